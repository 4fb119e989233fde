/// The text that escaped markup stands for, by the slow and obvious way.
enum Unescaping {
  static func text(of markup: String) -> String {
    var text = ""
    var rest = Substring(markup)
    while let character = rest.unicodeScalars.first {
      if character == "&" || character == "\u{241B}",
        let end = rest.unicodeScalars.firstIndex(of: ";")
      {
        let reference = rest.unicodeScalars[rest.unicodeScalars.startIndex..<end].dropFirst()
        text.unicodeScalars.append(scalar(String(reference), isSymbol: character != "&"))
        rest = rest[rest.unicodeScalars.index(after: end)...]
      } else {
        text.unicodeScalars.append(character)
        rest = rest[rest.unicodeScalars.index(after: rest.unicodeScalars.startIndex)...]
      }
    }
    return text
  }

  private static func scalar(_ reference: String, isSymbol: Bool) -> Unicode.Scalar {
    let number =
      isSymbol ? UInt32(reference, radix: 16) : UInt32(reference.drop { $0 == "#" })
    if let number, let scalar = Unicode.Scalar(number) { return scalar }
    return switch reference {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    default: "?"
    }
  }
}
