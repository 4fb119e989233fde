import BroadsheetBytes

/// The way in which the format writes characters that XML forbids: U+241B, digits, a semicolon.
enum CharacterEscapes {
  private static let symbol = "\u{241B}"

  /// The text with every such character in its place; what is no complete escape stays as it is.
  static func resolved(_ text: String) -> String {
    guard text.utf8Span.span.firstOffset(of: symbol.utf8Span.span) != nil else { return text }
    var result = ""
    var rest = Substring(text).unicodeScalars
    while let start = rest.firstIndex(of: "\u{241B}") {
      result.unicodeScalars += rest[..<start]
      rest = rest[rest.index(after: start)...]
      let digits = rest.prefix(6).prefix { $0.properties.isASCIIHexDigit }
      if let number = UInt32(Substring(digits), radix: 16), let scalar = Unicode.Scalar(number),
        digits.endIndex < rest.endIndex, rest[digits.endIndex] == ";"
      {
        result.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: digits.endIndex)...]
      } else {
        result += symbol
      }
    }
    result.unicodeScalars += rest
    return result
  }
}
