import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

extension BodyBuilder {
  /// The quotation that the members of a box make; a line that names who said it stands apart.
  func quotation(_ members: [Int], in container: BlockContainer) -> Quotation {
    var quotation = Quotation(.block, content: [])
    let node = outline.boxes[container.box].node
    // What stands in the text as well was lifted out of it.
    if container.kind == .pullQuotation || members.allSatisfy({ notes[$0].isRepetition }) {
      quotation.kind = .pull
    }
    quotation.source = page.tree.attribute("cite", of: node).map {
      page.link(page.tree.string($0))
    }
    for member in members {
      let block = outline.blocks[member]
      if quotation.attribution == nil, !quotation.content.isEmpty, isAttribution(block) {
        quotation.attribution = text(of: block).withoutDash
      } else {
        quotation.content.append(part(member))
      }
    }
    return quotation
  }

  /// Whether a block names a speaker: by its element, its class, or the dash before it.
  func isAttribution(_ block: PageBlock) -> Bool {
    guard block.letters < 160 else { return false }
    for wrapper in outline.wrappers[block.firstWrapper..<block.firstWrapper + block.wrapperCount]
    where outline.boxes[Int(wrapper)].tag == .cite {
      return true
    }
    if outline.beginsWithDash(block) { return true }
    guard block.box >= 0 else { return false }
    let box = outline.boxes[Int(block.box)]
    return [.footer, .figcaption, .cite].contains(box.tag) || box.purposes.contains(.author)
  }
}

extension PageOutline {
  /// Whether a dash or a longer one begins the block.
  func beginsWithDash(_ block: PageBlock) -> Bool {
    let start = block.text.lowerBound
    guard block.text.count > 3 else { return false }
    if text[start] == 0x2D { return true }
    return text[start] == 0xE2 && text[start + 1] == 0x80 && (0x92...0x95).contains(text[start + 2])
  }
}

extension RichText {
  /// The text without the dash and the blanks that it begins with.
  var withoutDash: RichText {
    let bytes = string.utf8Span.span
    var start = 0
    if bytes.count > 3, bytes[0] == 0xE2, bytes[1] == 0x80, (0x92...0x95).contains(bytes[2]) {
      start = 3
    }
    while start < bytes.count, bytes[start] == 0x2D { start += 1 }
    return cut(start..<bytes.count).trimmed
  }

  /// Whether a mark of that style covers all letters of the text.
  func isWholly(_ style: Style) -> Bool {
    let count = string.utf8.count
    return count > 0 && marks.contains { $0.style == style && $0.range.count * 20 > count * 19 }
  }
}
