import BroadsheetCore

extension LanguageConventions {
  /// Turkey.
  public static let turkish = LanguageConventions(
    language: "tr",
    functionWords: """
      ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en ise ne ancak dedi her o ya değil var \
      göre ki olduğu olduğunu tarafından ama ben sen biz yeni mi mı son iki ilk bin yüzde üzerine içinde
      """,
    months: [
      "ocak, oca", "şubat, şub", "mart, mar", "nisan, nis", "mayıs, may", "haziran, haz",
      "temmuz, tem", "ağustos, ağu", "eylül, eyl", "ekim, eki", "kasım, kas", "aralık, ara",
    ],
    weekdays: "pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar",
    words: [
      .clock: "saat",
      .published:
        "giriş, yayınlanma, yayın tarihi, yayınlandı, oluşturulma, yayımlanma, giriş tarihi, haber giriş, tarih",
      .updated: "güncelleme, güncellenme, son güncelleme, güncellendi, güncelleme tarihi",
      .relativeTime: "önce, bugün, dün",
      .timeUnit: "dakika, saat, gün, hafta, ay, yıl, dk",
      .readingTime: "okuma süresi, dakikada okunur, dk okuma, dakikalık okuma",
      .bylineStarter: "yazan, haber, hazırlayan",
      .bylineLabel: "yazar, yazan, editör, muhabir, haber, kaynak, hazırlayan, haber merkezi",
      .contributorRole: """
      editör=1, çeviri=2, çeviren=2, fotoğraf=3, fotoğraflar=3
      """,
      .nameJoiner: "ve",
      .nameParticle: "de, van, von, al, el, bin",
      .jobTitle:
        "muhabir, muhabiri, editör, editörü, yazar, yazarı, gazeteci, haber müdürü, köşe yazarı, temsilcisi, müdürü",
      .withSource: "ile",
      .creditLabel: "fotoğraf, foto, kaynak, görsel, resim, arşiv",
      .captionLabel: "altyazı",
      .captionPointer: "solda, sağda, ortada, fotoğrafta, arşiv",
      .readAlso:
        "ayrıca okuyun, devamını oku, ilgili haberler, ilgili haber, benzer haberler, önerilen haberler, diğer haberler, haberin devamı, bunlar da ilginizi çekebilir, ilginizi çekebilir, okumaya devam, sonraki haber, daha fazla, tıklayınız, tıklayın, detaylar için, ayrıntılar için, haberi oku",
      .share:
        "paylaş, bağlantıyı kopyala, linki kopyala, gönder, facebook'ta paylaş, e-posta, tweetle, paylaşın",
      .comment:
        "yorumlar, yorum, yorum yap, yorum yaz, yorumları gör, yanıtla, cevapla, yorum gönder, beğen",
      .account:
        "giriş yap, üye ol, kayıt ol, abone ol, abonelik, aboneler, hesabım, üyelik, oturum aç, şifre, destek ol",
      .advertisement: "reklam, ilan, sponsorlu, advertorial, kampanya, reklamlar, reklam alanı",
      .newsletter:
        "bülten, e-bülten, bültenimize, bildirimler, uygulamamızı, abone olun, google news, podcast, whatsapp kanalı, takip edin",
      .navigation:
        "ana sayfa, anasayfa, menü, ara, geri, yukarı, sonraki, önceki, kapat, aç, daha fazla göster, tümünü gör, tümü, içindekiler, haberler",
      .media: "dinle, oynat, izle, video, ses, galeri, canlı, canlı yayın, indir, foto galeri",
      .tool: "yazdır, kaydet, favorilere ekle, yazı boyutu, yazı tipi, a+, a-, okuma listesi",
      .follow: "takip et, bizi takip edin, tüm yazıları, abone ol",
      .ranking:
        "en çok okunan, en çok okunanlar, son dakika, son haberler, gündem, popüler, manşet, öne çıkanlar, trend, günün",
      .topics: "etiketler, konular, anahtar kelimeler, etiket, kategoriler",
      .rights: "tüm hakları saklıdır, telif, copyright, kullanım koşulları, künye",
      .consent: "çerez, çerezler, gizlilik, kişisel veriler, kabul et, kvkk, çerez politikası",
      .contact: "iletişim, telefon, bize ulaşın",
      .removedMedia: "harici içerik, bu içeriği görmek için",
      .paywall: "abonelere özel, bu içerik abonelere özel, okumaya devam etmek için",
      .correction: "düzeltme, tekzip, açıklama=2",
      .notice: "bu haber, bu yazı, bu içerik, çeviri, not, yasal uyarı",
      .question: "soru",
      .answer: "cevap, yanıt",
      .infobox: "özet, kimdir, kısaca, neler oldu, arka plan",
      .section:
        "siyaset, ekonomi, spor, kültür, dünya, gündem, türkiye, bilim, teknoloji, sağlık, yaşam, magazin, eğitim, güncel, futbol, finans, otomobil, sanat, medya, asayiş",
      .genre:
        "yorum, analiz, röportaj, köşe yazısı, haber, özel haber, canlı, dosya, izlenim, özel",
      .editStatus: "acil, güncelleme, düzeltme, basın bülteni, son dakika, flaş",
      .endMark: "son",
    ],
    clock: PressClock(standardOffset: 180, summerTime: .none),
    quotationMarks: [.high])
}

extension PressPhrases {
  /// The words of Turkish print.
  package static let turkish = PressPhrases(
    language: "tr", updated: "Güncelleme",
    corrections: [
      .correction: "Düzeltme", .clarification: "Açıklama",
      .update: "Ek bilgi", .editorsNote: "Editörün notu",
    ],
    text: TextPhrases(
      by: "Yazan: ", and: " ve ", question: "Soru", readAlso: "İlgili haber",
      times: TimePatterns(day: "%0d.%0n.%y"),
      clock: LanguageConventions.turkish.clock))
}
