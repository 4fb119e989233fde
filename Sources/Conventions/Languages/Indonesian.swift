extension LanguageConventions {
  /// Indonesia and, by most of its words, Malaysia; no clock, since the country has three zones.
  public static let indonesian = LanguageConventions(
    language: "id",
    functionWords: """
      yang dan di dari untuk dengan ini itu pada dalam tidak akan adalah ke juga oleh telah sebagai atau \
      bisa ada mereka kami kita saat tersebut karena dapat menjadi seperti tahun lebih saya para harus sudah
      """,
    months: [
      "januari, jan", "februari, feb", "maret, mar", "april, apr", "mei", "juni, jun", "juli, jul",
      "agustus, agu, agt", "september, sep", "oktober, okt", "november, nov", "desember, des",
    ],
    weekdays: "senin, selasa, rabu, kamis, jumat, sabtu, minggu",
    words: [
      .clock: "pukul, wib, jam",
      .published: "diterbitkan, dipublikasikan, terbit, tayang",
      .updated: "diperbarui, diperbaharui, update",
      .relativeTime: "lalu, hari ini, kemarin",
      .timeUnit: "menit, jam, hari, minggu, bulan, tahun",
      .bylineStarter: "oleh, laporan",
      .bylineLabel: "penulis, editor, reporter, redaksi, pewarta, redaktur",
      .contributorRole: """
      editor=1, penyunting=1, redaktur=1, penerjemah=2, foto=3
      """,
      .nameJoiner: "dan",
      .jobTitle:
        "wartawan, jurnalis, reporter, editor, redaktur, koresponden, penulis, kontributor",
      .creditLabel: "foto, sumber, gambar, dok, ilustrasi, kredit",
      .captionPointer: "kiri, kanan, tengah, ilustrasi",
      .readAlso:
        "baca juga, baca selengkapnya, selengkapnya, berita terkait, artikel terkait, terkait, lihat juga, baca lebih lanjut, rekomendasi, simak juga, berita lainnya, lainnya",
      .share: "bagikan, salin tautan, kirim, bagikan artikel, tautan disalin, share",
      .comment: "komentar, beri komentar, tulis komentar, balas, kirim komentar",
      .account: "masuk, daftar, berlangganan, langganan, akun, keluar, gabung",
      .advertisement: "iklan, sponsor, advertorial, promo",
      .newsletter: "buletin, notifikasi, aplikasi, saluran whatsapp, google news, ikuti",
      .navigation:
        "beranda, home, menu, cari, kembali, berikutnya, sebelumnya, tutup, buka, lihat semua, indeks, halaman",
      .media: "dengarkan, putar, tonton, video, audio, galeri, foto, langsung",
      .tool: "cetak, simpan, ukuran huruf, ukuran teks",
      .follow: "ikuti, ikuti kami",
      .ranking:
        "terpopuler, populer, terbaru, berita terbaru, terkini, berita utama, trending, pilihan redaksi, headline",
      .topics: "topik, tag, tags, kata kunci",
      .rights: "hak cipta, hak cipta dilindungi, copyright",
      .consent: "kebijakan privasi, privasi, cookie",
      .contact: "kontak, hubungi kami, telepon",
      .removedMedia: "konten eksternal",
      .paywall: "khusus pelanggan, untuk melanjutkan membaca",
      .correction: "ralat, koreksi",
      .notice: "artikel ini, berita ini, tulisan ini",
      .section:
        "politik, ekonomi, olahraga, budaya, internasional, nasional, hukum, teknologi, kesehatan, opini, nusantara, megapolitan, hiburan, pendidikan, humaniora, bisnis, daerah, dunia",
      .genre: "opini, analisis, wawancara, editorial, kolom, eksklusif",
    ],
    clock: nil,
    quotationMarks: [.high])
}
