/// Counts the letters and sentences of a block's text.
///
/// Sixteen bytes of ASCII are counted at once; sentences are looked for only where a mark that may
/// end one stands.
struct BlockMeasure {
  private(set) var letters = 0
  private(set) var digits = 0
  private(set) var capitals = 0
  private(set) var sentences = 0
  /// A full stop, question or exclamation mark was the last, so a blank ends a sentence.
  private var mayEnd = false

  init() {}

  /// Takes in more of the text, in which blanks are collapsed.
  mutating func add(_ text: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      // No lane of a tally counts further than this.
      let end = min(range.upperBound, offset &+ 255 &* BytePart.size)
      var tally = ASCIITally()
      while offset < end {
        let taken = min(end &- offset, BytePart.size)
        guard text.count &- offset >= BytePart.size,
          case let part = BytePart(text, at: offset),
          part.atLeast(0x80) & BytePart.first(taken) == 0
        else {
          offset = addCharacters(text, offset..<min(offset &+ taken, end), before: range.upperBound)
          continue
        }
        tally.add(part, first: taken)
        if mayEnd || tally.mayEnd { countSentences(text, offset..<offset &+ taken) }
        offset &+= taken
      }
      letters &+= tally.letters.sum
      digits &+= tally.digits.sum
      capitals &+= tally.capitals.sum
    }
  }

  /// Takes in a blank or a line break.
  mutating func addBlank() {
    if mayEnd { sentences &+= 1 }
    mayEnd = false
  }

  /// Ends the block.
  mutating func finish() { addBlank() }

  /// Takes in the characters that begin in a range; returns where the last of them ends.
  private mutating func addCharacters(
    _ text: Span<UInt8>, _ range: Range<Int>, before end: Int
  ) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text[offset] <= 0x20 {
        addBlank()
        offset &+= 1
        continue
      }
      let character = PrintedCharacter(text, at: offset, before: end)
      letters &+= character.letters
      if character.kind == .digit { digits &+= 1 }
      if character.kind == .capital { capitals &+= 1 }
      add(character.sentence)
      offset &+= character.width
    }
    return offset
  }

  /// Looks for the ends of sentences in what is ASCII.
  private mutating func countSentences(_ text: Span<UInt8>, _ range: Range<Int>) {
    for offset in range {
      let byte = text[offset]
      if byte <= 0x20 {
        addBlank()
      } else {
        add(PrintedCharacter(ascii: byte).sentence)
      }
    }
  }

  @inline(__always)
  private mutating func add(_ sentence: PrintedCharacter.Sentence) {
    switch sentence {
    case .none: break
    case .mayEnd: mayEnd = true
    case .ends: sentences &+= 1
    case .goesOn: mayEnd = false
    }
  }
}

/// Counts of the letters in parts of ASCII, a count for each of sixteen lanes.
private struct ASCIITally {
  typealias Lanes = BytePart.Lanes

  private(set) var letters = Lanes()
  private(set) var digits = Lanes()
  private(set) var capitals = Lanes()
  /// Whether the last part has a mark that may end a sentence.
  private(set) var mayEnd = false

  @inline(__always)
  mutating func add(_ part: BytePart, first count: Int) {
    let isTaken =
      Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
      .< Lanes(repeating: UInt8(truncatingIfNeeded: count))
    let lanes = Lanes(repeating: 0).replacing(with: part.lanes, where: isTaken)
    let isSmall = (lanes &- Lanes(repeating: 0x61)) .< Lanes(repeating: 26)
    let isCapital = (lanes &- Lanes(repeating: 0x41)) .< Lanes(repeating: 26)
    let isDigit = (lanes &- Lanes(repeating: 0x30)) .< Lanes(repeating: 10)
    let ones = Lanes(repeating: 1)
    let zeros = Lanes(repeating: 0)
    letters &+= zeros.replacing(with: ones, where: (isSmall .| isCapital) .| isDigit)
    digits &+= zeros.replacing(with: ones, where: isDigit)
    capitals &+= zeros.replacing(with: ones, where: isCapital)
    mayEnd = BytePart.isAny(
      (lanes .== Lanes(repeating: UInt8(ascii: ".")))
        .| (lanes .== Lanes(repeating: UInt8(ascii: "!")))
        .| (lanes .== Lanes(repeating: UInt8(ascii: "?"))))
  }
}

extension BytePart.Lanes {
  /// The sum of all lanes.
  fileprivate var sum: Int {
    // Safe: both are sixteen bytes of plain integers.
    let halves = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    // Pairs of bytes first, since eight of them may not fit into one.
    let even: UInt64 = 0x00FF_00FF_00FF_00FF
    let pairs =
      (halves[0] & even) &+ (halves[0] &>> 8 & even) &+ (halves[1] & even)
      &+ (halves[1] &>> 8 & even)
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
  }
}
