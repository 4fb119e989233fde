package import BroadsheetCore

/// The passages of a reading in the order of the input, each behind the one that it lies within.
package struct PassageList {
  package private(set) var passages: [Passage] = []

  /// Where the last passage ends.
  package private(set) var end = 0

  /// Sorts what the reading says of its input behind `start`, where the article before it ends.
  package init(_ reading: Reading, source: InspectedSource, from start: Int) {
    var found: [Passage] = []
    for entry in reading.article.provenance.entries {
      guard let origin = entry.origin else { continue }
      found.append(
        Passage(
          .part(entry.feature), origin.range, rule: origin.rule, confidence: origin.confidence,
          isInnerBlock: entry.depth > 0))
      for other in origin.corroborations {
        found.append(
          Passage(
            .corroboration(entry.feature), other.range, rule: other.rule,
            confidence: other.confidence))
      }
    }
    for omission in reading.omissions {
      found.append(Passage(.omission(omission.kind), omission.range, rule: omission.rule))
    }
    found.removeAll { passage in
      passage.range.isEmpty || passage.range.end > source.bytes.count
        || (passage.isOmission && !source.hasWords(in: passage.range))
    }
    found.sort { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    passages = Self.nested(Self.withoutBackground(found))
    addUnclaimed(in: source, from: start)
  }

  /// Drops facts about the text as a whole, such as its language, whose ranges hold other passages
  /// that are no facts about them.
  private static func withoutBackground(_ sorted: [Passage]) -> [Passage] {
    var open: [Int] = []
    var background: Set<Int> = []
    for (index, passage) in sorted.enumerated() {
      while let top = open.last, sorted[top].range.end <= passage.range.start { open.removeLast() }
      if passage.isText {
        while let top = open.last, !sorted[top].isText, sorted[top].range != passage.range {
          background.insert(top)
          open.removeLast()
        }
      }
      open.append(index)
    }
    return sorted.indices.filter { !background.contains($0) }.map { sorted[$0] }
  }

  /// Says how deep each passage lies, and leaves to blocks within others their own bytes.
  private static func nested(_ sorted: [Passage]) -> [Passage] {
    var result = sorted
    var open: [Int] = []
    for index in result.indices {
      let range = result[index].range
      while let top = open.last,
        result[top].range.end < range.end || result[top].range.end <= range.start
      {
        open.removeLast()
      }
      if let top = open.last, result[index].isInnerBlock, result[top].ownRange.end > range.start {
        result[top].ownRange.end = max(result[top].range.start, range.start)
      }
      result[index].depth = open.count
      open.append(index)
    }
    return result
  }

  /// Adds what has words in it and is in no passage.
  private mutating func addUnclaimed(in source: InspectedSource, from start: Int) {
    var result: [Passage] = []
    end = start
    for passage in passages {
      if let gap = Self.unclaimed(from: end, to: passage.range.start, in: source) {
        result.append(gap)
      }
      end = max(end, passage.range.end)
      result.append(passage)
    }
    passages = result
  }

  /// The words of a range that nothing accounts for; `nil` if there are none.
  package static func unclaimed(from start: Int, to end: Int, in source: InspectedSource)
    -> Passage?
  {
    let range = source.trimmed(SourceRange(start: start, end: end))
    return source.hasWords(in: range) ? Passage(.unclaimed, range) : nil
  }
}

extension Passage {
  /// Whether it was left out; commas and bars between parts are too, and not worth a line.
  fileprivate var isOmission: Bool { if case .omission = fate { true } else { false } }

  /// Whether it is a title or a block, rather than a fact that may lie within one.
  fileprivate var isText: Bool {
    switch fate {
    case .part(let feature): feature.isText
    case .omission: true
    case .corroboration, .unclaimed: false
    }
  }
}

extension Feature {
  /// Whether it is a title or a block.
  fileprivate var isText: Bool {
    switch self {
    case .kicker, .headline, .deck, .teaser, .lead, .mainFigure, .paragraph, .subheading,
      .quotation,
      .list, .table, .figure, .embed, .gap, .relatedLink, .correction, .interviewTurn, .infobox,
      .preformatted, .separator, .footnote, .tagline, .byline:
      true
    default: false
    }
  }
}
