import BroadsheetCore

/// A block with all that is known of it.
struct Found {
  /// The place in the text, whatever window it is in.
  let index: Int
  let block: TextBlock
  let evidence: BlockEvidence
  let role: BlockRole
  let confidence: UInt8
  let isSpaced: Bool
  let isMessage: Bool

  init(_ index: Int, _ analysis: borrowing TextAnalysis, role: BlockRole) {
    self.index = analysis.firstIndex + index
    block = analysis.blocks[index]
    evidence = analysis.evidence[index]
    self.role = role
    confidence = analysis.margins[index]
    isSpaced = analysis.layout.isSpaced
    isMessage = analysis.layout.hasControls || analysis.layout.isWrapped
  }

  var range: Range<Int> { block.range }
  var rule: Rule { RuleNames.rule(role, evidence.shape) }
}
