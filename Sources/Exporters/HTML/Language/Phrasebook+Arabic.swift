import BroadsheetCore

extension Phrasebook {
  /// Arabic, with the names of months that most of its press uses.
  static let arabic = Phrasebook(
    language: "ar",
    times: TimePatterns(
      months: [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
        "نوفمبر", "ديسمبر",
      ],
      month: "%m %y", day: "%d %m %y", time: "%D، %H:%M"),
    article: "مقال", updated: "تحديث", created: "كتب في", archived: "أرشف في",
    embargoedUntil: "محظور النشر حتى", expires: "متاح حتى", sources: "المصادر", section: "القسم",
    genre: "النوع", topics: "المواضيع", keywords: "كلمات مفتاحية", rights: "الحقوق",
    license: "الرخصة", acquisition: "شراء رخصة", address: "الرابط", principles: "المبادئ",
    publishingPrinciples: "مبادئ النشر", correctionsPolicy: "سياسة التصحيح",
    withheld: "محجوب: غير صالح للنشر", canceled: "ملغى: غير صالح للنشر",
    deskNotes: "ملاحظات للتحرير، ليست للنشر", source: "المصدر", table: "جدول", related: "اقرأ أيضا",
    backToText: "العودة إلى النص",
    corrections: [
      .correction: "تصحيح", .clarification: "توضيح", .update: "تحديث",
      .editorsNote: "ملاحظة من المحرر",
    ],
    embeds: [
      .video: "فيديو", .audio: "صوت", .post: "منشور", .map: "خريطة", .chart: "رسم بياني",
      .document: "وثيقة", .other: "المزيد",
    ],
    gaps: [
      .advertisement: "إعلان", .media: "صورة أو فيديو", .paywall: "للمشتركين",
      .truncation: "انقطع النص هنا",
    ])
}
