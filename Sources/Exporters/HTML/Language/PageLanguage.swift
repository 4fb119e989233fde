import BroadsheetCore

/// The language of an article, and what the exporter says in it or, if it cannot, in English.
struct PageLanguage {
  /// The tag for a `lang` attribute; `nil` when the language is not known.
  let tag: String?

  /// The direction for a `dir` attribute: `auto` when the language is not known.
  let direction: String

  /// The exporter's own words.
  let phrases: Phrasebook

  /// Whether the words are in another language than the article.
  let isForeign: Bool

  init(of article: Article) {
    let language = article.language?.value
    let tag = language?.attribute
    self.tag = tag
    direction = tag.map { LanguageTag($0).isRightToLeft ? "rtl" : "ltr" } ?? "auto"
    let phrases = language.flatMap(Phrasebook.init(for:))
    self.phrases = phrases ?? .english
    isForeign = phrases == nil
  }

  /// A time as people of the language write it; a language without words is given ISO 8601's form.
  func display(_ time: Timestamp) -> String {
    if !isForeign { return phrases.display(time) }
    guard let minute = time.with(offset: nil).atMinute else { return time.description }
    return String(minute.description.map { $0 == "T" ? " " : $0 })
  }
}

extension Timestamp {
  /// The same time without its seconds; `nil` for a date.
  var atMinute: Timestamp? {
    guard let month, let day, let hour, let minute else { return nil }
    return Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, offset: offset)
  }
}
