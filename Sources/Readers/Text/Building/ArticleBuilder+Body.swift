import BroadsheetConventions
import BroadsheetCore

extension ArticleBuilder {
  /// Takes a paragraph or a subheading.
  mutating func takeText(_ found: Found, previous: TextBlock?) {
    hasText = true
    guard parts.contains(.text) else { return omit(found, .notRequested) }
    if found.role == .subheading { finishList() }
    addGap(before: found, previous: previous)
    if found.role == .subheading {
      article.body.append(part(.subheading(richText(found)), found))
      return
    }
    if found.evidence.firstClasses.contains(.correction), isCorrection(found) {
      finishList()
      article.body.append(
        part(.correction(Correction(richText(found), kind: correctionKind(found))), found))
      return
    }
    if openList == nil, isAttribution(found), quoteAttribution(found) { return }
    if let item = listItem(found) {
      addItem(item, found)
      return
    }
    finishList()
    article.body.append(part(.paragraph(richText(found)), found))
  }

  // MARK: Gaps

  /// All gaps are alike, so they share their memory.
  private static let gap = Block.gap(Gap())

  /// Many more blank lines than usual stand where something was taken out.
  private mutating func addGap(before found: Found, previous: TextBlock?) {
    guard let previous, found.block.blankLinesBefore >= 4, !article.body.isEmpty || !leads.isEmpty
    else { return }
    finishList()
    article.body.append(
      Part(
        Self.gap,
        origin: source.origin(
          previous.range.upperBound..<found.range.lowerBound, "gap.blank-lines", 60)))
  }

  // MARK: Lists

  /// A list that goes on with the next block, if that is an item too.
  struct OpenList {
    var list: ItemList
    var range: Range<Int>
    var first: FirstItem
    var lastIndex: Int

    mutating func add(_ item: ItemList.Item, _ found: Found) {
      list.items.append(item)
      range = range.lowerBound..<found.range.upperBound
      lastIndex = found.index
    }
  }

  /// The item that a list begins with, in case that no other follows.
  struct FirstItem {
    /// What it says.
    var content: Range<Int>
    var rule: Rule
    var confidence: UInt8
  }

  struct ListItem {
    var isOrdered: Bool
    var number: Int
    var content: Range<Int>
  }

  @inline(__always)
  func listItem(_ found: Found) -> ListItem? {
    let opening = found.evidence.opening
    guard opening == .bullet || opening == .ordinal else { return nil }
    let bytes = source.bytes
    var offset = found.range.lowerBound
    var number = 0
    if opening == .ordinal {
      while offset < found.range.upperBound, bytes[offset] &- 0x30 < 10 {
        number = number * 10 + Int(bytes[offset] - 0x30)
        offset += 1
      }
      offset += 1
    } else {
      offset += bytes[offset] < 0x80 ? 1 : bytes[offset] < 0xE0 ? 2 : 3
    }
    while offset < found.range.upperBound, bytes[offset] == 0x20 { offset += 1 }
    guard offset < found.range.upperBound else { return nil }
    return ListItem(
      isOrdered: opening == .ordinal, number: number, content: offset..<found.range.upperBound)
  }

  /// Adds to the list that ends the body, or begins one.
  private mutating func addItem(_ item: ListItem, _ found: Found) {
    let text = source.richText(item.content)
    let content: [Part<Block>] = [
      Part(.paragraph(text), origin: source.origin(item.content, found.rule, found.confidence))
    ]
    let goesOn =
      openList.map {
        $0.lastIndex == found.index - 1 && $0.list.isOrdered == item.isOrdered
          && (!item.isOrdered || item.number == $0.list.start + $0.list.items.count)
      } ?? false
    if !goesOn {
      finishList()
      openList = OpenList(
        list: ItemList(isOrdered: item.isOrdered, start: max(item.number, 1), items: []),
        range: found.range,
        first: FirstItem(
          content: item.content, rule: found.rule, confidence: found.confidence),
        lastIndex: found.index)
    }
    openList?.add(ItemList.Item(content), found)
  }

