/// Which of 64 bytes are letters, one bit a byte, the lowest for the first.
package struct LetterBits {
  /// The letters and figures of ASCII.
  package let letters: UInt64
  /// The bytes outside ASCII.
  package let nonASCII: UInt64

  /// Looks at the 64 bytes that begin at `offset`, all of which must lie in `bytes`.
  package init(_ bytes: Span<UInt8>, at offset: Int) {
    let block = ByteBlock(bytes, at: offset)
    let parts = block.parts
    letters =
      ByteBlock.Matches(
        parts: (
          Self.letters(in: parts.0), Self.letters(in: parts.1), Self.letters(in: parts.2),
          Self.letters(in: parts.3)
        )
      ).bitmap
    nonASCII = block.joinedNonASCII == 0 ? 0 : block.matches(atLeast: 0x80).bitmap
  }

  private typealias Part = ByteBlock.Part

  @inline(__always)
  private static func letters(in part: Part) -> ByteBlock.PartMask {
    let isLetter =
      ((part | Part(repeating: 0x20)) &- Part(repeating: 0x61)) .< Part(repeating: 26)
    return isLetter .| ((part &- Part(repeating: 0x30)) .< Part(repeating: 10))
  }
}
