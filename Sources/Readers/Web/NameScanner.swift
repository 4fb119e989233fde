import BroadsheetConventions

/// Cuts the values of attributes that name things into words: `articleBody-text` has three.
///
/// Words end at marks and digits, and before a capital that follows a small letter. Where they
/// begin and end is found for sixty-four bytes at once.
struct NameScanner: ~Escapable {
  private let bytes: Span<UInt8>
  /// Where the bytes lie that are looked at together, and where those behind them.
  private var start: Int
  private var bound: Int
  private let end: Int
  private let isASCII: Bool

  // A bit for each of the bytes.
  private var letters: UInt64 = 0
  /// The capitals that follow small letters.
  private var breaks: UInt64 = 0

  private static let window = 64
  /// What lies beyond says no more; classes made by machines may be endless.
  private static let reach = 400

  /// A scanner of what lies in `range`; with `isASCII` only letters of ASCII make words.
  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, in range: Range<Int>, isASCII: Bool = true) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    self.bytes = bytes
    start = range.lowerBound
    bound = start
    end = min(range.upperBound, range.lowerBound + Self.reach)
    self.isASCII = isASCII
  }

  /// Where the next word lies, if it is found.
  mutating func nextRange() -> Range<Int>? {
    while true {
      guard letters != 0 else {
        guard bound < end else { return nil }
        look(from: bound)
        continue
      }
      let first = letters.trailingZeroBitCount
      let stops = (~letters | breaks) & (UInt64.max << UInt64(first + 1))
      let last = min(stops.trailingZeroBitCount, bound &- start)
      if start &+ last == bound, bound < end {
        // The word may go on behind.
        guard first > 0 else {
          letters = 0
          return start..<skipWord(from: bound)
        }
        look(from: start &+ first)
        continue
      }
      letters &= UInt64.max << UInt64(last)
      return start &+ first..<start &+ last
    }
  }

  /// The next word of two to sixteen letters, as its range and hash.
  mutating func next() -> (range: Range<Int>, hash: UInt64)? {
    while let range = nextRange() {
      if range.count >= 2, range.count <= 16 {
        return (range, WordHash(letters: range, of: bytes).bits)
      }
    }
    return nil
  }

  /// Looks at the bytes from `offset` on.
  private mutating func look(from offset: Int) {
    start = offset
    bound = min(offset &+ Self.window, end)
    letters = 0
    var capitals: UInt64 = 0
    var place = offset
    while place < bound {
      let shift = UInt64(truncatingIfNeeded: place &- offset)
      if bytes.count &- place >= BytePart.size {
        let part = BytePart(bytes, at: place)
        letters |= UInt64(part.letters | (isASCII ? 0 : part.atLeast(0x80))) &<< shift
        capitals |= UInt64(part.capitals) &<< shift
        place &+= BytePart.size
      } else {
        let byte = bytes[place]
        let isLetter = (byte | 0x20) &- 0x61 < 26 || (!isASCII && byte >= 0x80)
        letters |= (isLetter ? 1 : 0) &<< shift
        capitals |= (byte &- 0x41 < 26 ? 1 : 0) &<< shift
        place &+= 1
      }
    }
    letters &= UInt64.max &>> UInt64(truncatingIfNeeded: Self.window &- (bound &- start))
    breaks = capitals & (letters & ~capitals) &<< 1
  }

  /// Where a word ends that fills the window and goes on behind it.
  private mutating func skipWord(from offset: Int) -> Int {
    var offset = offset
    while offset < end {
      let (byte, before) = (bytes[offset], bytes[offset &- 1])
      let isLetter = (byte | 0x20) &- 0x61 < 26 || (!isASCII && byte >= 0x80)
      if !isLetter || (byte &- 0x41 < 26 && before &- 0x41 >= 26) { break }
      offset &+= 1
    }
    bound = offset
    return offset
  }
}
