/// An encoding that a source may be in.
///
/// Names and tables are those of the WHATWG's encoding standard, by which ISO 8859-1 and ASCII are
/// windows-1252 and ISO 8859-9 is windows-1254; UTF-32, which it lacks, is added.
@nonexhaustive
public enum TextEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-8.
  case utf8
  /// UTF-16, low byte first.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// UTF-32, low byte first.
  case utf32LittleEndian
  /// UTF-32, high byte first.
  case utf32BigEndian
  /// Windows for the Latin letters of Central Europe.
  case windows1250
  /// Windows for Cyrillic.
  case windows1251
  /// Windows for Western Europe; ISO 8859-1 and ASCII too.
  case windows1252
  /// Windows for Greek.
  case windows1253
  /// Windows for Turkish; ISO 8859-9 too.
  case windows1254
  /// Windows for the Baltic languages.
  case windows1257
  /// ISO 8859-2, the Latin letters of Central Europe.
  case iso8859_2
  /// ISO 8859-5, Cyrillic.
  case iso8859_5
  /// ISO 8859-7, Greek.
  case iso8859_7
  /// ISO 8859-15, Western Europe with the euro sign.
  case iso8859_15
  /// KOI8-R, Russian.
  case koi8R
  /// The Mac's encoding for Western Europe before it had Unicode.
  case macintosh

  /// What decodes it.
  var decoder: any ScalarDecoder {
    switch self {
    case .utf8: UTF8Decoder()
    case .utf16LittleEndian: UTF16Decoder(isBigEndian: false)
    case .utf16BigEndian: UTF16Decoder(isBigEndian: true)
    case .utf32LittleEndian: UTF32Decoder(isBigEndian: false)
    case .utf32BigEndian: UTF32Decoder(isBigEndian: true)
    case .windows1250: SingleByteTables.windows1250
    case .windows1251: SingleByteTables.windows1251
    case .windows1252: SingleByteTables.windows1252
    case .windows1253: SingleByteTables.windows1253
    case .windows1254: SingleByteTables.windows1254
    case .windows1257: SingleByteTables.windows1257
    case .iso8859_2: SingleByteTables.iso8859_2
    case .iso8859_5: SingleByteTables.iso8859_5
    case .iso8859_7: SingleByteTables.iso8859_7
    case .iso8859_15: SingleByteTables.iso8859_15
    case .koi8R: SingleByteTables.koi8R
    case .macintosh: SingleByteTables.macintosh
    }
  }
}
