/// Text that can be written as it is, in lines.
///
/// A line feed ends a line. Other characters that control a terminal, or turn the direction of what
/// follows, are replaced.
struct PrintableText {
  /// The lines that hold anything; without characters that control something.
  private(set) var lines: [String] = []

  /// The number of characters that were replaced.
  private(set) var replacements = 0

  /// Whether a text is one line that can be written as it is.
  static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset &+= 1
      // Controls of ASCII are single bytes, those beyond begin with C2 or E2 80.
      if byte >= 0x20, byte != 0x7F, byte != 0xC2, byte != 0xE2 { continue }
      if byte == 0xC2 {
        if offset < bytes.count, bytes[offset] < 0xA0 { return false }
      } else if byte == 0xE2 {
        if offset &+ 1 < bytes.count, bytes[offset] == 0x80, bytes[offset &+ 1] >= 0xA8,
          bytes[offset &+ 1] <= 0xAE
        {
          return false
        }
      } else {
        return false
      }
    }
    // A text that starts with a blank may hold nothing else.
    return bytes.count > 0 && bytes[0] != 0x20
  }

  init(_ text: String) {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        add(line)
        line = String.UnicodeScalarView()
        continue
      // Tabulators and all that starts a line or a page.
      case "\t", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        line.append(" ")
        replacements += 1
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202D}", "\u{202E}":
        line.append("\u{FFFD}")
        replacements += 1
      default: line.append(scalar)
      }
    }
    add(line)
  }

  private mutating func add(_ line: String.UnicodeScalarView) {
    if line.contains(where: { $0 != " " }) { lines.append(String(line)) }
  }
}
