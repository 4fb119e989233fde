import BroadsheetBytes
package import BroadsheetCore

/// Finds quoted speech: passages between quotation marks, the marks included.
///
/// A pair that the language prints is preferred; other pairs are taken as they open. A mark that
/// nothing closes in its paragraph is none.
package struct QuoteFinder {
  /// Pairs of marks as the last two bytes of their UTF-8; a later pair outranks an earlier one.
  private let pairs: [(opening: UInt16, closing: UInt16)]

  package init(_ marks: [QuotationMarks]) {
    pairs =
      Self.common
      + marks.reversed().map { (Self.code($0.opening), Self.code($0.closing)) }
  }

  private static let common =
    [
      QuotationMarks.lowHigh, .high, .guillemets, .inwardGuillemets, .corner, .whiteCorner,
    ].map { (opening: code($0.opening), closing: code($0.closing)) }

  private static let straight: UInt16 = 0x22

  /// The last two bytes of a mark of two or three bytes.
  private static func code(_ scalar: Unicode.Scalar) -> UInt16 {
    let value = UInt16(truncatingIfNeeded: scalar.value)
    let lead: UInt16 = value < 0x800 ? 0xC0 : 0x80
    return (lead | (value >> 6 & 0x3F)) << 8 | (0x80 | (value & 0x3F))
  }

  private func closing(of opening: UInt16) -> UInt16? {
    pairs.last { $0.opening == opening }?.closing
  }

  /// Marks for the quoted passages of a text, in order; nested ones behind those around them.
  ///
  /// In a text with very many, one for each 96 bytes is made, so that they take no more memory than
  /// the text.
  package func marks(in text: Span<UInt8>) -> [Mark] {
    var marks: [Mark] = []
    var open = OpenQuotes()
    // Every quotation mark is the straight one or begins with one of three bytes.
    var next = text.firstOffset(ofAny: Self.firstBytes)
    let most = 256 + text.count / 96
    while marks.count < most, let offset = next {
      let byte = text[offset]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
      guard offset &+ width <= text.count else { break }
      if let code = Self.code(at: offset, of: text) {
        // A short paragraph has one quotation, and room for more would take as much as its text.
        if marks.isEmpty { marks.reserveCapacity(1 + min(text.count / 256, 3)) }
        take(code, at: offset..<offset &+ width, in: text, open: &open, marks: &marks)
      }
      next = text.firstOffset(ofAny: Self.firstBytes, from: offset &+ width)
    }
    open.closeNone(in: &marks)
    return marks
  }

  /// The code of the mark at `offset`, which has all its bytes; `nil` if it is none.
  private static func code(at offset: Int, of text: Span<UInt8>) -> UInt16? {
    switch text[offset] {
    case 0x22: straight
    case 0xC2: 0xC200 | UInt16(text[offset &+ 1])
    case 0xE2 where text[offset &+ 1] != 0x80: nil
    default: UInt16(text[offset &+ 1]) << 8 | UInt16(text[offset &+ 2])
    }
  }

  private func take(
    _ code: UInt16, at mark: Range<Int>, in text: Span<UInt8>, open: inout OpenQuotes,
    marks: inout [Mark]
  ) {
    let start = mark.lowerBound
    if let place = open.place(closedBy: code) {
      if code == Self.straight, opensWord(at: start, in: text), !endsWord(at: start, in: text) {
        return
      }
      open.close(place, at: mark.upperBound, in: &marks)
    } else if code == Self.straight {
      if opensWord(at: start, in: text) { open.append(start, closing: code, to: &marks) }
    } else if let closing = closing(of: code) {
      open.append(start, closing: closing, to: &marks)
    }
  }

  /// Quotations that wait for their closing marks, the innermost last.
  private struct OpenQuotes {
    /// Deeper ones are none.
    private static let limit = 9

    private var count = 0
    /// Where among the marks each has its place, which is empty until it closes.
    private var places = InlineArray<9, Int>(repeating: 0)
    private var closings = InlineArray<9, UInt16>(repeating: 0)

    mutating func append(_ start: Int, closing code: UInt16, to marks: inout [Mark]) {
      guard count < Self.limit else { return }
      places[count] = marks.count
      closings[count] = code
      count &+= 1
      marks.append(Mark(.quote, start..<start))
    }

    /// The innermost that the mark closes.
    func place(closedBy code: UInt16) -> Int? {
      var place = count
      while place > 0 {
        place &-= 1
        if closings[place] == code || QuoteFinder.alike(closings[place], code) { return place }
      }
      return nil
    }

    /// Ends a quotation, and forgets those in it that are open still.
    mutating func close(_ place: Int, at end: Int, in marks: inout [Mark]) {
      forget(from: place &+ 1, in: &marks)
      let mark = places[place]
      marks[mark].range = marks[mark].range.lowerBound..<end
      count = place
    }

    /// Forgets all that are open.
    mutating func closeNone(in marks: inout [Mark]) { forget(from: 0, in: &marks) }

    private mutating func forget(from first: Int, in marks: inout [Mark]) {
      while count > first {
        count &-= 1
        marks.remove(at: places[count])
      }
    }
  }

  private static var firstBytes: SIMD4<UInt8> { SIMD4(0x22, 0xC2, 0xE2, 0xE3) }

  /// “ and ” both close what „ opened.
  private static func alike(_ expected: UInt16, _ code: UInt16) -> Bool {
    (expected == 0x809C && code == 0x809D) || (expected == 0x809D && code == 0x809C)
  }

  private func opensWord(at offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset > 0 else { return true }
    switch text[offset &- 1] {
    case 0x20, 0x28, 0x5B, 0x2D, 0x2F, 0x0A: return true
    case 0x80...: return !isLetter(before: offset, in: text)
    default: return false
    }
  }

  private func endsWord(at offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset &+ 1 < text.count else { return true }
    switch text[offset &+ 1] {
    case 0x20, 0x2C, 0x2E, 0x29, 0x3B, 0x3A, 0x21, 0x3F, 0x0A: return true
    default: return false
    }
  }

  /// Dashes and no-break spaces outside ASCII are no letters.
  private func isLetter(before offset: Int, in text: Span<UInt8>) -> Bool {
    if offset >= 2, text[offset &- 2] == 0xC2 { return false }
    return !(offset >= 3 && text[offset &- 3] == 0xE2)
  }
}
