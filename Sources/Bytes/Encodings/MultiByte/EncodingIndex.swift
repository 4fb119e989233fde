/// One of the indexes by which the encodings of East Asia give characters numbers ("pointers").
struct EncodingIndex: Sendable {
  /// The code point of each pointer, zero where there is none.
  private let scalars: [UInt32]

  /// Reads the text of an index.
  ///
  /// It holds the characters in the order of their pointers. A decimal number with a full stop
  /// stands for so many pointers without a character, one with a plus sign for so many characters
  /// that follow the last one in Unicode.
  init(_ text: String) {
    var scalars: [UInt32] = []
    var number: UInt32 = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        number = number * 10 + (scalar.value - 0x30)
        continue
      case ".":
        scalars.append(contentsOf: repeatElement(0, count: Int(number)))
      case "+":
        let last = scalars.last ?? 0
        for distance in 0..<number { scalars.append(last + distance + 1) }
      default:
        scalars.append(scalar.value)
      }
      number = 0
    }
    self.scalars = scalars
  }

  /// The code point at `pointer`, or `nil` where there is none or `pointer` is beyond the index.
  subscript(pointer: Int) -> UInt32? {
    guard pointer < scalars.count, scalars[pointer] != 0 else { return nil }
    return scalars[pointer]
  }
}
