extension TextEncoding {
  /// Finds the encoding that a document's or a protocol's `charset` names.
  ///
  /// Labels are those of the WHATWG's encoding standard (4.2), and UTF-32's names; case and white
  /// space around them do not matter. Returns `nil` for a label that is not known.
  public init?(label: some StringProtocol) {
    let label = Self.normalized(label)
    guard let encoding = Self.allCases.first(where: { $0.labels.contains(label) }) else {
      return nil
    }
    self = encoding
  }

  /// The name by which standards call the encoding.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    case .utf32BigEndian: "UTF-32BE"
    case .windows1250: "windows-1250"
    case .windows1251: "windows-1251"
    case .windows1252: "windows-1252"
    case .windows1253: "windows-1253"
    case .windows1254: "windows-1254"
    case .windows1257: "windows-1257"
    case .iso8859_2: "ISO-8859-2"
    case .iso8859_5: "ISO-8859-5"
    case .iso8859_7: "ISO-8859-7"
    case .iso8859_15: "ISO-8859-15"
    case .koi8R: "KOI8-R"
    case .macintosh: "macintosh"
    }
  }

  /// The labels that name the encoding, in lower case.
  private var labels: [String] {
    switch self {
    case .utf8:
      ["unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "utf-8", "utf8", "x-unicode20utf8"]
    case .utf16LittleEndian:
      ["csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff", "utf-16", "utf-16le"]
    case .utf16BigEndian:
      ["unicodefffe", "utf-16be"]
    case .utf32LittleEndian:
      ["utf-32", "utf-32le"]
    case .utf32BigEndian:
      ["utf-32be"]
    case .windows1250:
      ["cp1250", "windows-1250", "x-cp1250"]
    case .windows1251:
      ["cp1251", "windows-1251", "x-cp1251"]
    case .windows1252:
      [
        "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "csisolatin1", "ibm819", "iso-8859-1",
        "iso-ir-100", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1",
        "us-ascii", "windows-1252", "x-cp1252",
      ]
    case .windows1253:
      ["cp1253", "windows-1253", "x-cp1253"]
    case .windows1254:
      [
        "cp1254", "csisolatin5", "iso-8859-9", "iso-ir-148", "iso8859-9", "iso88599",
        "iso_8859-9", "iso_8859-9:1989", "l5", "latin5", "windows-1254", "x-cp1254",
      ]
    case .windows1257:
      ["cp1257", "windows-1257", "x-cp1257"]
    case .iso8859_2:
      [
        "csisolatin2", "iso-8859-2", "iso-ir-101", "iso8859-2", "iso88592", "iso_8859-2",
        "iso_8859-2:1987", "l2", "latin2",
      ]
    case .iso8859_5:
      [
        "csisolatincyrillic", "cyrillic", "iso-8859-5", "iso-ir-144", "iso8859-5", "iso88595",
        "iso_8859-5", "iso_8859-5:1988",
      ]
    case .iso8859_7:
      [
        "csisolatingreek", "ecma-118", "elot_928", "greek", "greek8", "iso-8859-7", "iso-ir-126",
        "iso8859-7", "iso88597", "iso_8859-7", "iso_8859-7:1987", "sun_eu_greek",
      ]
    case .iso8859_15:
      ["csisolatin9", "iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "l9"]
    case .koi8R:
      ["cskoi8r", "koi", "koi8", "koi8-r", "koi8_r"]
    case .macintosh:
      ["csmacintosh", "mac", "macintosh", "x-mac-roman"]
    }
  }

  /// `label` in lower case, without white space at its ends.
  private static func normalized(_ label: some StringProtocol) -> String {
    let isSpace: (UInt8) -> Bool = ByteSet.whitespace.contains
    let trimmed = label.utf8.drop(while: isSpace)
    let count = trimmed.count - trimmed.reversed().prefix(while: isSpace).count
    return String(
      decoding: trimmed.prefix(count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }
}
