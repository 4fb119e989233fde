import BroadsheetBytes
import BroadsheetTestSupport
import Testing

@Suite("Search in bytes")
struct SpanFindTests {
  /// Buffers of each length, each read from an offset of its own so that all alignments occur.
  private func withBuffers(
    of alphabet: [UInt8], _ body: (_ bytes: Span<UInt8>, _ array: ArraySlice<UInt8>) -> Void
  ) {
    var random = SeededRandom(seed: 7)
    for length in 0...100 {
      let buffer = random.bytes(16 + length, of: alphabet)
      let slice = buffer[(length % 16)...].prefix(length)
      body(buffer.span.extracting(slice.indices), ArraySlice(Array(slice)))
    }
  }

  /// Mostly `a`, so that finds lie far apart.
  static let alphabet = [UInt8](repeating: 0x61, count: 60) + [0x0A, 0x3C, 0x26, 0x80, 0xFF]

  @Test("finds the first of a byte as a plain loop does")
  func firstByte() {
    withBuffers(of: Self.alphabet) { bytes, array in
      for start in 0...array.count {
        #expect(bytes.firstOffset(of: 0x3C, from: start) == array[start...].firstIndex(of: 0x3C))
      }
      #expect(
        bytes.firstOffset(of: 0x3C, or: 0x26)
          == array.firstIndex { $0 == 0x3C || $0 == 0x26 })
    }
  }

  @Test("finds the first byte outside ASCII, or the end")
  func firstNonASCII() {
    withBuffers(of: Self.alphabet) { bytes, array in
      for start in 0...array.count {
        let end = array.count - start / 2
        guard start <= end else { continue }
        let expected = array[start..<end].firstIndex { $0 >= 0x80 } ?? end
        #expect(bytes.firstNonASCII(in: start..<end) == expected)
      }
    }
  }

  @Test("finds the first and the last byte of a set")
  func sets() {
    let set: ByteSet = "<&\n"
    withBuffers(of: Self.alphabet) { bytes, array in
      #expect(bytes.firstOffset(in: set) == array.firstIndex(where: set.contains))
      #expect(
        bytes.lastOffset(in: set, before: array.count) == array.lastIndex(where: set.contains))
    }
  }

  @Test("finds the first occurrence of a word")
  func words() {
    let words = (1...3).flatMap { everySequence(of: [0x61, 0x62], length: $0) }
    withBuffers(of: [0x61, 0x61, 0x61, 0x62]) { bytes, array in
      for word in words {
        let found = bytes.firstOffset(of: word.span)
        #expect(found == array.indices.first { array[$0...].starts(with: word) })
      }
    }
    let text: [UInt8] = [0x61, 0x62]
    let ofNothing = text.span.firstOffset(of: Span(), from: 1)
    #expect(ofNothing == 1)
  }

  @Test("knows a word only where all of it lies")
  func startsWith() {
    let text = Array("Bonn (dpa)".utf8)
    let word = Array("dpa)".utf8)
    let offsets = (0...text.count).filter { text.span.starts(with: word.span, at: $0) }
    #expect(offsets == [6])
  }

  @Test(
    "trims the bytes of a set from both ends",
    arguments: [("  a b \t", 2..<5), ("a", 0..<1), (" \n ", 3..<3), ("", 0..<0)])
  func trimming(text: String, expected: Range<Int>) {
    let bytes = Array(text.utf8)
    #expect(bytes.span.trimming(.whitespace, from: bytes.indices) == expected)
  }
}
