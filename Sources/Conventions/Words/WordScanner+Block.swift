import BroadsheetBytes

extension WordScanner {
  /// Appends up to `limit` words of the bytes in `range` to `words`, which must have room for them,
  /// and says where it stopped.
  package static func scan(
    _ bytes: Span<UInt8>, in range: Range<Int>, into words: inout OutputSpan<Word>, limit: Int
  ) -> Int {
    var scanner = WordScanner(bytes, in: range)
    scanner.scan(into: &words, limit: limit)
    return scanner.offset
  }

  /// Appends up to `limit` words to `words`, 64 bytes a step.
  ///
  /// Most words are letters of ASCII and of Latin-1 and nothing else: their ends are read off a
  /// bitmap, and their letters are folded and hashed eight bytes at once. What is not so simple is
  /// left to `next`.
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
      let goesOn = base &+ 64 < end
      // Words are read eight bytes at once, so as many bytes must lie behind the last of them.
      var odd = Self.bits(from: bytes.count &- 8 &- base)
      // What the block's last byte belongs to may go on behind it.
      if goesOn { odd |= Self.joins(bytes[base &+ 63]) ? 3 &<< 62 : 1 &<< 63 }
      while left != 0, words.count < full {
        // Adding its lowest bit clears the lowest run of bits, a word, and sets the bit behind it.
        let lowest = left & (0 &- left)
        let behind = left &+ lowest
        let rest = left & behind
        let own = left ^ rest
        let start = base &+ lowest.trailingZeroBitCount
        if own & odd == 0 {
          let stop = own &+ lowest
          let past = base &+ stop.trailingZeroBitCount
          // No mark may join the word with letters behind it.
          if bytes[past] == 0x20 || rest & stop &<< 1 == 0 || !Self.joins(bytes[past]),
            let word = Self.plainWord(of: bytes, start, past, wide: own & bits.nonASCII, base: base)
          {
            words.append(word)
            left = rest
            at = past
            continue
          }
        } else if goesOn, own &>> 62 != 0, start > base {
          at = start
          continue blocks
        }
        guard let word = Self.word(of: bytes, in: start..<end) else { break blocks }
        words.append(word)
        at = Int(word.end)
        left &= Self.bits(from: at &- base)
      }
      if left == 0 { at = max(at, min(base &+ 64, end)) }
    }
    offset = at
    while words.count < full, let word = next() { words.append(word) }
  }

  /// The first word, whatever it is made of; apart, so that the loop has the registers for itself.
  @inline(never)
  private static func word(of bytes: Span<UInt8>, in range: Range<Int>) -> Word? {
    var scanner = WordScanner(bytes, in: range)
    return scanner.next()
  }

  /// Whether the mark may join letters to one word.
  @inline(__always)
  private static func joins(_ byte: UInt8) -> Bool {
    byte == 0x27 || byte == 0x2D || byte == 0x2E
  }

  /// The word from `start` to `past`, letters of ASCII and Latin-1 and figures with at least eight
  /// bytes behind them; nil if its first letters do not tell how it is written.
  ///
  /// There is a bit in `wide` for each of its bytes outside ASCII, the lowest for that at `base`.
  @inline(__always)
  private static func plainWord(
    of bytes: Span<UInt8>, _ start: Int, _ past: Int, wide: UInt64, base: Int
  ) -> Word? {
    let length = past &- start
    let first = unsafe eightBytes(of: bytes, at: start)
    guard let shape = shape(of: first, length: length) else { return nil }
    var hash = WordHash()
    var (eight, left) = (first, length)
    var offset = start
    while left > 8 {
      hash.add(eight | LetterRun.caseBits)
      offset &+= 8
      left &-= 8
      // Safe here and above: the word lies in the text, and eight bytes more.
      eight = unsafe eightBytes(of: bytes, at: offset)
    }
    hash.add(LetterRun.folded(eight, count: left))
    var count = length
    if wide != 0 {
      guard let letters = latinLetters(in: bytes, wide, base: base) else { return nil }
      // Each takes two bytes.
      count &-= letters
    }
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: past), hash: hash,
      shape: shape, count: UInt8(truncatingIfNeeded: count))
  }

  /// How many letters of Latin-1 the bytes outside ASCII are that have a bit in `wide`; nil if they
  /// are anything else.
  @inline(never)
  private static func latinLetters(in bytes: Span<UInt8>, _ wide: UInt64, base: Int) -> Int? {
    var (left, count) = (wide, 0)
    while left != 0 {
      let lead = base &+ left.trailingZeroBitCount
      // × and ÷ are C3 97 and C3 B7.
      guard bytes[lead] == 0xC3, bytes[lead &+ 1] | 0x20 != 0xB7 else { return nil }
      left &= left &- 1
      left &= left &- 1
      count &+= 1
    }
    return count
  }

  /// The eight bytes from `offset` on, all of which must lie in the text; the first is the lowest.
  @unsafe
  @inline(__always)
  private static func eightBytes(of bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The shape of a word that begins with `eight` bytes and has as many as `length`, if they tell.
  @inline(__always)
  private static func shape(of eight: UInt64, length: Int) -> Word.Shape? {
    let first = UInt8(truncatingIfNeeded: eight)
    if first &- 0x61 < 26 { return .lower }
    if first < 0x41 { return .number }
    guard first < 0x80, length > 1 else { return nil }
    if UInt8(truncatingIfNeeded: eight &>> 8) &- 0x61 < 26 { return .capitalized }
    // Of letters and figures of ASCII only capitals lack the bit.
    guard length <= 8, LetterRun.folded(0, count: length) & eight == 0 else { return nil }
    return .allCapitals
  }

  /// All bits of a block from the one at `place` on.
  @inline(__always)
  private static func bits(from place: Int) -> UInt64 {
    place < 64 ? .max &<< UInt64(truncatingIfNeeded: place) : 0
  }
}
