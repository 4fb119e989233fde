import BroadsheetCore

extension PressPhrases {
  /// The words of Arabic print.
  package static let arabic = PressPhrases(
    language: "ar", updated: "تحديث",
    corrections: [
      .correction: "تصحيح", .clarification: "توضيح",
      .update: "تحديث", .editorsNote: "ملاحظة من المحرر",
    ],
    months: [
      "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
      "نوفمبر", "ديسمبر",
    ],
    page: PagePhrases(
      times: TimePatterns(month: "%m %y", day: "%d %m %y", time: "%D، %0H:%0M"),
      article: "مقال", created: "كتب في", archived: "أرشف في",
      embargoedUntil: "محظور النشر حتى", expires: "متاح حتى", sources: "المصادر", section: "القسم",
      genre: "النوع", topics: "المواضيع", keywords: "كلمات مفتاحية", rights: "الحقوق",
      license: "الرخصة", acquisition: "شراء رخصة", address: "الرابط", principles: "المبادئ",
      publishingPrinciples: "مبادئ النشر", correctionsPolicy: "سياسة التصحيح",
      withheld: "محجوب: غير صالح للنشر", canceled: "ملغى: غير صالح للنشر",
      deskNotes: "ملاحظات للتحرير، ليست للنشر", source: "المصدر", table: "جدول",
      related: "اقرأ أيضا",
      backToText: "العودة إلى النص",
      embeds: [
        .video: "فيديو", .audio: "صوت", .post: "منشور", .map: "خريطة", .chart: "رسم بياني",
        .document: "وثيقة", .other: "المزيد",
      ],
      gaps: [
        .advertisement: "إعلان", .media: "صورة أو فيديو", .paywall: "للمشتركين",
        .truncation: "انقطع النص هنا",
      ]))
}
