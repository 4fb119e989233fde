extension Statement {
  /// The texts between commas, semicolons or bars; all of them have the whole's range.
  func split() -> [Statement] {
    let separator: (UInt8) -> Bool =
      if text.utf8.contains(UInt8(ascii: ";")) {
        { $0 == UInt8(ascii: ";") }
      } else if text.utf8.contains(UInt8(ascii: "|")) {
        { $0 == UInt8(ascii: "|") }
      } else {
        { $0 == UInt8(ascii: ",") }
      }
    return text.utf8.split(whereSeparator: separator).compactMap { piece in
      let text = PlainText.cleaned(String(decoding: piece, as: UTF8.self))
      return text.isEmpty ? nil : Statement(text: text, source: source, range: range)
    }
  }
}
