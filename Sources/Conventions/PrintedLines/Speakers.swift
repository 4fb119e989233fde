import BroadsheetCore

/// The names or initials in front of an interview's turns: those that come more than once.
struct Speakers {
  private var labels: Set<String> = []

  /// Collects the labels of the blocks.
  init(_ blocks: some Sequence<Block>) {
    var seen: Set<String> = []
    for block in blocks {
      let text: RichText? =
        switch block {
        case .paragraph(let text): text
        case .subheading(let subheading): subheading.text
        default: nil
        }
      guard let text, let label = Self.label(of: text.string)?.words else { continue }
      if !seen.insert(label).inserted { labels.insert(label) }
    }
  }

  /// The speaker of a turn, if its label is one, and the words without it.
  func split(_ text: RichText) -> (speaker: String?, words: RichText) {
    guard let (label, length) = Self.label(of: text.string), labels.contains(label) else {
      return (nil, text)
    }
    let marks = text.marks.compactMap { mark -> Mark? in
      guard mark.range.upperBound > length else { return nil }
      return Mark(
        mark.style, max(mark.range.lowerBound - length, 0)..<mark.range.upperBound - length)
    }
    return (label, RichText(String(text.string.utf8.dropFirst(length)) ?? "", marks: marks))
  }

  /// A few words with a colon behind them, and how many bytes go before what is said.
  private static func label(of text: String) -> (words: String, length: Int)? {
    let bytes = text.utf8Span.span
    let limit = min(bytes.count, 41)
    var colon = 0
    while colon < limit, bytes[colon] != 0x3A {
      if bytes[colon] == 0x3F || bytes[colon] == 0x2C { return nil }
      colon += 1
    }
    guard colon < limit else { return nil }
    var end = colon
    while end > 0, isBlank(bytes, at: end - 1) { end -= 1 }
    var start = colon + 1
    while start < bytes.count, isBlank(bytes, at: start) { start += 1 }
    guard end > 0, start < bytes.count else { return nil }
    return (String(text.utf8.prefix(end)) ?? "", start)
  }

  /// A blank, or a byte of one of the spaces that do not break (U+00A0, U+202F).
  private static func isBlank(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x20: true
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0
    case 0xA0: index > 0 && bytes[index - 1] == 0xC2
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF
    case 0x80:
      index > 0 && index + 1 < bytes.count && bytes[index - 1] == 0xE2 && bytes[index + 1] == 0xAF
    case 0xAF: index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2
    default: false
    }
  }
}
