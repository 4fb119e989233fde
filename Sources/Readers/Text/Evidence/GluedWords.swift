import BroadsheetConventions

/// Looks for words that copying joined: "ShareSavePrint", "NewsWorld", "the harbour.Photo".
///
/// Boxes that stand side by side on a page come without a blank between them, so a capital behind a
/// small letter tells of buttons, trails of sections, and of a credit behind its caption.
enum GluedWords {
  /// Marks a block by its words and their bytes; in some a stop or a parenthesis has no blank behind.
  static func mark(
    _ evidence: inout BlockEvidence, _ words: Span<Word>, in text: Span<UInt8>, hasTightStop: Bool
  ) {
    guard !words.isEmpty else { return }
    if mayHaveJoints(text, in: Int(words[0].start)..<Int(words[words.count &- 1].end)) {
      var joints = 0
      for index in words.indices where words[index].count >= 5 && words[index].shape != .caseless {
        joints &+= joint(text, words[index])
      }
      if joints > 0 { evidence.marks.insert(joints > 1 ? [.glued, .gluedTwice] : .glued) }
    }
    if hasTightStop, hasGluedStop(words, in: text) { evidence.marks.insert(.gluedStop) }
  }

  /// Whether a stop or a parenthesis stands between a letter and a capital, with no blank.
  private static func hasGluedStop(_ words: Span<Word>, in text: Span<UInt8>) -> Bool {
    for index in 1..<words.count {
      let start = Int(words[index].start)
      if start &- Int(words[index &- 1].end) == 1, words[index].shape != .lower,
        words[index].shape != .number, words[index &- 1].count > 2, words[index].count > 2
      {
        switch text[start &- 1] {
        case 0x2E, 0x29, 0x3F, 0x21: return true
        default: break
        }
      }
    }
    return false
  }

  /// Whether a capital stands right behind a small letter or a byte outside ASCII, as hardly ever;
  /// it may be one in the fifteen bytes before the range.
  private static func mayHaveJoints(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    typealias Part = SIMD16<UInt8>
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    guard range.upperBound > 16 else {
      return range.dropFirst().contains { isJoint(text[$0 &- 1], text[$0]) }
    }
    var offset = range.lowerBound &+ 1
    while offset < range.upperBound {
      // The last part begins before what is left.
      let start = min(offset, range.upperBound &- 16)
      // Safe: the range lies within the text and ends behind its sixteenth byte.
      let own = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start, as: Part.self)
      let before = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: start &- 1, as: Part.self)
      let isCapital = (own &- Part(repeating: 0x41)) .< Part(repeating: 26)
      let follows =
        ((before &- Part(repeating: 0x61)) .< Part(repeating: 26))
        .| (before .> Part(repeating: 0x7F))
      // Safe: both are sixteen bytes of plain integers.
      let found = unsafe unsafeBitCast(isCapital .& follows, to: SIMD2<UInt64>.self)
      if found[0] | found[1] != 0 { return true }
      offset &+= 16
    }
    return false
  }

  /// Whether a byte is a capital and that before it a small letter or outside ASCII.
  private static func isJoint(_ before: UInt8, _ own: UInt8) -> Bool {
    own &- 0x41 < 26 && (before &- 0x61 < 26 || before > 0x7F)
  }

  /// How often a capital follows a small letter in a word, names such as "McCoy" left aside.
  private static func joint(_ text: Span<UInt8>, _ word: Word) -> Int {
    var count = 0
    var since = 0
    for offset in word.range {
      if since > 2, isJoint(text[offset &- 1], text[offset]) {
        count &+= 1
        since = 0
      }
      since &+= 1
    }
    return count
  }
}
