import BroadsheetBytes

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

  /// The ranges of quoted passages in a text, in order; nested ones behind those around them.
  ///
  /// In a text with very many, one for each 96 bytes is found, so that they take no more memory than
  /// the text.
  package func quotes(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: [(start: Int, closing: UInt16)] = []
    var offset = 0
    let most = 256 + text.count / 96
    while offset < text.count, found.count < most {
      // Every mark is the straight one or begins with one of three bytes.
      guard let next = text.firstOffset(ofAny: Self.firstBytes, from: offset) else { break }
      offset = next
      let byte = text[offset]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
      guard offset &+ width <= text.count else { break }
      defer { offset &+= width }
      let code: UInt16
      switch byte {
      case 0x22: code = Self.straight
      case 0xC2: code = 0xC200 | UInt16(text[offset &+ 1])
      case 0xE2 where text[offset &+ 1] != 0x80: continue
      default: code = UInt16(text[offset &+ 1]) << 8 | UInt16(text[offset &+ 2])
      }
      if let index = open.lastIndex(where: { $0.closing == code || Self.alike($0.closing, code) }) {
        if code == Self.straight, opensWord(at: offset, in: text), !endsWord(at: offset, in: text) {
          continue
        }
        found.append(open[index].start..<offset &+ width)
        open.removeSubrange(index...)
      } else if code == Self.straight {
        if opensWord(at: offset, in: text) { open.append((offset, code)) }
      } else if let closing = closing(of: code), open.count < 8 {
        open.append((offset, closing))
      }
    }
    return found.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
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
