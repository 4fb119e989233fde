package import BroadsheetBytes
package import BroadsheetCore
import BroadsheetHTMLTree

/// The input of a reading as text, by ranges of its bytes.
package struct InspectedSource {
  package let bytes: [UInt8]
  package let encoding: TextEncoding

  /// Whether tags and comments stand between the words.
  private let isMarkup: Bool

  package init(_ bytes: [UInt8], format: Format) {
    self.bytes = bytes
    isMarkup = format.mediaTypes.contains("text/html")
    // An input too large to decode is shown as UTF-8, as far as it is.
    encoding =
      isMarkup
      ? TextEncoding(page: bytes.span) : (try? DecodedText(bytes.span).encoding) ?? .utf8
  }

  /// The text of a range, from at most so many of its bytes.
  package func text(in range: SourceRange, limit: Int = .max) -> String {
    let start = min(max(0, range.start), bytes.count)
    let end = min(max(start, range.end), bytes.count)
    let piece = bytes.span.extracting(start..<min(end, start + min(limit, end - start)))
    guard let decoded = try? DecodedText(piece, declared: encoding) else { return "" }
    return decoded.utf8.string(in: 0..<decoded.utf8.bytes.count)
  }

  /// A passage's own text, from at most so many of its bytes; `nil` if the passages within it leave
  /// nothing of it but a bullet or a number.
  package func ownText(of passage: Passage, limit: Int) -> String? {
    let text = text(in: passage.ownRange, limit: limit)
    let isShared = passage.ownRange != passage.range
    if isShared, !text.unicodeScalars.contains(where: \.properties.isAlphabetic) { return nil }
    return text
  }

  /// Whether there is a letter or a digit in a range, outside of tags where there are any.
  package func hasWords(in range: SourceRange) -> Bool {
    guard isMarkup, unit == 1 else { return hasLetters(in: range) }
    var scanner = MarkupScanner(bytes, in: range.start..<range.end)
    while let stretch = scanner.nextText() {
      if hasLetters(in: SourceRange(stretch)) { return true }
    }
    return false
  }

  private func hasLetters(in range: SourceRange) -> Bool {
    let step = 4096
    var start = range.start
    while start < range.end {
      let piece = SourceRange(start: start, end: min(range.end, start + step))
      if text(in: piece).unicodeScalars.contains(where: isWord) { return true }
      start += step
    }
    return false
  }

  /// The range without the blanks and line ends at its start.
  package func trimmed(_ range: SourceRange) -> SourceRange {
    var start = range.start
    while start < range.end,
      bytes[start] == 0 || bytes[start] == 0x20 || (0x09...0x0D).contains(bytes[start])
    {
      start += 1
    }
    return SourceRange(start: start - start % unit, end: range.end)
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The bytes of a code unit.
  private var unit: Int {
    switch encoding {
    case .utf16BigEndian, .utf16LittleEndian: 2
    case .utf32BigEndian, .utf32LittleEndian: 4
    default: 1
    }
  }

  private var isBigEndian: Bool {
    encoding == .utf16BigEndian || encoding == .utf32BigEndian
  }

  /// Counts lines going forward; it never looks at a byte twice.
  package struct LineCounter {
    private var line = 1
    private var position = 0
    private var isAfterReturn = false

    package init() {}

    /// The line of a byte, from 1; bytes before the one asked for last are on its line.
    package mutating func line(of offset: Int, in source: InspectedSource) -> Int {
      let unit = source.unit
      let last = source.isBigEndian ? unit - 1 : 0
      let end = min(offset, source.bytes.count)
      while position + unit <= end {
        let bytes = source.bytes[position..<position + unit]
        let low = bytes[position + last]
        let isControl = low < 0x20 && bytes.reduce(0) { $0 + Int($1) } == Int(low)
        if isControl, low == 0x0D || (low == 0x0A && !isAfterReturn) { line += 1 }
        isAfterReturn = isControl && low == 0x0D
        position += unit
      }
      return line
    }
  }
}
