/// An encoding that a source may be in.
///
/// They are those of the WHATWG's encoding standard, by which ISO 8859-1 and ASCII are windows-1252
/// and ISO 8859-9 is windows-1254, and UTF-32, which it lacks.
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
  /// The PC's encoding for Cyrillic under DOS.
  case ibm866
  /// ISO 8859-2, the Latin letters of Central Europe.
  case iso8859_2
  /// ISO 8859-3, Maltese and Esperanto.
  case iso8859_3
  /// ISO 8859-4, the Baltic languages and Sami.
  case iso8859_4
  /// ISO 8859-5, Cyrillic.
  case iso8859_5
  /// ISO 8859-6, Arabic.
  case iso8859_6
  /// ISO 8859-7, Greek.
  case iso8859_7
  /// ISO 8859-8, Hebrew in the order that is seen.
  case iso8859_8
  /// ISO 8859-8, Hebrew in the order that is read.
  case iso8859_8Logical
  /// ISO 8859-10, the Nordic languages.
  case iso8859_10
  /// ISO 8859-13, the Baltic languages.
  case iso8859_13
  /// ISO 8859-14, the Celtic languages.
  case iso8859_14
  /// ISO 8859-15, Western Europe with the euro sign.
  case iso8859_15
  /// ISO 8859-16, Romanian and its neighbors.
  case iso8859_16
  /// KOI8-R, Russian.
  case koi8R
  /// KOI8-U, Ukrainian.
  case koi8U
  /// The Mac's encoding for Western Europe before it had Unicode.
  case macintosh
  /// The Mac's encoding for Cyrillic before it had Unicode.
  case macCyrillic
  /// Windows for Thai; ISO 8859-11 and TIS-620 too.
  case windows874
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
  /// Windows for Hebrew.
  case windows1255
  /// Windows for Arabic.
  case windows1256
  /// Windows for the Baltic languages.
  case windows1257
  /// Windows for Vietnamese.
  case windows1258
  /// GBK, simplified Chinese; GB 2312 too.
  case gbk
  /// GB 18030, simplified Chinese and all of Unicode.
  case gb18030
  /// Big5, traditional Chinese, with the characters of Hong Kong.
  case big5
  /// EUC-JP, Japanese.
  case eucJP
  /// ISO-2022-JP, Japanese in bytes below 128.
  case iso2022JP
  /// Shift_JIS, Japanese; Windows' code page 932.
  case shiftJIS
  /// EUC-KR, Korean; Windows' code page 949.
  case eucKR
  /// Bytes beyond ASCII as characters of private use, U+F780 to U+F7FF.
  case userDefined
  /// What the web has given up since it can hide markup; no text of it is read.
  case replacement

  /// What decodes it.
  var decoder: any ScalarDecoder {
    switch self {
    case .utf8: UTF8Decoder()
    case .utf16LittleEndian: UTF16Decoder(isBigEndian: false)
    case .utf16BigEndian: UTF16Decoder(isBigEndian: true)
    case .utf32LittleEndian: UTF32Decoder(isBigEndian: false)
    case .utf32BigEndian: UTF32Decoder(isBigEndian: true)
    case .ibm866: SingleByteTables.ibm866
    case .iso8859_2: SingleByteTables.iso8859_2
    case .iso8859_3: SingleByteTables.iso8859_3
    case .iso8859_4: SingleByteTables.iso8859_4
    case .iso8859_5: SingleByteTables.iso8859_5
    case .iso8859_6: SingleByteTables.iso8859_6
    case .iso8859_7: SingleByteTables.iso8859_7
    case .iso8859_8: SingleByteTables.iso8859_8
    case .iso8859_8Logical: SingleByteTables.iso8859_8
    case .iso8859_10: SingleByteTables.iso8859_10
    case .iso8859_13: SingleByteTables.iso8859_13
    case .iso8859_14: SingleByteTables.iso8859_14
    case .iso8859_15: SingleByteTables.iso8859_15
    case .iso8859_16: SingleByteTables.iso8859_16
    case .koi8R: SingleByteTables.koi8R
    case .koi8U: SingleByteTables.koi8U
    case .macintosh: SingleByteTables.macintosh
    case .macCyrillic: SingleByteTables.macCyrillic
    case .windows874: SingleByteTables.windows874
    case .windows1250: SingleByteTables.windows1250
    case .windows1251: SingleByteTables.windows1251
    case .windows1252: SingleByteTables.windows1252
    case .windows1253: SingleByteTables.windows1253
    case .windows1254: SingleByteTables.windows1254
    case .windows1255: SingleByteTables.windows1255
    case .windows1256: SingleByteTables.windows1256
    case .windows1257: SingleByteTables.windows1257
    case .windows1258: SingleByteTables.windows1258
    case .gbk: GB18030Decoder()
    case .gb18030: GB18030Decoder()
    case .big5: Big5Decoder()
    case .eucJP: EUCJPDecoder()
    case .iso2022JP: ISO2022JPDecoder()
    case .shiftJIS: ShiftJISDecoder()
    case .eucKR: EUCKRDecoder()
    case .userDefined: SingleByteTables.userDefined
    case .replacement: ReplacementDecoder()
    }
  }

  /// Whether `source` in this encoding is the same as in ASCII.
  func isASCII(_ source: Span<UInt8>) -> Bool {
    type(of: decoder).extendsASCII && source.firstNonASCII(in: source.indices) == source.count
  }
}
