/// Comparing and hashing go level by level through a list instead of calling themselves: a value
/// as deep as readers make them must not need a deep stack.
extension Block: Hashable {
  /// Whether two blocks hold the same content.
  public static func == (left: Block, right: Block) -> Bool {
    guard left.hasSameShell(as: right) else { return false }
    var pending = [(left.childGroups, right.childGroups)]
    while let (left, right) = pending.popLast() {
      guard left.count == right.count else { return false }
      for (left, right) in zip(left, right) {
        guard left.count == right.count else { return false }
        for (left, right) in zip(left, right) {
          guard left.value.hasSameShell(as: right.value) else { return false }
          pending.append((left.value.childGroups, right.value.childGroups))
        }
      }
    }
    return true
  }

  /// Hashes the kinds of the blocks and their texts.
  public func hash(into hasher: inout Hasher) {
    var pending = [self]
    while let block = pending.popLast() {
      hasher.combine(Feature(block))
      hasher.combine(block.texts)
      pending += block.children.map(\.value)
    }
  }

  /// Whether two blocks are equal apart from the blocks within them.
  private func hasSameShell(as other: Block) -> Bool {
    switch (self, other) {
    case (.paragraph(let left), .paragraph(let right)): left == right
    case (.subheading(let left), .subheading(let right)): left == right
    case (.quotation(let left), .quotation(let right)):
      left.kind == right.kind && left.attribution == right.attribution
        && left.source == right.source
    case (.list(let left), .list(let right)):
      left.isOrdered == right.isOrdered && left.start == right.start
    case (.table(let left), .table(let right)): left == right
    case (.figure(let left), .figure(let right)): left == right
    case (.embed(let left), .embed(let right)): left == right
    case (.gap(let left), .gap(let right)): left == right
    case (.relatedLink(let left), .relatedLink(let right)): left == right
    case (.correction(let left), .correction(let right)):
      left.kind == right.kind && left.date == right.date
    case (.interviewTurn(let left), .interviewTurn(let right)):
      left.kind == right.kind && left.speaker == right.speaker
    case (.infobox(let left), .infobox(let right)): left.title == right.title
    case (.preformatted(let left), .preformatted(let right)): left == right
    case (.separator, .separator): true
    case (.footnote(let left), .footnote(let right)): left.label == right.label
    case (.tagline(let left), .tagline(let right)): left == right
    default: false
    }
  }
}
