import BroadsheetConventions

extension BlockShape {
  /// Tells the shape from what a block shows by itself.
  init(_ evidence: BlockEvidence) {
    let width = evidence.width
    let endsSentence =
      evidence.ending == .stop || evidence.ending == .exclamation || evidence.ending == .ellipsis
      || (evidence.ending == .quotation && width > 90)
    let isFurniture =
      evidence.furnitureWords > 0 && Int(evidence.furnitureWords) * 2 >= Int(evidence.knownWords)
    if width > 230,
      endsSentence || evidence.marks.contains(.sentenceBreak) || evidence.ending == .parenthesis
    {
      self = .longParagraph
    } else if evidence.firstClasses.contains(.readAlso), width < 120 {
      self = .announcement
    } else if isFurniture, width < 110 {
      self = .furniture
    } else if width < 140,
      evidence.marks.contains(.copyrightSign) || evidence.firstClasses.contains(.creditLabel)
        || evidence.marks.contains(.creditInParentheses)
    {
      self = .credit
    } else if width < 90, evidence.marks.contains(.date) || evidence.marks.contains(.time),
      !endsSentence
    {
      self = .date
    } else if evidence.opening == .bullet || evidence.opening == .ordinal {
      self = .item
    } else if evidence.opening == .quotation, evidence.ending == .quotation, width < 150 {
      self = .quotation
    } else if evidence.ending == .question, width < 200 {
      self = .question
    } else if evidence.marks.contains(.allCapitals), width < 120 {
      self = .capitals
    } else if evidence.marks.contains(.nameLike) || evidence.marks.contains(.bylineLike), width < 90
    {
      self = .name
    } else if endsSentence || evidence.marks.contains(.sentenceBreak) {
      self = width > 90 ? .sentences : .shortSentence
    } else if evidence.words <= 3, width < 40 {
      self = .tiny
    } else {
      self = width > 120 ? .longTitle : .title
    }
  }
}
