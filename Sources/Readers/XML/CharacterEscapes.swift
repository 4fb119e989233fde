/// The way in which the format writes characters that XML forbids: U+241B, digits, a semicolon.
enum CharacterEscapes {
  /// The text with every such character in its place; what is no complete escape stays as it is.
  static func resolved(_ text: String) -> String {
    guard contains(text.utf8Span.span) else { return text }
    var result = ""
    var rest = Substring(text).unicodeScalars
    while let symbol = rest.firstIndex(of: "\u{241B}") {
      result.unicodeScalars += rest[..<symbol]
      rest = rest[rest.index(after: symbol)...]
      let digits = rest.prefix(6).prefix { $0.properties.isASCIIHexDigit }
      if let number = UInt32(Substring(digits), radix: 16), let scalar = Unicode.Scalar(number),
        digits.endIndex < rest.endIndex, rest[digits.endIndex] == ";"
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: digits.endIndex)...]
      } else {
        result.unicodeScalars.append("\u{241B}")
      }
    }
    result.unicodeScalars += rest
    return result
  }

  private static func contains(_ text: Span<UInt8>) -> Bool {
    for index in 0..<max(text.count - 2, 0) where text[index] == 0xE2 {
      if text[index + 1] == 0x90, text[index + 2] == 0x9B { return true }
    }
    return false
  }
}
