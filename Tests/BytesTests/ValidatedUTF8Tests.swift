import BroadsheetBytes
import Testing

@Suite("Validated UTF-8")
struct ValidatedUTF8Tests {
  @Test("makes the string of any range, and repairs a scalar that the range cuts")
  func strings() {
    let bytes = Array("a„ß🗞“ \u{FFFD}z".utf8)
    guard let text = ValidatedUTF8(validating: bytes.span) else {
      Issue.record("valid bytes were refused")
      return
    }
    for start in 0...bytes.count {
      for end in start...bytes.count {
        #expect(
          text.string(in: start..<end) == String(decoding: bytes[start..<end], as: UTF8.self))
      }
    }
  }

  @Test("is not made of anything else")
  func invalid() {
    let bytes: [UInt8] = [0x61, 0xFF]
    if ValidatedUTF8(validating: bytes.span) != nil { Issue.record("FF was taken for UTF-8") }
  }

  @Test("knows where scalars begin")
  func boundaries() {
    let bytes = Array("aß🗞".utf8)
    var boundaries: [Int] = []
    if let text = ValidatedUTF8(validating: bytes.span) {
      boundaries = (0...bytes.count).filter { text.isScalarBoundary($0) }
    }
    #expect(boundaries == [0, 1, 3, 7])
  }
}
