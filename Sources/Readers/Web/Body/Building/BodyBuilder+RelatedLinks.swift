import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

extension BodyBuilder {
  /// Takes a line within the text that leads to another article: one that says so, that follows one
  /// which says so, or that is a link from end to end.
  mutating func takeRelatedLink(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard column.contains(index), block.box < 0 || isInColumn(Int(block.box)) else { return false }
    let match = firstMatch(of: block)
    let isLabelled = match.classes.contains(.readAlso)
    if isLabelled, outline.hasEnd(at: match.end, in: block) {
      // A label over links.
      guard index + 1 < roles.count, roles[index + 1] == .outside, isLinked(index + 1) else {
        return false
      }
      take(index + 1, under: (text(of: block).string.withoutColon, block.range))
      self.index += 1
      return true
    }
    guard isLabelled || isTeaser(index) || relatedLabel?.last == index - 1 else { return false }
    guard isLinked(index, wholly: !isLabelled) else { return false }
    if let label = relatedLabel, label.last == index - 1 {
      take(index, under: (label.text, block.range))
      return true
    }
    let rule: Rule = isLabelled ? "related-link.label" : "related-link.linked-line"
    body.append(
      Part(
        .relatedLink(relatedLink(block, isLabelled ? match.end : nil)), origin: origin(block, rule))
    )
    return true
  }

  /// Takes a link under a label, which is part of it if it stands in `range`.
  private mutating func take(_ index: Int, under label: (text: String, range: Range<Int>)) {
    let block = outline.blocks[index]
    var link = relatedLink(block, nil)
    link.label = label.text
    relatedLabel = (label.text, index)
    body.append(
      Part(
        .relatedLink(link),
        origin: page.origin(label.range.union(block.range), "related-link.under-label", .high)))
  }

  /// Whether a block has a link or, wholly, is little else.
  private func isLinked(_ index: Int, wholly: Bool = true) -> Bool {
    let block = outline.blocks[index]
    if linkAround(block) != nil { return true }
    let text = text(of: block)
    let linked = text.marks.reduce(0) { sum, mark in
      if case .link = mark.style { sum + mark.range.count } else { sum }
    }
    return wholly ? linked * 5 > text.string.utf8.count * 4 : linked > 0
  }

  /// Whether a block is long enough for a title, and stands where titles of other articles may.
  private func isTeaser(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard block.letters >= 20, block.letters < 300, block.box >= 0,
      firstClasses(of: block).isDisjoint(with: [.creditLabel, .topics, .published, .bylineStarter])
    else { return false }
    switch reasons[Int(block.box)] {
    case nil, .related, .aside: return true
    default: return false
    }
  }

  /// Whether a box lies among the text, asides of the column included.
  private func isInColumn(_ box: Int) -> Bool {
    isNearText(box, butFor: [.navigation, .footer, .form])
  }

  /// The link of a block, whose label ends at an offset of the outline's text.
  private func relatedLink(_ block: PageBlock, _ endOfLabel: Int?) -> RelatedLink {
    let text = text(of: block)
    let link =
      text.marks.lazy.compactMap { mark -> Hyperlink? in
        if case .link(let link) = mark.style { link } else { nil }
      }.first ?? linkAround(block)
    guard let endOfLabel, outline.hasColon(at: endOfLabel, in: block) else {
      return RelatedLink(text.plain, link: link)
    }
    let bytes = text.string.utf8Span.span
    var colon = 0
    while colon < bytes.count, bytes[colon] != 0x3A, bytes[colon] != 0xEF { colon += 1 }
    let width = colon < bytes.count && bytes[colon] == 0x3A ? 1 : 3
    guard colon + width < bytes.count else { return RelatedLink(text.plain, link: link) }
    return RelatedLink(
      text.cut(colon + width..<bytes.count).trimmed.plain, link: link,
      label: text.cut(0..<colon).trimmed.string)
  }
}

extension BodyBuilder {
  /// The link that a block lies in with others, such as a picture.
  private func linkAround(_ block: PageBlock) -> Hyperlink? {
    var box = Int(block.box)
    for _ in 0..<6 where box >= 0 {
      if outline.boxes[box].tag == .a { return page.hyperlink(of: outline.boxes[box].node) }
      box = outline.parent(box)
    }
    return nil
  }
}

extension PageOutline {
  /// Whether nothing but a colon or a full stop follows in the block.
  func hasEnd(at offset: Int, in block: PageBlock) -> Bool {
    text[offset..<block.text.upperBound].allSatisfy { $0 < 0x30 || $0 == 0x3A }
  }
}

extension RichText {
  /// The text without links and what else sets it off: a title is all one.
  fileprivate var plain: RichText { RichText(string) }
}

extension String {
  fileprivate var withoutColon: String {
    var text = self
    while text.utf8.last == 0x3A || text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
