/// The titles that stand before the text, compared: the headline is the one that says most of it.
struct HeadTitles {
  /// The longest title; -1 if there is none.
  private(set) var longest = -1
  /// The title with most words that the text has too; -1 if there is none.
  private(set) var nearest = -1
  /// The title that comes again further down; -1 if there is none.
  private(set) var repeated = -1

  /// As many blocks before the text are enough.
  private static let limit = 120
  /// Longer titles are sentences, and shorter ones sections.
  private static let width: Range<UInt32> = 14..<190

  /// Compares the titles up to the second block of running text.
  init(_ evidence: [BlockEvidence]) {
    var texts = 0
    for index in 0..<min(evidence.count, Self.limit) where texts < 2 {
      let own = evidence[index]
      if own.shape.isText { texts &+= 1 }
      guard Self.isTitle(own) else { continue }
      if longest < 0 || own.width > evidence[longest].width { longest = index }
      if own.sharedCount > 0, nearest < 0 || own.sharedCount > evidence[nearest].sharedCount {
        nearest = index
      }
      if repeated < 0, own.marks.contains(.isRepeated) { repeated = index }
    }
  }

  /// 0 for what is no title of the head, and for titles which of the comparisons they win.
  func rank(of index: Int, _ evidence: [BlockEvidence]) -> Int {
    guard index <= max(longest, nearest), Self.isTitle(evidence[index]) else { return 0 }
    return 1 + (index == longest ? 1 : 0) + (index == nearest ? 2 : 0)
      + (index == repeated ? 4 : 0)
  }

  private static func isTitle(_ own: BlockEvidence) -> Bool {
    guard width.contains(own.width), own.words > 1 else { return false }
    switch own.shape {
    case .title, .longTitle, .question, .quotation, .capitals, .shortSentence, .sentences, .name,
      .tiny:
      return true
    default: return false
    }
  }
}
