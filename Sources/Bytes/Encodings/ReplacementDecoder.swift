/// Decodes encodings that the web has given up, since they can hide markup: all of it is U+FFFD.
struct ReplacementDecoder: StatelessDecoder {
  static let extendsASCII = false

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    DecodedScalar(replacing: source.count &- offset)
  }
}
