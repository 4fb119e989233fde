import BroadsheetConventions

/// Follows the words of a line as long as they may be a name, and looks at what stands behind it.
///
/// Pages print a byline with its date in one line, and buttons behind it.
struct LeadingName {
  private var words = 0
  private var end = 0
  private var isOpen = true

  /// Takes the line's next words, a phrase of the classes.
  @inline(__always)
  mutating func take(
    _ word: Word, count: Int, of classes: WordClass, in text: Span<UInt8>,
    evidence: inout BlockEvidence
  ) {
    guard isOpen else { return }
    if words > 0, let mark = mark(in: text, before: Int(word.start)) {
      isOpen = false
      if (2...4).contains(words) { evidence.marks.insert(mark) }
      return
    }
    end = Int(word.end)
    let isName =
      (word.shape == .capitalized || (word.shape == .allCapitals && words > 0))
      && classes.isDisjoint(with: Self.notNames)
    if isName || (words == 1 && classes.contains(.nameParticle)) {
      words &+= count
    } else {
      isOpen = false
      if (2...4).contains(words) { close(before: word, of: classes, evidence: &evidence) }
    }
  }

  /// What a bar or an at sign between two words tells.
  private func mark(in text: Span<UInt8>, before start: Int) -> BlockMarks? {
    guard start > end else { return nil }
    switch text[end] {
    case 0x7C: return .nameThenBar
    case 0x40: return .nameThenButton
    case 0x20 where start &- end > 2:
      let byte = text[end &+ 1]
      return byte == 0x7C || byte == 0x2D || byte >= 0xC2 ? .nameThenBar : nil
    default: return nil
    }
  }

  private func close(
    before word: Word, of classes: WordClass, evidence: inout BlockEvidence
  ) {
    if word.shape == .number || !classes.isDisjoint(with: Self.times) {
      evidence.marks.insert(.nameThenTime)
    } else if !classes.isDisjoint(with: Self.buttons) {
      evidence.marks.insert(.nameThenButton)
    }
  }

  private static var times: WordClass {
    [.month, .weekday, .published, .updated, .relativeTime, .clock]
  }

  private static var buttons: WordClass { [.follow, .contact, .share, .comment, .network] }

  private static var notNames: WordClass {
    times.union(.furniture).union([.section, .genre, .agency, .bylineStarter, .bylineLabel])
  }
}
