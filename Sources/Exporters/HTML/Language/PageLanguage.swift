import BroadsheetConventions
import BroadsheetCore

/// The language of an article, and what the exporter says in it or, if it cannot, in English.
struct PageLanguage {
  /// The tag for a `lang` attribute; `nil` when the language is not known.
  let tag: String?

  /// The direction for a `dir` attribute: `auto` when the language is not known.
  let direction: String

  /// What the press of the language prints.
  let press: PressPhrases

  /// The exporter's own words.
  let phrases: PagePhrases

  /// Whether the words are in another language than the article.
  let isForeign: Bool

  init(of article: Article) {
    let language = article.language?.value
    let tag = language?.attribute
    self.tag = tag
    direction = tag.map { LanguageTag($0).isRightToLeft ? "rtl" : "ltr" } ?? "auto"
    if let press = language.flatMap(PressPhrases.of), let phrases = press.page {
      (self.press, self.phrases, isForeign) = (press, phrases, false)
    } else {
      (press, phrases, isForeign) = (.english, .english, true)
    }
  }

  /// A time as people of the language write it, no more precise than a minute; a language without
  /// words is given ISO 8601's form.
  ///
  /// An offset that a source prints is told; one that a convention gives is the reader's own.
  func display(_ time: Timestamp) -> String {
    if !isForeign {
      let text = phrases.times.display(time, months: press.months)
      guard let offset = time.offset, offset.basis == .printed else { return text }
      return text + " " + Self.name(of: offset)
    }
    guard let minute = time.with(offset: nil).atMinute else { return time.description }
    return String(minute.description.map { $0 == "T" ? " " : $0 })
  }

  private static func name(of offset: UTCOffset) -> String {
    if offset.minutes == 0 { return "UTC" }
    let minutes = abs(offset.minutes)
    let sign = offset.minutes < 0 ? "\u{2212}" : "+"
    let rest = minutes % 60
    let fraction = rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)"
    return "UTC\(sign)\(minutes / 60)\(fraction)"
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
