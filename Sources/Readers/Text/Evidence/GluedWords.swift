import BroadsheetConventions

/// Looks for words that copying joined: "ShareSavePrint", "NewsWorld", "the harbour.Photo".
///
/// Boxes that stand side by side on a page come without a blank between them, so a capital behind a
/// small letter tells of buttons, trails of sections, and of a credit behind its caption.
enum GluedWords {
  /// Marks a block by its words and their bytes.
  static func mark(_ evidence: inout BlockEvidence, _ words: Span<Word>, in text: Span<UInt8>) {
    guard !words.isEmpty else { return }
    if mayHaveJoints(text, in: Int(words[0].start)..<Int(words[words.count &- 1].end)) {
      var joints = 0
      for index in words.indices where words[index].count >= 5 && words[index].shape != .caseless {
        joints &+= joint(text, words[index])
      }
      if joints > 0 { evidence.marks.insert(joints > 1 ? [.glued, .gluedTwice] : .glued) }
    }
    for index in 1..<words.count {
      let start = Int(words[index].start)
      // A stop or a parenthesis between a letter and a capital, with no blank.
      if start &- Int(words[index &- 1].end) == 1, words[index].shape != .lower,
        words[index].shape != .number, words[index &- 1].count > 2, words[index].count > 2
      {
        switch text[start &- 1] {
        case 0x2E, 0x29, 0x3F, 0x21: evidence.marks.insert(.gluedStop)
        default: break
        }
      }
    }
  }

  /// Whether a capital stands right behind a small letter or a byte outside ASCII, as hardly ever.
  private static func mayHaveJoints(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    typealias Part = SIMD16<UInt8>
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    var offset = range.lowerBound &+ 1
    while range.upperBound &- offset >= 16 {
      // Safe: the range lies within the text, and sixteen bytes of it are left.
      let own = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: Part.self)
      let before = unsafe text.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &- 1, as: Part.self)
      let isCapital = (own &- Part(repeating: 0x41)) .< Part(repeating: 26)
      let follows =
        ((before &- Part(repeating: 0x61)) .< Part(repeating: 26))
        .| (before .> Part(repeating: 0x7F))
      // Safe: both are sixteen bytes of plain integers.
      let found = unsafe unsafeBitCast(isCapital .& follows, to: SIMD2<UInt64>.self)
      if found[0] | found[1] != 0 { return true }
      offset &+= 16
    }
    while offset < range.upperBound {
      let before = text[offset &- 1]
      if text[offset] &- 0x41 < 26, before &- 0x61 < 26 || before > 0x7F { return true }
      offset &+= 1
    }
    return false
  }

  /// How often a capital follows a small letter in a word, names such as "McCoy" left aside.
  private static func joint(_ text: Span<UInt8>, _ word: Word) -> Int {
    var count = 0
    var since = 0
    for offset in word.range {
      let byte = text[offset]
      if byte &- 0x41 < 26, since > 2, text[offset &- 1] &- 0x61 < 26 || text[offset &- 1] > 0x7F {
        count &+= 1
        since = 0
      }
      since &+= 1
    }
    return count
  }
}
