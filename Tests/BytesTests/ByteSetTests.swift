import BroadsheetBytes
import Testing

@Suite("A byte set")
struct ByteSetTests {
  static let named: [(ByteSet, [ClosedRange<UInt8>])] = [
    (.whitespace, [0x09...0x0D, 0x20...0x20]),
    (.digits, [0x30...0x39]),
    (.uppercaseLetters, [0x41...0x5A]),
    (.lowercaseLetters, [0x61...0x7A]),
    (.letters, [0x41...0x5A, 0x61...0x7A]),
    (.controls, [0x00...0x1F, 0x7F...0x7F]),
    (.nonASCII, [0x80...0xFF]),
    (ByteSet(), []),
    ("<ü", [0x3C...0x3C, 0xC3...0xC3, 0xBC...0xBC]),
  ]

  @Test("contains the bytes of its name and no others", arguments: named)
  func membership(set: ByteSet, ranges: [ClosedRange<UInt8>]) {
    for byte in UInt8.min...UInt8.max {
      let expected = ranges.contains { $0.contains(byte) }
      #expect(set.contains(byte) == expected)
      #expect(set.inverted.contains(byte) == !expected)
    }
  }

  @Test("joined with another contains what either contains")
  func union() {
    #expect(ByteSet.uppercaseLetters.union(.lowercaseLetters) == .letters)
    #expect(ByteSet(0x30...0x39) == .digits)
  }
}
