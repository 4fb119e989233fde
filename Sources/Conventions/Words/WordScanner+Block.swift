import BroadsheetBytes

extension WordScanner {
  /// Appends words to `words` until it is full or the bytes end, 64 bytes a step.
  ///
  /// Most words are letters of ASCII and nothing else: their ends are read off a bitmap, and their
  /// letters are folded and hashed eight a step. What is not so simple is left to `next`.
  mutating func scan(into words: inout OutputSpan<Word>, limit: Int) {
    let full = words.count &+ limit
    blocks: while words.count < full, offset < end {
      guard bytes.count >= 64 else { return scanByWord(into: &words, upTo: full) }
      // The last block of a text begins before what is left of it.
      let base = min(offset, bytes.count &- 64)
      let bits = LetterBits(bytes, at: base)
      var left = (bits.letters | bits.nonASCII) & Self.bits(from: offset &- base)
      if end &- base < 64 { left &= ~Self.bits(from: end &- base) }
      while left != 0, words.count < full {
        let first = left.trailingZeroBitCount
        let rest = left &>> UInt64(truncatingIfNeeded: first)
        // The lowest bit that is not the word's; none if the word fills the block.
        let stop = ~rest & (rest &+ 1)
        let own = stop &- 1
        offset = base &+ first
        let length = stop.trailingZeroBitCount
        let isCut = first &+ length >= 64 && base &+ 64 < end
        if isCut, first > 0 {
          // The word may go on behind the block.
          continue blocks
        }
        let isPlain = !isCut && bits.nonASCII &>> UInt64(truncatingIfNeeded: first) & own == 0
        if isPlain,
          endsPlainly(at: offset &+ length, isLast: first &+ length >= 63, rest & stop &<< 1)
        {
          words.append(plainWord(length: length))
          left &= ~(own &<< UInt64(truncatingIfNeeded: first))
          continue
        }
        guard let word = next() else { return }
        words.append(word)
        left &= Self.bits(from: offset &- base)
      }
      if left == 0 { offset = max(offset, min(base &+ 64, end)) }
    }
  }

  private mutating func scanByWord(into words: inout OutputSpan<Word>, upTo full: Int) {
    while words.count < full, let word = next() { words.append(word) }
  }

  /// Whether nothing joins a word that ends at `offset` with what is behind, where eight bytes are.
  ///
  /// `letterBehind` is not zero if a letter follows the next byte, which is unknown of the block's
  /// last byte.
  @inline(__always)
  private func endsPlainly(at offset: Int, isLast: Bool, _ letterBehind: UInt64) -> Bool {
    guard offset &+ 8 <= bytes.count else { return false }
    guard offset < end else { return true }
    switch bytes[offset] {
    case 0x27, 0x2D, 0x2E: return letterBehind == 0 && !isLast
    default: return true
    }
  }

  /// The word of as many letters of ASCII at `offset`, with at least eight bytes behind it.
  @inline(__always)
  private mutating func plainWord(length: Int) -> Word {
    let start = offset
    precondition(start >= 0 && length > 0 && bytes.count &- start >= length &+ 8)
    // Safe here and below: the precondition puts the eight bytes inside the text.
    var eight = unsafe eightBytes(at: start)
    let shape = Self.shape(of: eight, length: length)
    var hash = WordHash()
    hash.add(LetterRun.folded(eight, count: min(length, 8)))
    var done = 8
    while done < length {
      eight = unsafe eightBytes(at: start &+ done)
      hash.add(LetterRun.folded(eight, count: min(length &- done, 8)))
      done &+= 8
    }
    offset = start &+ length
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset), hash: hash,
      shape: shape ?? plainShape(from: start),
      count: UInt8(truncatingIfNeeded: length))
  }

  /// The eight bytes from `offset` on, all of which must lie in the text; the first is the lowest.
  @unsafe
  @inline(__always)
  private func eightBytes(at offset: Int) -> UInt64 {
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

  /// The shape of the word from `start` to `offset`, of ASCII letters and figures.
  private func plainShape(from start: Int) -> Word.Shape {
    var letterCase = LetterCase()
    var at = start
    while at < offset {
      let run = bytes.letterRun(at: at, end: offset)
      letterCase.add(capitals: run.capitals, smalls: run.smalls)
      at &+= run.count
    }
    return letterCase.shape(first: bytes[start])
  }

  /// All bits of a block from the one at `place` on.
  @inline(__always)
  private static func bits(from place: Int) -> UInt64 {
    place < 64 ? .max &<< UInt64(truncatingIfNeeded: place) : 0
  }
}
