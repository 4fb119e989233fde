import Broadsheet

/// Text made fit for a terminal: on lines of some columns, and harmless.
enum DisplayText {
  /// The text on one line: runs of white space are one blank, and what would command the terminal, or
  /// turn the order of the letters around, is shown as a picture of itself.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
      let isBlank = scalar == " " || ("\t"..."\r").contains(scalar) || breaks.contains(scalar)
      if isBlank {
        if !isAfterBlank { result.append(" ") }
      } else {
        result.append(picture(of: scalar))
      }
      isAfterBlank = isBlank
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// NEL, and Unicode's separators of lines and paragraphs.
  private static let breaks: Set<Unicode.Scalar> = ["\u{85}", "\u{2028}", "\u{2029}"]

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    // The block of control pictures is in the order of the controls.
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  /// The clean text in lines of at most so many columns, the last of at most `limit` cut with an
  /// ellipsis.
  static func wrap(_ text: String, to columns: Int, limit: Int = .max) -> [String] {
    let utf8 = text.utf8
    var lines: [String] = []
    LineBreaker(columns: columns).lines(of: text.utf8Span) { range in
      if lines.count > limit { return }
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      let line = text[start..<utf8.index(start, offsetBy: range.count)]
      lines += chop(line, to: columns)
    }
    if lines.count <= limit { return lines }
    lines.removeLast(lines.count - limit)
    lines[limit - 1] = truncate(lines[limit - 1] + "…", to: columns)
    return lines
  }

  /// Cuts a word that is longer than a line, such as an address, wherever the line ends.
  private static func chop(_ line: Substring, to columns: Int) -> [String] {
    var pieces: [String] = []
    var counter = ColumnCounter()
    var piece = ""
    var filled = 0
    for character in line {
      let width = character.unicodeScalars.reduce(0) { $0 + counter.columns(of: $1) }
      if filled + width > columns, filled > 0 {
        pieces.append(piece)
        (piece, filled) = ("", 0)
      }
      piece.append(character)
      filled += width
    }
    pieces.append(piece)
    return pieces
  }

  /// The text cut to so many columns; a cut shows as an ellipsis.
  static func truncate(_ text: String, to columns: Int) -> String {
    if ColumnCounter.columns(of: text) <= columns { return text }
    var body = text
    while body.last == "…" { body.removeLast() }
    let kept = chop(body[...], to: max(1, columns - 1)).first ?? ""
    return kept + "…"
  }

  /// The text with blanks behind it to fill so many columns.
  static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - ColumnCounter.columns(of: text)))
  }
}
