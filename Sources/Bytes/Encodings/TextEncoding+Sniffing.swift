extension TextEncoding {
  /// The encoding that a byte order mark at the start of `source` tells, and the mark's length.
  ///
  /// FF FE 00 00 is taken for UTF-32: a UTF-16 text does not begin with NUL.
  package static func byteOrderMark(of source: Span<UInt8>) -> (
    encoding: TextEncoding, length: Int
  )? {
    guard source.count >= 2 else { return nil }
    switch (source[0], source[1]) {
    case (0xEF, 0xBB) where source.count >= 3 && source[2] == 0xBF:
      return (.utf8, 3)
    case (0xFF, 0xFE):
      let isUTF32 = source.count >= 4 && source[2] == 0 && source[3] == 0
      return isUTF32 ? (.utf32LittleEndian, 4) : (.utf16LittleEndian, 2)
    case (0xFE, 0xFF):
      return (.utf16BigEndian, 2)
    case (0, 0) where source.count >= 4 && source[2] == 0xFE && source[3] == 0xFF:
      return (.utf32BigEndian, 4)
    default:
      return nil
    }
  }

  /// The UTF-16 that `source` seems to be in, although no byte order mark says so.
  ///
  /// Spaces, line ends and Latin letters have a high byte of zero in UTF-16, and no text has NULs:
  /// so many zeros in one half of each unit, and none to speak of in the other, are telling. Of a
  /// short text more of them are asked for.
  package static func unmarkedUTF16(of source: Span<UInt8>) -> TextEncoding? {
    let sample = source.extracting(first: 1024)
    guard sample.firstOffset(of: 0) != nil else { return nil }
    var zeros = (even: 0, odd: 0)
    for offset in sample.indices where sample[offset] == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = sample.count / 2
    let (many, few) = (units < 64 ? units / 2 : units / 8, units / 64)
    if zeros.odd > many, zeros.even <= few { return .utf16LittleEndian }
    if zeros.even > many, zeros.odd <= few { return .utf16BigEndian }
    return nil
  }

  /// What `source` is in if it is not UTF-8 throughout: UTF-8 with faults, or windows-1252.
  ///
  /// Bytes outside ASCII that happen to form a sequence of UTF-8 are rare in any other encoding,
  /// so it is UTF-8 if more sequences are whole than broken.
  package static func brokenUTF8OrWindows1252(_ source: Span<UInt8>) -> TextEncoding {
    let decoder = UTF8Decoder()
    var balance = 0
    var offset = source.firstNonASCII(in: source.indices)
    while offset < source.count {
      let scalar = decoder.scalar(at: offset, in: source)
      balance += scalar.isReplacement ? -1 : 1
      offset = source.firstNonASCII(in: offset &+ scalar.length..<source.count)
    }
    return balance > 0 ? .utf8 : .windows1252
  }
}
