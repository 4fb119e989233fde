/// How the letters of a word are written, as far as it was read.
struct LetterCase {
  /// Capitals before the first small letter: none, one, or more.
  private var capitals = 0
  private var hasSmall = false
  /// Whether there was a letter of a script without case.
  var isCaseless = false

  /// Takes in a run of ASCII, by a bit for each of its capitals and small letters.
  @inline(__always)
  mutating func add(capitals found: UInt64, smalls: UInt64) {
    guard !hasSmall else { return }
    if smalls == 0 {
      if found != 0 { capitals &+= found & (found &- 1) == 0 ? 1 : 2 }
    } else {
      // Capitals behind a small letter say nothing: "iPad".
      let firstSmall = smalls & (0 &- smalls)
      if found & (firstSmall &- 1) != 0 { capitals &+= 1 }
      hasSmall = true
    }
  }

  /// Takes in one letter.
  mutating func add(isCapital: Bool) {
    if !isCapital {
      hasSmall = true
    } else if !hasSmall {
      capitals &+= 1
    }
  }

  /// The shape of a word of such letters whose first byte is `first`.
  @inline(__always)
  func shape(first: UInt8) -> Word.Shape {
    if first &- 0x30 < 10 { return .number }
    if isCaseless { return .caseless }
    if capitals == 0 { return .lower }
    return !hasSmall && capitals > 1 ? .allCapitals : .capitalized
  }
}
