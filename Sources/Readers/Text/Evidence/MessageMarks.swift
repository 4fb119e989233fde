import BroadsheetConventions

/// Looks for the marks of agency messages: slug lines, control characters, sign-offs, desk notes.
enum MessageMarks {
  static func mark(_ evidence: inout [BlockEvidence], _ blocks: [TextBlock], in text: Span<UInt8>) {
    var isAfterText = false
    var isAfterNote = false
    var isAfterEnd = false
    if let first = blocks.first, ArchiveLine(text, in: first.range) != nil {
      evidence[0].marks.insert(.archive)
    }
    for index in evidence.indices {
      let range = blocks[index].range
      if evidence[index].marks.contains(.control), text[range.lowerBound] == 0x03 {
        isAfterText = true
      }
      if isAfterText { evidence[index].marks.insert(.afterEndOfText) }
      if isAfterNote { evidence[index].marks.insert(.afterDeskNote) }
      if isAfterEnd { evidence[index].marks.insert(.afterEndMark) }
      if index > 3, evidence[index].classes.contains(.deskNote), evidence[index].words < 12 {
        isAfterNote = true
      }
      guard range.count < 70 else { continue }
      if isSlugLike(text, in: range) { evidence[index].marks.insert(.slugLike) }
      if isSignOff(evidence[index], text, in: range) {
        evidence[index].marks.insert(.signOffLike)
        if index > 1 { isAfterEnd = true }
      }
    }
  }

  /// `u f BC-SOME-WORDS   03-23 0102`, `bdt0003 3 pl 1609  dpa 0045`.
  private static func isSlugLike(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    guard text[range.upperBound &- 1] &- 0x30 < 10 else { return false }
    var figures = 0
    var hyphens = 0
    var blanks = 0
    var tokens = 1
    for offset in range {
      switch text[offset] {
      case 0x30...0x39: figures &+= 1
      case 0x2D: hyphens &+= 1
      case 0x20:
        blanks &+= 1
        if offset > range.lowerBound, text[offset &- 1] != 0x20 { tokens &+= 1 }
      default: break
      }
    }
    return figures >= 6 && tokens <= 8 && (hyphens >= 2 || blanks >= 3)
  }

  /// A name of an agency by itself, initials behind it, or a conventional end mark.
  private static func isSignOff(
    _ evidence: BlockEvidence, _ text: Span<UInt8>, in range: Range<Int>
  ) -> Bool {
    if evidence.firstClasses.contains(.endMark), evidence.words == 1 { return true }
    if range.count <= 6, text[range.lowerBound] == 0x23 || text[range.lowerBound] == 0x2D {
      return evidence.words <= 1
    }
    guard evidence.firstClasses.contains(.agency), evidence.words <= 6, range.count < 40 else {
      return false
    }
    return evidence.capitalizedWords <= 1
  }
}
