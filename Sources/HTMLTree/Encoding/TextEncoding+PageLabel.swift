internal import BroadsheetBytes

extension TextEncoding {
  /// The encoding that a page means by the label in `range` of its bytes.
  ///
  /// A page in which a label can be read as ASCII is not in UTF-16, so UTF-8 is meant.
  init?(pageLabel range: Range<Int>, in bytes: Span<UInt8>) {
    guard let label = try? UTF8Span(validating: bytes.extracting(range)),
      let encoding = Self(label: String(copying: label))
    else { return nil }
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: self = .utf8
    case .userDefined: self = .windows1252
    // Unknown to the web.
    case .utf32LittleEndian, .utf32BigEndian: return nil
    default: self = encoding
    }
  }
}

extension Span<UInt8> {
  /// Whether the letters of `word`, which are small, lie at `offset` in either case.
  func hasASCII(_ word: StaticString, at offset: Int) -> Bool {
    let word = word.utf8Span
    guard offset + word.count <= count else { return false }
    for index in word.indices {
      let byte = self[offset + index]
      let small = ByteSet.uppercaseLetters.contains(byte) ? byte | 0x20 : byte
      if small != word[index] { return false }
    }
    return true
  }

  /// Whether the bytes in `range` are the letters of `word`, which are small, in either case.
  func isASCII(_ word: StaticString, in range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount && hasASCII(word, at: range.lowerBound)
  }
}
