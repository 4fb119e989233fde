/// Where the caption of a picture ends and its credit begins.
package struct CaptionParts {
  /// The caption without label and credit; empty if there is only a credit.
  package var caption: Range<Int>
  /// The credit with its label and parentheses, where there is one.
  package var credit: Range<Int>?
  /// The credit without them.
  package var creditNames: Range<Int>?

  /// Parts what stands in `range` of a text.
  package init(_ text: Span<UInt8>, in range: Range<Int>, table: WordTable, languages: LanguageSet)
  {
    var words: [Word] = []
    var scanner = WordScanner(text, in: range)
    _ = scanner.scan(into: &words, limit: 160)
    self.init(text, in: range, words: words.span, table: table, languages: languages)
  }

  /// Parts what stands in `range` of a text, of which `words` are known.
  package init(
    _ text: Span<UInt8>, in range: Range<Int>, words: Span<Word>, table: WordTable,
    languages: LanguageSet
  ) {
    caption = range
    guard let start = Self.creditStart(text, words, in: range, table: table, languages: languages)
    else {
      caption = Self.withoutLabel(text, words, in: range, table: table, languages: languages)
      return
    }
    credit = start..<range.upperBound
    creditNames = Self.names(text, in: start..<range.upperBound)
    caption = Self.trimmed(
      text,
      Self.withoutLabel(
        text, words, in: range.lowerBound..<start, table: table, languages: languages))
  }

  /// The first byte of the credit: a parenthesis with a source in it, a label, a copyright sign.
  private static func creditStart(
    _ text: Span<UInt8>, _ words: Span<Word>, in range: Range<Int>, table: WordTable,
    languages: LanguageSet
  ) -> Int? {
    if let open = openParenthesis(text, in: range),
      tells(text, words, after: open, table: table, languages: languages)
    {
      // "Photo: Jane Doe (Reed Pictures)" begins with its label.
      let label = labelStart(
        text, words, in: range.lowerBound..<open, table: table, languages: languages)
      return label.map { $0.hasColon ? $0.start : open } ?? open
    }
    return labelStart(text, words, in: range, table: table, languages: languages)?.start
      ?? signStart(text, in: range)
  }

  /// The last label that only a few words follow.
  private static func labelStart(
    _ text: Span<UInt8>, _ words: Span<Word>, in range: Range<Int>, table: WordTable,
    languages: LanguageSet
  ) -> (start: Int, hasColon: Bool)? {
    for index in stride(from: words.count - 1, through: 0, by: -1) {
      let word = words[index]
      guard word.range.upperBound <= range.upperBound else { continue }
      guard words.count - index <= 14 || index == 0 else { break }
      let classes = table.longestMatch(in: words, at: index, languages: languages).classes
      guard classes.contains(.creditLabel) else { continue }
      let end = word.range.upperBound
      let hasColon = end < range.upperBound && text[end] == 0x3A
      let startsClause = index == 0 || isClauseStart(text, before: word.range.lowerBound, in: range)
      if hasColon
        || (startsClause && word.shape != .lower && words.count - index <= 6
          && index + 1 < words.count)
      {
        return (word.range.lowerBound, hasColon)
      }
    }
    return nil
  }

  /// The last copyright sign.
  private static func signStart(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    var offset = range.upperBound - 2
    while offset >= range.lowerBound {
      if text[offset] == 0xC2, text[offset + 1] == 0xA9 { return offset }
      if offset + 2 < range.upperBound, text[offset] == 0x28, text[offset + 1] | 0x20 == 0x63,
        text[offset + 2] == 0x29
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  private static func openParenthesis(_ text: Span<UInt8>, in range: Range<Int>) -> Int? {
    var end = range.upperBound - 1
    if end > range.lowerBound, text[end] == 0x2E { end -= 1 }
    guard text[end] == 0x29 || text[end] == 0x5D else { return nil }
    var offset = end - 1
    while offset >= range.lowerBound, end - offset < 160 {
      if text[offset] == 0x28 || text[offset] == 0x5B { return offset }
      offset -= 1
    }
    return nil
  }

  /// Whether the words behind `offset` name a label, an agency or a source of pictures.
  private static func tells(
    _ text: Span<UInt8>, _ words: Span<Word>, after offset: Int, table: WordTable,
    languages: LanguageSet
  ) -> Bool {
    for index in words.indices where words[index].range.lowerBound >= offset {
      let classes = table.longestMatch(in: words, at: index, languages: languages).classes
      if !classes.isDisjoint(with: [.creditLabel, .agency, .pictureSource]) { return true }
    }
    return offset + 2 < text.count && text[offset + 1] == 0xC2 && text[offset + 2] == 0xA9
  }

  private static func isClauseStart(_ text: Span<UInt8>, before offset: Int, in range: Range<Int>)
    -> Bool
  {
    var index = offset - 1
    while index >= range.lowerBound, text[index] == 0x20 { index -= 1 }
    guard index >= range.lowerBound else { return true }
    switch text[index] {
    case 0x2E, 0x3A, 0x7C, 0x21, 0x3F, 0x28, 0x22, 0x29: return true
    default: return text[index] >= 0x80 && index >= range.lowerBound + 2 && text[index - 2] == 0xE2
    }
  }

  private static func withoutLabel(
    _ text: Span<UInt8>, _ words: Span<Word>, in range: Range<Int>, table: WordTable,
    languages: LanguageSet
  ) -> Range<Int> {
    guard !words.isEmpty else { return range }
    let match = table.longestMatch(in: words, at: 0, languages: languages)
    let last = Int(match.wordCount) - 1
    guard match.classes.contains(.captionLabel), last < words.count else { return range }
    var start = words[last].range.upperBound
    guard start < range.upperBound, text[start] == 0x3A else { return range }
    start += 1
    while start < range.upperBound, text[start] == 0x20 { start += 1 }
    return start..<range.upperBound
  }

  /// The credit without parentheses and sign; labels are skipped by who reads the names.
  private static func names(_ text: Span<UInt8>, in range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      if text[start] == 0x28 || text[start] == 0x5B || text[start] == 0x20 {
        start += 1
      } else if text[start] == 0xC2, start + 1 < end, text[start + 1] == 0xA9 {
        start += 2
      } else {
        break
      }
    }
    // A parenthesis that the names themselves open is theirs.
    func isClosing(_ byte: UInt8) -> Bool { byte == 0x29 || byte == 0x5D }
    var unopened = (start..<end).reduce(0) { sum, index in
      isClosing(text[index]) ? sum + 1 : text[index] == 0x28 || text[index] == 0x5B ? sum - 1 : sum
    }
    while end > start,
      unopened > 0 && isClosing(text[end - 1]) || text[end - 1] == 0x20 || text[end - 1] == 0x2E
    {
      if isClosing(text[end - 1]) { unopened -= 1 }
      end -= 1
    }
    return start..<end
  }

  private static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      switch text[end - 1] {
      case 0x20, 0x7C, 0x2F, 0x28, 0x2D: end -= 1
      default: return range.lowerBound..<end
      }
    }
    return range.lowerBound..<end
  }
}
