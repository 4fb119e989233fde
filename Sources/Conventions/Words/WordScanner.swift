/// Finds the words of a stretch of valid UTF-8.
///
/// Words are runs of letters and digits; apostrophes, hyphens and the full stops of abbreviations
/// ("e-mail", "l'Europe", "p.m") join letters. Chinese and Japanese have no blanks between words:
/// there a run of letters up to the next punctuation is one word.
public struct WordScanner: ~Copyable, ~Escapable {
  let bytes: Span<UInt8>
  var offset: Int
  let end: Int

  /// A scanner of the bytes in `range`.
  @_lifetime(copy bytes)
  public init(_ bytes: Span<UInt8>, in range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Appends up to `limit` words to `words`, and says where it stopped.
  public mutating func scan(into words: inout [Word], limit: Int) -> Int {
    // No word is shorter than a letter and what parts it from the next.
    let most = min(limit, (end &- offset) / 2 &+ 1)
    words.append(addingCapacity: most) { free in scan(into: &free, limit: most) }
    return offset
  }

  /// The next word, or nil at the end.
  public mutating func next() -> Word? {
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x80 {
        if isLetterOrDigit(byte) { return word() }
        offset &+= 1
      } else {
        let width = punctuationWidth(at: offset)
        if width == 0 { return word() }
        offset &+= width
      }
    }
    return nil
  }

  /// The word that begins at `offset`.
  private mutating func word() -> Word {
    let start = offset
    // In registers: a store for each letter would take as long as the letter.
    var at = start
    let (bytes, end) = (bytes, end)
    var hasher = WordHasher()
    var letterCase = LetterCase()
    var letters = 0
    var sinceStop = 0
    scan: while true {
      // Letters of ASCII, the greater part of most texts, eight a step.
      let run = bytes.letterRun(at: at, end: end)
      if run.count > 0 {
        hasher.add(run.folded, count: run.count)
        letterCase.add(capitals: run.capitals, smalls: run.smalls)
        at &+= run.count
        letters &+= run.count
        sinceStop &+= run.count
        if run.count == 8 { continue }
      }
      guard at < end else { break }
      let byte = bytes[at]
      switch byte {
      case 0x20: break scan
      case 0..<0x80:
        guard joins(byte, at: at, lettersSinceStop: sinceStop) else { break scan }
        hasher.add(UInt64(byte), count: 1)
        sinceStop = 0
        at &+= 1
      case 0xE2:
        // A typographic apostrophe joins like a straight one.
        guard
          at &+ 3 < end, bytes[at &+ 1] == 0x80, bytes[at &+ 2] == 0x99,
          isWordByte(at: at &+ 3)
        else { break scan }
        hasher.add(0x27, count: 1)
        sinceStop = 0
        at &+= 3
      default:
        if punctuationWidth(at: at) > 0 { break scan }
        let width = min(scalarWidth(byte), end &- at)
        switch width {
        case 2:
          let second = bytes[at &+ 1]
          hasher.add(byte, second)
          letterCase.add(isCapital: isCapital(byte, second))
        default:
          var scalar: UInt64 = 0
          for index in 0..<width { scalar |= UInt64(bytes[at &+ index]) &<< UInt64(8 &* index) }
          hasher.add(scalar, count: width)
          letterCase.isCaseless = true
        }
        at &+= width
        sinceStop &+= 1
      }
      letters &+= 1
    }
    offset = at
    return Word(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at),
      hash: hasher.value,
      shape: letterCase.shape(first: bytes[start]),
      count: UInt8(truncatingIfNeeded: min(letters, 255)))
  }

  /// Whether the ASCII mark at `offset` stands inside a word.
  private func joins(_ byte: UInt8, at offset: Int, lettersSinceStop: Int) -> Bool {
    switch byte {
    case 0x27, 0x2D: isWordByte(at: offset &+ 1)
    case 0x2E:
      lettersSinceStop == 1 && offset &+ 1 < end && (bytes[offset &+ 1] | 0x20) &- 0x61 < 26
        && (bytes[offset &- 1] | 0x20) &- 0x61 < 26
    default: false
    }
  }

  private func isWordByte(at index: Int) -> Bool {
    guard index < end else { return false }
    let byte = bytes[index]
    return byte < 0x80 ? isLetterOrDigit(byte) : punctuationWidth(at: index) == 0
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private func isCapital(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xC3: second < 0x9F
    case 0xC4: second < 0xB9 ? second & 1 == 0 : second & 1 == 1
    case 0xC5: second > 0x88 && second < 0xB9 ? second & 1 == 0 : second & 1 == 1
    case 0xCE: second >= 0x86 && second < 0xAC
    case 0xD0: second < 0xB0
    default: false
    }
  }

  private func scalarWidth(_ lead: UInt8) -> Int {
    lead < 0xE0 ? (lead < 0xC0 ? 1 : 2) : lead < 0xF0 ? 3 : 4
  }

  /// The width of the mark that begins at `index`, 0 if a letter does.
  private func punctuationWidth(at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x80..<0xC0: return 1
    case 0xC2:
      guard index &+ 1 < end else { return 1 }
      let second = bytes[index &+ 1]
      return second == 0xAA || second == 0xB5 || second == 0xBA ? 0 : 2
    case 0xC3:
      guard index &+ 1 < end else { return 1 }
      return bytes[index &+ 1] == 0x97 || bytes[index &+ 1] == 0xB7 ? 2 : 0
    case 0xE2: return min(3, end &- index)
    case 0xE3:
      guard index &+ 2 < end else { return end &- index }
      // The middle dot parts words; 々 is a letter.
      if bytes[index &+ 1] == 0x83 { return bytes[index &+ 2] == 0xBB ? 3 : 0 }
      return bytes[index &+ 1] == 0x80 && bytes[index &+ 2] != 0x85 ? 3 : 0
    case 0xEF:
      guard index &+ 2 < end else { return end &- index }
      switch bytes[index &+ 1] {
      case 0xBC:
        let third = bytes[index &+ 2]
        return third &- 0x90 < 10 || third &- 0xA1 < 26 ? 0 : 3
      case 0xBD:
        let third = bytes[index &+ 2]
        return third &- 0x81 < 26 || third >= 0xA6 ? 0 : 3
      case 0xBE: return 0
      default: return 3
      }
    case 0xF0...: return min(4, end &- index)
    default: return 0
    }
  }
}
