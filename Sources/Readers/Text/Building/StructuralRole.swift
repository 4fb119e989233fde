import BroadsheetConventions
import BroadsheetCore

/// What print itself says a block is, where that leaves nothing to weigh.
extension ArticleBuilder {
  /// The role that a block's place among its neighbours gives it; `nil` where it gives none.
  @inline(__always)
  func structuralRole(of index: Int, _ analysis: borrowing TextAnalysis) -> BlockRole? {
    if isBylineBelowHeadline(index, analysis) { return .byline }
    guard index > 0, let firstText, analysis.firstIndex + index > firstText,
      analysis.roles[index] != .paragraph
    else { return nil }
    // A dash may be a bullet too; below a quotation it is none.
    let isText =
      isAttribution(index, analysis) || opensList(index, analysis)
      || (isItem(index, analysis) && isListed(index, analysis))
    return isText ? .paragraph : nil
  }

  /// "By" and a name below the headline are no second headline.
  @inline(__always)
  private func isBylineBelowHeadline(_ index: Int, _ analysis: borrowing TextAnalysis) -> Bool {
    analysis.roles[index] == .headline && lastHeadline != nil && article.bylines.isEmpty
      && analysis.evidence[index].firstClasses.contains(.bylineStarter)
      && source.names(analysis.blocks[index].range, of: analysis.knownWords(of: index))
        .entries.contains { $0.kind == .person }
  }

  /// An item is text where it stands beside others with the same sort of mark, and most of them are.
  private func isListed(_ index: Int, _ analysis: borrowing TextAnalysis) -> Bool {
    let opening = analysis.evidence[index].opening
    var (first, last) = (index, index)
    // Looking no further than some items keeps a list of a million linear.
    while index - first < 16, isItem(first - 1, analysis),
      analysis.evidence[first - 1].opening == opening
    { first -= 1 }
    while last - index < 16, isItem(last + 1, analysis),
      analysis.evidence[last + 1].opening == opening
    { last += 1 }
    let kept = (first...last).count { !analysis.roles[$0].isLeftOut }
    return last > first && kept * 2 >= last - first + 1
  }

  /// A sentence that ends in a colon leads to the items below it.
  @inline(__always)
  private func opensList(_ index: Int, _ analysis: borrowing TextAnalysis) -> Bool {
    let own = analysis.evidence[index]
    return own.ending == .colon && own.words > 4 && isItem(index + 1, analysis)
      && isListed(index + 1, analysis)
  }

  /// A dash and a name stand right below a quotation.
  @inline(__always)
  private func isAttribution(_ index: Int, _ analysis: borrowing TextAnalysis) -> Bool {
    let block = analysis.blocks[index]
    let above = analysis.evidence[index - 1]
    return block.blankLinesBefore == 0 && above.opening == .quotation
      && (above.ending == .quotation || above.ending == .stop)
      && beginsWithDash(block.range) && analysis.evidence[index].width < 90
  }

  @inline(__always)
  private func isItem(_ index: Int, _ analysis: borrowing TextAnalysis) -> Bool {
    guard analysis.blocks.indices.contains(index) else { return false }
    let opening = analysis.evidence[index].opening
    return opening == .bullet || opening == .ordinal
  }

  /// Whether an en dash or an em dash begins the range.
  @inline(__always)
  func beginsWithDash(_ range: Range<Int>) -> Bool {
    let bytes = source.bytes
    let start = range.lowerBound
    return range.count > 4 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (bytes[start + 2] == 0x93 || bytes[start + 2] == 0x94)
  }
}
