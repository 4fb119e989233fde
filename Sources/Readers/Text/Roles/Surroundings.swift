import BroadsheetConventions

/// What stands around a block, further than its neighbours: running text, lists, titles like it.
struct Surroundings: BitwiseCopyable {
  /// Whether running text stands right before the block.
  var isAfterText = false
  /// Whether running text stands right behind it.
  var isBeforeText = false
  /// Items of the list that the block belongs to.
  var items: UInt8 = 0
  /// Those of them that end as sentences and clauses do.
  var sentenceItems: UInt8 = 0
  /// Lines of the same sort that stand alone between running text, itself among them.
  var peers: UInt8 = 0

  /// What stands before, the page's own lines left aside.
  var shapeBefore = BlockShape.none
  /// What stands behind, the page's own lines left aside.
  var shapeAfter = BlockShape.none
  /// Whether a date, a byline and running text stand among the next four of such blocks, in bits.
  var ahead: UInt8 = 0
  /// Whether they have stood anywhere before, in bits.
  var behind: UInt8 = 0
  /// What stands between the block and the next running text, in bits: a date, a name, a credit, a
  /// title; 16 where no text follows.
  var untilText: UInt8 = 0
  /// How many blocks of running text stand before it, up to 3.
  var textsBefore: UInt8 = 0

  /// Whether the block stands alone between running text.
  var isAlone: Bool { isAfterText && isBeforeText }

  /// Fills `all`, one for each block.
  static func find(in evidence: [BlockEvidence], into all: inout [Surroundings]) {
    all.removeAll(keepingCapacity: true)
    all.reserveCapacity(evidence.count)
    for index in evidence.indices {
      var own = Surroundings()
      own.isAfterText = index > 0 && evidence[index - 1].shape.isText
      own.isBeforeText = index + 1 < evidence.count && evidence[index + 1].shape.isText
      all.append(own)
    }
    lookPastFurniture(evidence, &all)
    countItems(evidence, &all)
    countPeers(evidence, &all)
  }

  /// A button or a box of links between two blocks parts them on the page, not in the article.
  private static func lookPastFurniture(
    _ evidence: [BlockEvidence], _ all: inout [Surroundings]
  ) {
    var last = BlockShape.none
    var behind: UInt8 = 0
    var texts: UInt8 = 0
    for index in evidence.indices {
      all[index].shapeBefore = last
      all[index].behind = behind
      all[index].textsBefore = texts
      if evidence[index].shape.isText { texts = min(texts &+ 1, 3) }
      guard evidence[index].isContent else { continue }
      last = evidence[index].shape
      behind |= kind(of: evidence[index])
    }
    last = .none
    // The kinds of the next four, a byte each.
    var ahead: UInt32 = 0
    var until: UInt8 = 16
    for index in evidence.indices.reversed() {
      all[index].shapeAfter = last
      all[index].untilText = until
      if evidence[index].shape.isText {
        until = 0
      } else if until < 16 {
        until |= bit(between: evidence[index])
      }
      let pair = ahead | ahead &>> 16
      all[index].ahead = UInt8(truncatingIfNeeded: pair | pair &>> 8)
      guard evidence[index].isContent else { continue }
      last = evidence[index].shape
      ahead = ahead &<< 8 | UInt32(kind(of: evidence[index]))
    }
  }

  private static func bit(between own: BlockEvidence) -> UInt8 {
    switch own.shape {
    case .date: 1
    case .name: 2
    case .credit: 4
    case .title, .longTitle, .question, .quotation, .capitals, .shortSentence: 8
    default: 0
    }
  }

  private static func kind(of own: BlockEvidence) -> UInt8 {
    (own.shape == .date ? 1 : 0) | (own.marks.contains(.bylineLike) ? 2 : 0)
      | (own.shape.isText ? 4 : 0)
  }

  private static func countItems(_ evidence: [BlockEvidence], _ all: inout [Surroundings]) {
    var start = 0
    while start < evidence.count {
      guard evidence[start].isItem else {
        start &+= 1
        continue
      }
      var end = start
      var sentences = 0
      while end < evidence.count, evidence[end].opening == evidence[start].opening {
        if evidence[end].ending == .stop || evidence[end].ending == .comma { sentences &+= 1 }
        end &+= 1
      }
      for index in start..<end {
        all[index].items = UInt8(clamping: end &- start)
        all[index].sentenceItems = UInt8(clamping: sentences)
      }
      start = end
    }
  }

  /// Subheadings of one text look alike: they end alike, and no line of the kind stands by another.
  private static func countPeers(_ evidence: [BlockEvidence], _ all: inout [Surroundings]) {
    var counts = InlineArray<16, UInt8>(repeating: 0)
    for index in evidence.indices where all[index].isAlone {
      let sort = sort(of: evidence[index])
      counts[sort] = counts[sort] == 255 ? 255 : counts[sort] &+ 1
    }
    for index in evidence.indices where !evidence[index].shape.isText {
      all[index].peers = counts[sort(of: evidence[index])]
    }
  }

  /// The sort of a line: its length, its end, whether it is in capitals, whether it is text at all.
  private static func sort(of own: BlockEvidence) -> Int {
    if own.shape.isText || own.width > 130 || own.words == 0 { return 15 }
    let end =
      switch own.ending {
      case .stop, .ellipsis, .exclamation: 1
      case .question: 2
      case .quotation: 3
      case .colon: 4
      default: 0
      }
    if own.shape == .capitals { return 5 }
    if own.isItem { return 6 }
    if own.shape == .date || own.shape == .credit || own.shape == .furniture
      || own.shape == .announcement
    {
      return 7
    }
    return end + (own.width > 50 ? 8 : 0)
  }
}
