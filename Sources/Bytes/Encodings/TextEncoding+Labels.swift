extension TextEncoding {
  /// Finds the encoding that a document's or a protocol's `charset` names.
  ///
  /// Labels are those of the WHATWG's encoding standard (4.2), and UTF-32's names; case and white
  /// space around them do not matter. Returns `nil` for a label that is not known.
  public init?(label: some StringProtocol) {
    switch Self.normalized(label) {
    case "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "utf-8", "utf8", "x-unicode20utf8":
      self = .utf8
    case "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff", "utf-16", "utf-16le":
      self = .utf16LittleEndian
    case "unicodefffe", "utf-16be":
      self = .utf16BigEndian
    case "utf-32", "utf-32le":
      self = .utf32LittleEndian
    case "utf-32be":
      self = .utf32BigEndian
    case "866", "cp866", "csibm866", "ibm866":
      self = .ibm866
    case "csisolatin2", "iso-8859-2", "iso-ir-101", "iso8859-2", "iso88592", "iso_8859-2",
      "iso_8859-2:1987", "l2", "latin2":
      self = .iso8859_2
    case "csisolatin3", "iso-8859-3", "iso-ir-109", "iso8859-3", "iso88593", "iso_8859-3",
      "iso_8859-3:1988", "l3", "latin3":
      self = .iso8859_3
    case "csisolatin4", "iso-8859-4", "iso-ir-110", "iso8859-4", "iso88594", "iso_8859-4",
      "iso_8859-4:1988", "l4", "latin4":
      self = .iso8859_4
    case "csisolatincyrillic", "cyrillic", "iso-8859-5", "iso-ir-144", "iso8859-5", "iso88595",
      "iso_8859-5", "iso_8859-5:1988":
      self = .iso8859_5
    case "arabic", "asmo-708", "csiso88596e", "csiso88596i", "csisolatinarabic", "ecma-114",
      "iso-8859-6", "iso-8859-6-e", "iso-8859-6-i", "iso-ir-127", "iso8859-6", "iso88596",
      "iso_8859-6", "iso_8859-6:1987":
      self = .iso8859_6
    case "csisolatingreek", "ecma-118", "elot_928", "greek", "greek8", "iso-8859-7", "iso-ir-126",
      "iso8859-7", "iso88597", "iso_8859-7", "iso_8859-7:1987", "sun_eu_greek":
      self = .iso8859_7
    case "csiso88598e", "csisolatinhebrew", "hebrew", "iso-8859-8", "iso-8859-8-e", "iso-ir-138",
      "iso8859-8", "iso88598", "iso_8859-8", "iso_8859-8:1988", "visual":
      self = .iso8859_8
    case "csiso88598i", "iso-8859-8-i", "logical":
      self = .iso8859_8Logical
    case "csisolatin6", "iso-8859-10", "iso-ir-157", "iso8859-10", "iso885910", "l6", "latin6":
      self = .iso8859_10
    case "iso-8859-13", "iso8859-13", "iso885913":
      self = .iso8859_13
    case "iso-8859-14", "iso8859-14", "iso885914":
      self = .iso8859_14
    case "csisolatin9", "iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "l9":
      self = .iso8859_15
    case "iso-8859-16":
      self = .iso8859_16
    case "cskoi8r", "koi", "koi8", "koi8-r", "koi8_r":
      self = .koi8R
    case "koi8-ru", "koi8-u":
      self = .koi8U
    case "csmacintosh", "mac", "macintosh", "x-mac-roman":
      self = .macintosh
    case "x-mac-cyrillic", "x-mac-ukrainian":
      self = .macCyrillic
    case "dos-874", "iso-8859-11", "iso8859-11", "iso885911", "tis-620", "windows-874":
      self = .windows874
    case "cp1250", "windows-1250", "x-cp1250":
      self = .windows1250
    case "cp1251", "windows-1251", "x-cp1251":
      self = .windows1251
    case "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "csisolatin1", "ibm819", "iso-8859-1",
      "iso-ir-100", "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1",
      "us-ascii", "windows-1252", "x-cp1252":
      self = .windows1252
    case "cp1253", "windows-1253", "x-cp1253":
      self = .windows1253
    case "cp1254", "csisolatin5", "iso-8859-9", "iso-ir-148", "iso8859-9", "iso88599", "iso_8859-9",
      "iso_8859-9:1989", "l5", "latin5", "windows-1254", "x-cp1254":
      self = .windows1254
    case "cp1255", "windows-1255", "x-cp1255":
      self = .windows1255
    case "cp1256", "windows-1256", "x-cp1256":
      self = .windows1256
    case "cp1257", "windows-1257", "x-cp1257":
      self = .windows1257
    case "cp1258", "windows-1258", "x-cp1258":
      self = .windows1258
    case "chinese", "csgb2312", "csiso58gb231280", "gb2312", "gb_2312", "gb_2312-80", "gbk",
      "iso-ir-58", "x-gbk":
      self = .gbk
    case "gb18030":
      self = .gb18030
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5":
      self = .big5
    case "cseucpkdfmtjapanese", "euc-jp", "x-euc-jp":
      self = .eucJP
    case "csiso2022jp", "iso-2022-jp":
      self = .iso2022JP
    case "csshiftjis", "ms932", "ms_kanji", "shift-jis", "shift_jis", "sjis", "windows-31j",
      "x-sjis":
      self = .shiftJIS
    case "cseuckr", "csksc56011987", "euc-kr", "iso-ir-149", "korean", "ks_c_5601-1987",
      "ks_c_5601-1989", "ksc5601", "ksc_5601", "windows-949":
      self = .eucKR
    case "x-user-defined":
      self = .userDefined
    case "csiso2022kr", "hz-gb-2312", "iso-2022-cn", "iso-2022-cn-ext", "iso-2022-kr",
      "replacement":
      self = .replacement
    default:
      return nil
    }
  }

  /// The name by which standards call the encoding.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .utf32LittleEndian: "UTF-32LE"
    case .utf32BigEndian: "UTF-32BE"
    case .ibm866: "IBM866"
    case .iso8859_2: "ISO-8859-2"
    case .iso8859_3: "ISO-8859-3"
    case .iso8859_4: "ISO-8859-4"
    case .iso8859_5: "ISO-8859-5"
    case .iso8859_6: "ISO-8859-6"
    case .iso8859_7: "ISO-8859-7"
    case .iso8859_8: "ISO-8859-8"
    case .iso8859_8Logical: "ISO-8859-8-I"
    case .iso8859_10: "ISO-8859-10"
    case .iso8859_13: "ISO-8859-13"
    case .iso8859_14: "ISO-8859-14"
    case .iso8859_15: "ISO-8859-15"
    case .iso8859_16: "ISO-8859-16"
    case .koi8R: "KOI8-R"
    case .koi8U: "KOI8-U"
    case .macintosh: "macintosh"
    case .macCyrillic: "x-mac-cyrillic"
    case .windows874: "windows-874"
    case .windows1250: "windows-1250"
    case .windows1251: "windows-1251"
    case .windows1252: "windows-1252"
    case .windows1253: "windows-1253"
    case .windows1254: "windows-1254"
    case .windows1255: "windows-1255"
    case .windows1256: "windows-1256"
    case .windows1257: "windows-1257"
    case .windows1258: "windows-1258"
    case .gbk: "GBK"
    case .gb18030: "gb18030"
    case .big5: "Big5"
    case .eucJP: "EUC-JP"
    case .iso2022JP: "ISO-2022-JP"
    case .shiftJIS: "Shift_JIS"
    case .eucKR: "EUC-KR"
    case .userDefined: "x-user-defined"
    case .replacement: "replacement"
    }
  }

  /// `label` in lower case, without white space at its ends.
  private static func normalized(_ label: some StringProtocol) -> String {
    let spaces: ByteSet = "\t\n\u{C}\r "
    let trimmed = label.utf8.drop(while: spaces.contains)
    let count = trimmed.count - trimmed.reversed().prefix(while: spaces.contains).count
    return String(
      decoding: trimmed.prefix(count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }
}
