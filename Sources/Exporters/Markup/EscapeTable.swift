/// Which bytes must not stand as they are, for each dialect and context.
enum EscapeTable {
  /// For each byte a bit for each place in which it needs a look.
  static let places: InlineArray<256, UInt8> = makePlaces()

  /// The bit of a place.
  static func place(_ dialect: MarkupDialect, _ context: MarkupContext) -> UInt8 {
    switch (dialect, context) {
    case (.html, .text): 1
    case (.html, .attribute): 2
    case (.xml, .text): 4
    case (.xml, .attribute): 8
    }
  }

  private static func makePlaces() -> InlineArray<256, UInt8> {
    let everywhere: UInt8 = 0b1111
    let attributes = place(.html, .attribute) | place(.xml, .attribute)
    let xml = place(.xml, .text) | place(.xml, .attribute)
    let html = place(.html, .text) | place(.html, .attribute)

    var places = InlineArray<256, UInt8>(repeating: 0)
    for control in 0..<0x20 { places[control] = everywhere }
    places[0x09] = place(.xml, .attribute)  // tab
    places[0x0A] = place(.xml, .attribute)  // line feed
    places[0x0D] = xml  // carriage return
    places[0x22] = attributes  // "
    places[0x26] = everywhere  // &
    places[0x27] = attributes  // '
    places[0x3C] = everywhere  // <
    places[0x3E] = everywhere  // >
    places[0x7F] = html  // delete
    places[0xC2] = html  // may begin U+0080 to U+009F
    places[0xE2] = xml  // may begin U+241B
    places[0xEF] = everywhere  // may begin U+FFFE or U+FFFF
    return places
  }

  /// What stands for the byte in markup; `nil` for what no reference can stand for.
  static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    case 0x0D: "&#13;"
    case 0x22: "&quot;"
    case 0x26: "&amp;"
    case 0x27: "&#39;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    default: nil
    }
  }

  /// How many of the bytes at `offset`, of which the table wants the first looked at, must be
  /// written otherwise; 0 when the character is another that begins with the same byte.
  static func length(at offset: Int, in text: Span<UInt8>) -> Int {
    let thirds: ClosedRange<UInt8>
    switch text[offset] {
    case 0xC2: return text[offset + 1] <= 0x9F ? 2 : 0
    case 0xE2: thirds = 0x9B...0x9B
    case 0xEF: thirds = 0xBE...0xBF
    default: return 1
    }
    let second: UInt8 = text[offset] == 0xE2 ? 0x90 : 0xBF
    return text[offset + 1] == second && thirds.contains(text[offset + 2]) ? 3 : 0
  }
}