  /// Puts the list that is open into the body.
  mutating func finishList() {
    guard let open = openList else { return }
    openList = nil
    let first = open.first
    let origin = source.origin(open.range, first.rule, first.confidence)
    guard open.list.items.count > 1 else {
      // One item alone is a paragraph; a number in front of it belongs to it.
      let range = open.list.isOrdered ? open.range : first.content
      let text = source.richText(range)
      return article.body.append(Part(.paragraph(text), origin: origin))
    }
    article.body.append(Part(.list(open.list), origin: origin))
  }

  // MARK: Quotations

  /// A dash and a name below a quotation.
  @inline(__always)
  private func isAttribution(_ found: Found) -> Bool {
    beginsWithDash(found.range) && found.evidence.width < 90
  }

  private mutating func quoteAttribution(_ found: Found) -> Bool {
    let start = source.skipBlanks(from: found.range.lowerBound + 3, to: found.range.upperBound)
    let attribution = RichText(source.string(start..<found.range.upperBound))
    let end = source.sourceRange(found.range).end
    return Self.attribute(&article.body, to: attribution, endingAt: end)
  }

  /// Makes the last paragraph a quotation if it is nothing but one quoted passage.
  private static func attribute(
    _ body: inout [Part<Block>], to attribution: RichText, endingAt end: Int
  ) -> Bool {
    guard let last = body.last, isQuotation(last.value) else { return false }
    var origin = last.origin
    origin?.range.end = end
    body[body.count - 1] = Part(
      .quotation(Quotation(.block, content: [last], attribution: attribution)), origin: origin)
    return true
  }

  /// Whether a paragraph is nothing but one quoted passage.
  private static func isQuotation(_ block: Block) -> Bool {
    guard case .paragraph(let text) = block, let mark = text.marks.first else { return false }
    return mark.range.count * 10 >= text.string.utf8.count * 9
  }

  // MARK: Corrections

  /// A label with a colon, or a sentence of its own.
  @inline(__always)
  private func isCorrection(_ found: Found) -> Bool {
    found.evidence.marks.contains(.labelColon) || found.evidence.width > 60
  }

  private func correctionKind(_ found: Found) -> Correction.Kind {
    found.evidence.firstClasses.contains(.notice) ? .editorsNote : .correction
  }

  // MARK: Left out

  /// Lists a block that is no part of the article, or keeps it as a note to the desk.
  mutating func leaveOut(_ found: Found) {
    let marks = found.evidence.marks
    if takeTimeGroup(found) { return }
    let isTransmission =
      marks.contains(.slugLike) || marks.contains(.signOffLike) || marks.contains(.afterEndOfText)
      || marks.contains(.control)
    if isTransmission { return omit(found, .transmission) }
    if found.isMessage, found.evidence.classes.contains(.deskNote) || marks.contains(.afterDeskNote)
    {
      article.deskNotes.append(part(DeskNote(richText(found)), found))
      return
    }
    if found.isMessage, found.evidence.firstClasses.contains(.editStatus),
      found.evidence.words <= 4, article.editStatus == nil
    {
      article.editStatus = part(
        EditStatus(.usable, signal: .update, printed: source.string(found.range)), found)
      return
    }
    if let link = relatedLink(found) {
      article.body.append(part(.relatedLink(link), found))
      return
    }
    omit(found, found.role.plain == .related ? .related : .boilerplate)
  }

  /// "Lesen Sie auch: ...": a pointer that stands in the text.
  private func relatedLink(_ found: Found) -> RelatedLink? {
    guard found.evidence.firstClasses.contains(.readAlso),
      found.evidence.marks.contains(.labelColon),
      !article.body.isEmpty || !leads.isEmpty, parts.contains(.text)
    else { return nil }
    let bytes = source.bytes
    var colon = found.range.lowerBound
    while colon < found.range.upperBound, bytes[colon] != 0x3A { colon += 1 }
    var start = colon + 1
    while start < found.range.upperBound,
      bytes[start] == 0x20 || bytes[start] == 0xC2 || bytes[start] == 0xA0
    { start += 1 }
    var end = colon
    while end > found.range.lowerBound,
      bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xC2
    { end -= 1 }
    guard start < found.range.upperBound else { return nil }
    return RelatedLink(
      source.richText(start..<found.range.upperBound),
      label: source.string(found.range.lowerBound..<end))
  }
}
