import BroadsheetConventions
import BroadsheetCore

/// Finds quoted speech: passages between quotation marks, the marks included.
///
/// A pair that the language prints is preferred; other pairs are taken as they open. A mark that
/// nothing closes in its paragraph is none.
struct QuoteFinder {
  /// Closing marks that a language gives to opening ones, as the last two bytes of their UTF-8.
  private var closings: [UInt16: UInt16] = [:]
  private let hasGuillemets: Bool

  init(_ marks: [QuotationMarks]) {
    for pair in [.lowHigh, .high, .guillemets, .inwardGuillemets, .corner, .whiteCorner]
      + marks.reversed()
    {
      closings[Self.code(pair.opening)] = Self.code(pair.closing)
    }
    hasGuillemets = true
  }

  private static let straight: UInt16 = 0x22

  private static func code(_ scalar: Unicode.Scalar) -> UInt16 {
    let bytes = Array(String(scalar).utf8.suffix(2))
    return UInt16(bytes[0]) << 8 | UInt16(bytes[bytes.count - 1])
  }

  /// The ranges of quoted passages in a text, in order; nested ones behind those around them.
  func quotes(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: [(start: Int, closing: UInt16)] = []
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard byte == Self.straightByte || byte == 0xE2 || byte == 0xC2 || byte == 0xE3 else {
        offset &+= 1
        continue
      }
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
      } else if let closing = closings[code], open.count < 8 {
        open.append((offset, closing))
      }
    }
    return found.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
  }

  private static let straightByte: UInt8 = 0x22

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
