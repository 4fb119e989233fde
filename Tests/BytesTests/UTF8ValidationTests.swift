import BroadsheetBytes
import BroadsheetTestSupport
import Testing

@Suite("UTF-8 validation")
struct UTF8ValidationTests {
  /// The bytes at the edges of every range of table 3-7 of the Unicode standard.
  static let edges: [UInt8] = [
    0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  /// The offset of the first repair that the standard library makes; no source here holds a U+FFFD
  /// of its own.
  static func reference(_ bytes: [UInt8]) -> Int? {
    let decoded = String(decoding: bytes, as: UTF8.self)
    return decoded.unicodeScalars.firstIndex(of: "\u{FFFD}").map {
      decoded.utf8.distance(from: decoded.startIndex, to: $0)
    }
  }

  private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let (found, expected) = (bytes.span.firstInvalidUTF8, Self.reference(bytes))
    if found != expected {
      Issue.record(
        "\(bytes): \(found as Any), not \(expected as Any)", sourceLocation: sourceLocation)
    }
  }

  @Test("agrees with the standard library on every one and two bytes")
  func shortSequences() {
    for first in UInt8.min...UInt8.max {
      check([first])
      for second in UInt8.min...UInt8.max { check([first, second]) }
    }
  }

  @Test("agrees with the standard library on all edges of three bytes", arguments: edges)
  func threeBytes(first: UInt8) {
    for rest in everySequence(of: Self.edges, length: 2) { check([first] + rest) }
  }

  @Test(
    "agrees with the standard library on all edges of four bytes",
    arguments: [0xED, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5] as [UInt8])
  func fourBytes(first: UInt8) {
    let following: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xF0]
    for rest in everySequence(of: following, length: 3) { check([first] + rest) }
  }

  /// Whole, broken and cut sequences of every length.
  static let sequences: [[UInt8]] = [
    [0xC3, 0xA4], [0xE2, 0x80, 0x9E], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
    [0xF0, 0x9F, 0x97, 0x9E], [0xF4, 0x8F, 0xBF, 0xBF], [0x80], [0xC0, 0x80], [0xC3], [0xC3, 0x41],
    [0xE2, 0x80], [0xE2, 0x41, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x9F, 0x97], [0xF0, 0x9F], [0xF0], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xC3, 0xA4, 0x80], [0xE2, 0x80, 0x9E, 0x80], [0xF0, 0x9F, 0x97, 0x9E, 0x80],
  ]

  @Test("finds a sequence at every place in two blocks", arguments: sequences)
  func everyPlace(sequence: [UInt8]) {
    let filler = [UInt8](repeating: 0x61, count: 130)
    for offset in 0...130 {
      check(Array(filler.prefix(offset) + sequence))
      if offset % 8 < 2 || offset > 56 { check(filler.prefix(offset) + sequence + filler) }
    }
  }

  @Test("finds a sequence after letters of every width", arguments: ["ä", "„", "–ä", "🗞"])
  func afterOtherLetters(letter: String) {
    let letters = Array(String(repeating: letter, count: 70).utf8)
    for sequence in Self.sequences {
      for padding in 0..<4 {
        let start = [UInt8](repeating: 0x61, count: padding)
        check(start + letters + sequence)
        check(start + letters + sequence + letters)
      }
    }
  }

  @Test("takes every scalar of Unicode for valid")
  func everyScalar() {
    // A sample of a seventh, whose offsets move against the blocks.
    let text = String(
      String.UnicodeScalarView(
        stride(from: 0, to: 0x11_0000, by: 7).compactMap(Unicode.Scalar.init)))
    #expect(Array(text.utf8).span.firstInvalidUTF8 == nil)
  }

  @Test("finds a fault far from the start, and the first of several")
  func longTexts() {
    let text = Array(String(repeating: "Größe 10 €, ", count: 1_000).utf8)
    for offset in stride(from: 0, through: text.count, by: 1_999) {
      var broken = text
      broken.insert(0xFF, at: offset)
      broken.append(0xFF)
      #expect(broken.span.firstInvalidUTF8 == Self.reference(broken))
    }
  }

  @Test("finds a fault on both sides of the place where it stops to look", arguments: 4_090...4_100)
  func stretches(offset: Int) {
    let filler = [UInt8](repeating: 0x61, count: offset)
    for sequence in Self.sequences { check(filler + sequence + filler) }
  }

  @Test("agrees with the standard library on random bytes")
  func randomBytes() {
    var random = SeededRandom(seed: 3)
    for length in 0...200 {
      check(random.bytes(length, of: Self.edges))
      check(random.joined(length / 2, of: Self.sequences.dropLast(17) + [[0x61], [0x62]]))
    }
  }
}
