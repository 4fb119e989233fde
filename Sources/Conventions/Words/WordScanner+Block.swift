import BroadsheetBytes

extension WordScanner {
  /// Appends up to `limit` words to `words`, 64 bytes a step.
  ///
  /// Most words are letters of ASCII and nothing else: their ends are read off a bitmap, and their
  /// letters are folded and hashed eight at once. What is not so simple is left to `next`.
  mutating func scan(into words: inout OutputSpan<Word>, limit: Int) {
    let full = words.count &+ limit
    // In registers: a store for each word would take as long as half of it.
    let (bytes, end) = (bytes, end)
    var at = offset
    blocks: while words.count < full, at < end, bytes.count >= 64 {
      // The last block of a text begins before what is left of it.
      let base = min(at, bytes.count &- 64)
      let bits = LetterBits(bytes, at: base)
      var left = (bits.letters | bits.nonASCII) & Self.bits(from: at &- base)
      if end &- base < 64 { left &= ~Self.bits(from: end &- base) }
      while left != 0, words.count < full {
        let first = UInt64(truncatingIfNeeded: left.trailingZeroBitCount)
        let rest = left &>> first
        // The lowest bit that is not the word's; none if the word fills the block.
        let stop = ~rest & (rest &+ 1)
        let own = stop &- 1
        let length = stop.trailingZeroBitCount
        at = base &+ Int(truncatingIfNeeded: first)
        let past = at &+ length
        let room = base &+ 64 &- past
        // A word at the block's end may go on behind it.
        if room <= 0, first > 0, base &+ 64 < end { continue blocks }
        // Behind it eight bytes must lie, and no mark that joins it with a letter.
        if bits.nonASCII &>> first & own == 0, past &+ 8 <= bytes.count, room > 1 || past == end,
          rest & stop &<< 1 == 0 || !Self.joins(bytes[past])
        {
          words.append(Self.plainWord(of: bytes, at..<past))
          left &= ~(own &<< first)
          at = past
          continue
        }
        let word = Self.word(of: bytes, from: &at, to: end)
        guard let word else { break blocks }
        words.append(word)
        left &= Self.bits(from: at &- base)
      }
      if left == 0 { at = max(at, min(base &+ 64, end)) }
    }
    offset = at
    while words.count < full, let word = next() { words.append(word) }
  }

  /// The next word, whatever it is made of; apart, so that the loop has the registers for itself.
  @inline(never)
  private static func word(of bytes: Span<UInt8>, from offset: inout Int, to end: Int) -> Word? {
    var scanner = WordScanner(bytes, in: offset..<end)
    let word = scanner.next()
    offset = scanner.offset
    return word
  }

  /// Whether the mark may join letters to one word.
  @inline(__always)
  private static func joins(_ byte: UInt8) -> Bool {
    byte == 0x27 || byte == 0x2D || byte == 0x2E
  }

  /// The word in `range`, letters and figures of ASCII with at least eight bytes behind them.
  @inline(__always)
  private static func plainWord(of bytes: Span<UInt8>, _ range: Range<Int>) -> Word {
    let start = range.lowerBound
    let length = range.count
    var hash = WordHash()
    let eight = unsafe eightBytes(of: bytes, at: start)
    hash.add(LetterRun.folded(eight, count: min(length, 8)))
    var done = 8
    while done < length {
      // Safe here and above: the word lies in the text, and eight bytes more.
      let eight = unsafe eightBytes(of: bytes, at: start &+ done)
      hash.add(LetterRun.folded(eight, count: min(length &- done, 8)))
      done &+= 8
    }
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: range.upperBound),
      hash: hash, shape: shape(of: eight, length: length) ?? plainShape(of: bytes, range),
      count: UInt8(truncatingIfNeeded: length))
  }

  /// The eight bytes from `offset` on, all of which must lie in the text; the first is the lowest.
  @unsafe
  @inline(__always)
  private static func eightBytes(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The shape of a word of ASCII letters and figures, if its first two bytes tell.
  @inline(__always)
  private static func shape(of eight: UInt64, length: Int) -> Word.Shape? {
    let first = UInt8(truncatingIfNeeded: eight)
    if first &- 0x61 < 26 { return .lower }
    if first < 0x41 { return .number }
    let second = UInt8(truncatingIfNeeded: eight &>> 8)
    return length > 1 && second &- 0x61 < 26 ? .capitalized : nil
  }

  /// The shape of the word in `range`, of ASCII letters and figures.
  @inline(never)
  private static func plainShape(of bytes: Span<UInt8>, _ range: Range<Int>) -> Word.Shape {
    var letterCase = LetterCase()
    var at = range.lowerBound
    while at < range.upperBound {
      let run = bytes.letterRun(at: at, end: range.upperBound)
      letterCase.add(capitals: run.capitals, smalls: run.smalls)
      at &+= run.count
    }
    return letterCase.shape(first: bytes[range.lowerBound])
  }

  /// All bits of a block from the one at `place` on.
  @inline(__always)
  private static func bits(from place: Int) -> UInt64 {
    place < 64 ? .max &<< UInt64(truncatingIfNeeded: place) : 0
  }
}
