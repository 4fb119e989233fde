import BroadsheetConventions
import BroadsheetCore

/// A block with all that is known of it.
struct Found: ~Escapable {
  /// The place in the text, whatever window it is in.
  let index: Int
  let block: TextBlock
  let evidence: BlockEvidence
  let role: BlockRole
  let confidence: UInt8
  let isMessage: Bool
  /// Its words, as far as they were kept.
  let words: KnownWords

  @_lifetime(borrow analysis)
  init(_ index: Int, _ analysis: borrowing TextAnalysis, role: BlockRole) {
    self.index = analysis.firstIndex + index
    block = analysis.blocks[index]
    evidence = analysis.evidence[index]
    self.role = role
    confidence = analysis.margins[index]
    isMessage = analysis.layout.hasControls || analysis.layout.isWrapped
    words = analysis.knownWords(of: index)
  }

  var range: Range<Int> { block.range }
  var rule: Rule { RuleNames.rule(role, evidence.shape) }
}
