public import BroadsheetCore

extension ArticleGenerator {
  private static let calmWords = [
    "harbor", "Brücke", "says", "the", "minister", "rain", "1,200", "Straße", "école", "mañana",
    "東京", "서울", "budget", "vote", "on", "Tuesday", "e\u{301}te\u{301}", "👩‍🚒", "kilómetros",
  ]

  private static let hostileWords = [
    "<script>alert(1)</script>", "</p>", "&amp;", "\"quoted\"", "'", "]]>", "<!--", "-->",
    "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{FFFF}", "\u{FEFF}", "\u{202E}", "\u{2028}", "\t",
    "\r",
    "  ", "\\", "\u{1F468}\u{200D}\u{1F469}", "a\u{301}\u{302}\u{303}", "${x}", "{{y}}", "%00",
  ]

  /// Some words on one line; never empty.
  public mutating func words() -> String {
    var words = (0..<number(1...8)).map { _ in
      isHostile && chance(0.2) ? pick(Self.hostileWords) : pick(Self.calmWords)
    }
    if isHostile, chance(0.1) { words.append("") }
    let text = words.joined(separator: " ")
    return text.isEmpty ? "word" : text
  }

  /// Running text with marks and line breaks; never empty.
  public mutating func richText() -> RichText {
    let text = RichText(inlines(depth: 3))
    return text.isEmpty ? "word" : text
  }

  private mutating func inlines(depth: Int) -> [Inline] {
    (0..<number(1...3)).map { _ in
      if depth > 0, chance(0.25) { return .styled(style(), inlines(depth: depth - 1)) }
      return chance(0.1) ? .lineBreak : .text(words())
    }
  }

  private mutating func style() -> Style {
    switch number(0...10) {
    case 0: .emphasis
    case 1: .strong
    case 2: .link(hyperlink())
    case 3: .quote(speaker: maybe { $0.words() })
    case 4: .code
    case 5: .subscript
    case 6: .superscript
    case 7: .language(languageTag())
    case 8: .entity(entity())
    case 9: .footnoteReference(label: words())
    default: .quote
    }
  }
}
