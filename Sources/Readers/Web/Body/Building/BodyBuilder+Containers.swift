import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

extension BodyBuilder {
  /// The outermost box around a block that is one part of the article and holds less than most of it.
  mutating func container(of block: PageBlock, as role: BodyRole) -> BlockContainer? {
    guard role != .caption, column.contains(index) || role != .outside else { return nil }
    var found: BlockContainer?
    var box = Int(block.box)
    while box > scope, textBlocks[box] * 5 <= allTextBlocks * 3 || textBlocks[box] == 1 {
      if let container = BlockContainer(outline.boxes[box], at: box), fits(container, role) {
        found = container
      }
      box = outline.parent(box)
    }
    return found
  }

  private mutating func fits(_ container: BlockContainer, _ role: BodyRole) -> Bool {
    switch container.kind {
    case .pullQuotation, .correction:
      guard textBlocks[container.box] <= 4, role != .subheading else { return false }
      if role != .outside { return true }
      // What looks like no text must be named for what it is, and say so.
      return container.isNamed && isNearText(container.box)
        && (container.kind == .pullQuotation
          || firstClasses(of: outline.blocks[index]).contains(.correction))
    case .infobox:
      return role != .outside && textBlocks[container.box] * 5 <= allTextBlocks * 2
        && isHeaded(container.box)
    case .table: return role != .outside && !isLayout(container.box)
    case .list, .definitions, .quotation, .preformatted: return role != .outside
    }
  }

  /// Takes all blocks of a container as one part.
  mutating func take(_ container: BlockContainer) {
    let start = index
    let box = outline.boxes[container.box]
    if container.kind == .infobox { return takeInfobox(container.box) }
    while index < outline.blocks.count, lies(outline.blocks[index], in: container.box) {
      index += 1
    }
    // A table is kept whole, and what names itself is; of all else what is no text is left out.
    let isWhole = [.table, .preformatted, .pullQuotation, .correction].contains(container.kind)
    let members = (start..<index).filter {
      roles[$0] != .caption && (isWhole || roles[$0] != .outside)
    }
    if !isWhole {
      for other in start..<index where roles[other] == .outside { leaveOut(other) }
    }
    let isText = members.contains { roles[$0] != .outside }
    let range = outline.blocks[start].range.union(outline.blocks[index - 1].range)
    func add(_ block: Block, _ rule: Rule) {
      body.append(Part(block, origin: page.origin(range, rule, .high)))
    }
    switch container.kind {
    case .table:
      add(.table(TableReader(page).table(box.node, inlines: &inlines)), "table.element")
    case .preformatted:
      var bytes: [UInt8] = []
      page.tree.append(textInSubtreeOf: box.node, to: &bytes)
      add(.preformatted(String(decoding: bytes, as: UTF8.self)), "preformatted.element")
    case .quotation, .pullQuotation:
      add(
        .quotation(quotation(members, in: container)),
        isText ? "quotation.element" : "quotation.named-pull")
    case .correction:
      add(
        .correction(correction(members)), isText ? "correction.element" : "correction.named")
    case .list: add(.list(list(members[...], in: container.box)), "list.element")
    case .definitions: takeDefinitions(members, range)
    case .infobox: break
    }
  }

  /// Whether a block lies in a box.
  func lies(_ block: PageBlock, in container: Int) -> Bool {
    var box = Int(block.box)
    while box > container { box = outline.parent(box) }
    return box == container
  }

  /// A block of text as it stands: a subheading or a paragraph.
  func part(_ index: Int) -> Part<Block> {
    roles[index] == .subheading
      ? subheading(outline.blocks[index])
      : paragraph(outline.blocks[index], rule: "paragraph.block")
  }

  // MARK: Infoboxes

  /// Whether the first text in a box stands as a heading over more of it.
  ///
  /// The first that asks is that text.
  private mutating func isHeaded(_ box: Int) -> Bool {
    if let isHeaded = headed[box] { return isHeaded }
    let block = outline.blocks[index]
    let isHeaded =
      textBlocks[box] > 1 && (roles[index] == .subheading || block.isStrong && block.letters < 100)
    headed[box] = isHeaded
    return isHeaded
  }

  /// Builds what stands in a box apart from the text around it; its heading is its title.
  private mutating func takeInfobox(_ box: Int) {
    let start = index
    let outer = (body, scope)
    (body, scope) = ([], box)
    while index < outline.blocks.count, lies(outline.blocks[index], in: box) { step() }
    var content = body
    (body, scope) = outer
    let title = Self.title(in: content.first?.value)
    if title != nil { content.removeFirst() }
    let range = outline.blocks[start].range.union(outline.blocks[index - 1].range)
    body.append(
      Part(
        .infobox(Infobox(title: title, content: content)),
        origin: page.origin(range, "infobox.element", .high)))
  }

  /// The heading that a box begins with, if it does.
  private static func title(in block: Block?) -> RichText? {
    switch block {
    case .subheading(let subheading): subheading.text
    case .paragraph(let text) where text.isWholly(.strong) && text.string.utf8.count < 200: text
    default: nil
    }
  }
}

extension Range<Int> {
  /// The smallest range that covers both.
  func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
