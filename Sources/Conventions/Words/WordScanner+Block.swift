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
        let length = (~(left &>> UInt64(truncatingIfNeeded: first))).trailingZeroBitCount
        let last = min(first &+ length, 64)
        offset = base &+ first
        if last == 64, base &+ 64 < end {
          // The word may go on behind the block.
          if first > 0 { continue blocks }
        } else if isPlain(first..<last, in: bits, left: left, base: base) {
          words.append(plainWord(length: last &- first))
          left &= Self.bits(from: last)
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

  /// Whether a word is letters of ASCII and nothing else, and nothing joins it with more.
  @inline(__always)
  private func isPlain(_ place: Range<Int>, in bits: LetterBits, left: UInt64, base: Int) -> Bool {
    let own = Self.bits(from: place.lowerBound) & ~Self.bits(from: place.upperBound)
    let behind = base &+ place.upperBound
    // Eight bytes a step may be loaded past the word's end.
    guard bits.nonASCII & own == 0, behind &+ 8 <= bytes.count else { return false }
    guard behind < end else { return true }
    switch bytes[behind] {
    case 0x27, 0x2D, 0x2E:
      // It does where a letter follows, which the next block may tell.
      return place.upperBound < 63
        && left &>> UInt64(truncatingIfNeeded: place.upperBound &+ 1) & 1 == 0
    default: return true
    }
  }

  /// The word of as many letters of ASCII at `offset`, with at least eight bytes behind it.
  @inline(__always)
  private mutating func plainWord(length: Int) -> Word {
    let start = offset
    precondition(start >= 0 && length > 0 && bytes.count &- start >= length &+ 8)
    var hash = WordHash()
    var letterCase = LetterCase()
    var done = 0
    repeat {
      // Safe: the precondition puts the eight bytes inside the text.
      let eight = unsafe bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &+ done, as: UInt64.self)
      let run = LetterRun(letters: UInt64(littleEndian: eight), count: min(length &- done, 8))
      hash.add(run.folded)
      letterCase.add(capitals: run.capitals, smalls: run.smalls)
      done &+= 8
    } while done < length
    offset = start &+ length
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset), hash: hash,
      shape: letterCase.shape(first: bytes[start]),
      count: UInt8(truncatingIfNeeded: length))
  }

  /// All bits of a block from the one at `place` on.
  @inline(__always)
  private static func bits(from place: Int) -> UInt64 {
    place < 64 ? .max &<< UInt64(truncatingIfNeeded: place) : 0
  }
}
