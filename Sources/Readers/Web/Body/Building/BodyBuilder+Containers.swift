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
    if let container = found, [.quotation, .pullQuotation].contains(container.kind) {
      let parent = outline.parent(container.box)
      if parent > scope, outline.boxes[parent].tag == .figure, !hasMedium(parent) {
        found?.extent = parent
      }
    }
    return found
  }

  private func hasMedium(_ box: Int) -> Bool {
    let first = outline.blocks[index].mediaBefore
    return (max(0, first - 2)..<min(outline.media.count, first + 2)).contains { place in
      var around = Int(outline.media[place].box)
      while around > box { around = outline.parent(around) }
      return around == box
    }
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
      return textBlocks[container.box] * 5 <= allTextBlocks * 2
        && (role != .outside || container.isNamed && isNearText(container.box))
        && isHeaded(container)
    case .table:
      return (takesAll || textBlocks[container.box] > 1) && !isLayout(container.box)
    case .list, .definitions, .quotation, .preformatted: return role != .outside
    }
  }

  /// Takes all blocks of a container as one part.
  mutating func take(_ container: BlockContainer) {
    let start = index
    let box = outline.boxes[container.box]
    if container.kind == .infobox { return takeInfobox(container) }
    while index < outline.blocks.count, lies(outline.blocks[index], in: container.extent) {
      index += 1
    }
    let isQuotation = [.quotation, .pullQuotation].contains(container.kind)
    if isQuotation { lastAttribution = index - 1 }
    // A table is kept whole, and what names itself is; of all else what is no text is left out.
    let isWhole = [.table, .preformatted, .pullQuotation, .correction].contains(container.kind)
    var members: [Int] = []
    for member in start..<index {
      switch roles[member] {
      case .outside where !isWhole && !(isQuotation && isAttribution(outline.blocks[member])):
        leaveOut(member)
      case .caption where !isQuotation: break
      default: members.append(member)
      }
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
  private mutating func isHeaded(_ container: BlockContainer) -> Bool {
    if let isHeaded = headed[container.box] { return isHeaded }
    let block = outline.blocks[index]
    let isHeading = roles[index] == .subheading || block.isStrong && block.letters < 100
    let isHeaded =
      container.isNamed
      ? isHeading || outline.kind(Int(block.box)).isHeading && block.letters < 100
      : isHeading && textBlocks[container.box] > 1
    headed[container.box] = isHeaded
    return isHeaded
  }

  /// Builds what stands in a box apart from the text around it; its heading is its title.
  private mutating func takeInfobox(_ container: BlockContainer) {
    let box = container.box
    let start = index
    let outer = (body, scope, takesAll)
    (body, scope, takesAll) = ([], box, container.isNamed)
    let isText = textBlocks[box] > 0
    var member = index
    while container.isNamed, member < roles.count, lies(outline.blocks[member], in: box) {
      if roles[member] == .outside { admit(member) }
      member += 1
    }
    while index < outline.blocks.count, lies(outline.blocks[index], in: box) { step() }
    var content = body
    (body, scope, takesAll) = outer
    let title = Self.title(in: content.first?.value)
    if title != nil { content.removeFirst() }
    let range = outline.blocks[start].range.union(outline.blocks[index - 1].range)
    body.append(
      Part(
        .infobox(Infobox(title: title, content: content)),
        origin: page.origin(range, isText ? "infobox.element" : "infobox.named", .high)))
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
