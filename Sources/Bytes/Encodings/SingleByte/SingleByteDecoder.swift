/// Decodes an encoding whose bytes are ASCII below 128 and single characters above.
struct SingleByteDecoder: StatelessDecoder {
  static let extendsASCII = true

  /// The characters of the bytes 80 to FF; all lie in the first 65,536 code points.
  private var upperHalf = InlineArray<128, UInt16>(repeating: 0xFFFD)

  /// Takes the 128 characters of the upper half, with U+FFFD where a byte has no meaning.
  init(upperHalf characters: String) {
    for (index, scalar) in zip(upperHalf.indices, characters.unicodeScalars) {
      upperHalf[index] = UInt16(truncatingIfNeeded: scalar.value)
    }
  }

  /// Takes 128 characters that follow each other from `first` on.
  init(upperHalfFrom first: UInt16) {
    for index in upperHalf.indices { upperHalf[index] = first &+ UInt16(index) }
  }

  func scalar(at offset: Int, in source: Span<UInt8>) -> DecodedScalar {
    let byte = source[offset]
    guard byte >= 0x80 else { return DecodedScalar(UInt32(byte), length: 1) }
    let value = upperHalf[Int(byte & 0x7F)]
    return value == 0xFFFD
      ? DecodedScalar(replacing: 1) : DecodedScalar(UInt32(value), length: 1)
  }
}
