import BroadsheetBytes

extension Invariants {
  /// Decodes `input` but for its first byte, which chooses the encoding.
  public static func hold(decoding input: Span<UInt8>) {
    guard input.count > 0 else { return }
    let encodings = TextEncoding.allCases
    let source = input.extracting(droppingFirst: 1)
    let declared = encodings[Int(input[0]) % encodings.count]
    guard let text = try? DecodedText(source, declared: declared) else {
      preconditionFailure("any bytes can be decoded")
    }
    let utf8 = text.utf8.bytes
    precondition(utf8.firstInvalidUTF8 == nil, "\(text.encoding) gives invalid UTF-8")
    precondition(text.sourceOffset(of: utf8.count) == source.count)
    var last = 0
    // A few offsets: each is looked up on its own.
    for offset in stride(from: 0, to: utf8.count, by: max(1, utf8.count / 256)) {
      let found = text.sourceRange(of: offset..<offset + 1)
      precondition(found.lowerBound >= last, "\(text.encoding) leads back from \(found) to \(last)")
      precondition(found.upperBound <= source.count, "\(text.encoding) leads to \(found)")
      last = found.lowerBound
    }
    for range in text.repairs.ranges {
      precondition(!range.isEmpty && range.upperBound <= source.count, "\(range) was repaired")
    }
  }
}
