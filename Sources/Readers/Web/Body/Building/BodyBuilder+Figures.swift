import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// A figure before it is made: its medium, and the blocks that caption it.
struct FigureDraft {
  /// The medium's place in the outline; nil for a caption without one.
  var medium: Int?
  var captions: [Int] = []
  /// The block that it stands before.
  var position: Int
}

extension BodyBuilder {
  /// Finds for each caption its picture: one in the same `figure`, else the nearest before, else the
  /// next one.
  func draftedFigures() -> [FigureDraft] {
    var drafts: [Int: FigureDraft] = [:]
    var loose: [FigureDraft] = []
    for (index, role) in roles.enumerated() where role == .caption {
      let block = outline.blocks[index]
      if let medium = medium(for: block, at: index) {
        let position = outline.media[medium].blocksBefore
        drafts[medium, default: FigureDraft(medium: medium, position: position)]
          .captions.append(index)
      } else {
        loose.append(FigureDraft(captions: [index], position: index))
      }
    }
    // Pictures without a caption count where the text is.
    for (place, medium) in outline.media.enumerated()
    where drafts[place] == nil && column.contains(medium.blocksBefore) && isOfText(medium) {
      drafts[place] = FigureDraft(medium: place, position: medium.blocksBefore)
    }
    return (drafts.values + loose).sorted {
      ($0.position, $0.medium ?? 0) < ($1.position, $1.medium ?? 0)
    }
  }

  /// How many pictures before and behind a caption may be its own.
  private static let reach = 24

  private func medium(for block: PageBlock, at index: Int) -> Int? {
    if let figure = figureBox(Int(block.box)) {
      let inside = (block.mediaBefore - Self.reach..<block.mediaBefore + Self.reach)
        .clamped(to: outline.media.indices)
        .first { place in
          abs(outline.media[place].blocksBefore - index) < 8
            && outline.media[place].box >= 0
            && figureBox(Int(outline.media[place].box)) == figure
        }
      if let inside { return inside }
    }
    let before = block.mediaBefore - 1
    if before >= 0, index - outline.media[before].blocksBefore <= 2 { return before }
    let after = block.mediaBefore
    if after < outline.media.count, outline.media[after].blocksBefore - index <= 2 { return after }
    return nil
  }

  /// The `figure` around a box.
  private func figureBox(_ box: Int) -> Int? {
    var box = box
    while box >= 0 {
      if outline.boxes[box].tag == .figure { return box }
      box = outline.parent(box)
    }
    return nil
  }

  /// Whether a medium lies among the text and not in a link, a menu or another article.
  private func isOfText(_ medium: PageMedium) -> Bool {
    // An author's portrait is no picture of the article.
    medium.box >= 0 && isNearText(Int(medium.box)) && !isPortrait(medium)
  }

  /// Whether the names of a picture or of the boxes close around say that it shows the author.
  private func isPortrait(_ medium: PageMedium) -> Bool {
    var box = Int(medium.box)
    for _ in 0..<4 where box >= 0 {
      for name in [HTMLAttributeName.class, .itemprop, .rel] {
        guard let value = page.tree.attribute(name, of: outline.boxes[box].node) else { continue }
        var scanner = NameScanner(page.tree.source, in: value.range)
        while let word = scanner.next() { if Self.portraitNames[word.hash] != nil { return true } }
      }
      if textBlocks[box] > 2 { return false }
      box = outline.parent(box)
    }
    return false
  }

  private static let portraitNames = HashTable([
    "author", "authors", "avatar", "byline", "profile", "autor", "autoren", "portrait", "writer",
    "contributor", "logo", "icon",
  ])

  /// Makes the figures that stand before a block.
  mutating func takeFigures(before index: Int) {
    while nextMedium < figures.count, figures[nextMedium].position <= index {
      take(figures[nextMedium])
      nextMedium += 1
    }
  }

  private mutating func take(_ draft: FigureDraft) {
    // The caption of a quotation has been taken with that.
    if draft.medium == nil, draft.captions.allSatisfy({ $0 <= lastAttribution }) { return }
    var range: Range<Int>?
    func extend(_ other: Range<Int>) {
      range =
        range.map {
          min($0.lowerBound, other.lowerBound)..<max($0.upperBound, other.upperBound)
        } ?? other
    }
    var figure = Figure()
    if let place = draft.medium {
      let medium = outline.media[place]
      extend(page.tree.range(of: medium.node))
      if medium.tag == .img {
        if let (media, alternative) = MediaFinder(page).picture(medium.node) {
          figure.media = [media]
          figure.alternativeText = alternative
        }
      } else if let embed = MediaFinder(page).embed(medium) {
        for index in draft.captions { extend(outline.blocks[index].range) }
        return take(embed, draft, range)
      }
    }
    var captions: [RichText] = []
    for index in draft.captions {
      extend(outline.blocks[index].range)
      add(outline.blocks[index], to: &captions, of: &figure)
    }
    figure.caption = captions.joined(by: " ")
    guard let range, figure != Figure() else {
      return repeated(draft, "omission.caption-without-figure")
    }
    let part = Part(figure, origin: page.origin(range, "figure.element", .high))
    if isSameFile(figure) || (body.isEmpty && article.mainFigure == nil) {
      if !takeMainFigure(part) { repeated(draft, "omission.repeated-figure") }
    } else {
      body.append(part.map { .figure($0) })
    }
  }

  private mutating func take(_ embed: Embed, _ draft: FigureDraft, _ range: Range<Int>?) {
    var embed = embed
    let captions = draft.captions.map { text(of: outline.blocks[$0]) }
    embed.caption = captions.joined(by: "\n")
    body.append(
      Part(.embed(embed), origin: range.flatMap { page.origin($0, "embed.element", .high) }))
  }

  /// Whether a figure shows the picture that metadata name.
  private func isSameFile(_ figure: Figure) -> Bool {
    guard let main = article.mainFigure?.value.media.first?.link.reference,
      let own = figure.media.first?.link.reference
    else { return false }
    let (mainBytes, ownBytes) = (main.utf8Span.span, own.utf8Span.span)
    return mainBytes.hasEqual(
      Self.fileName(mainBytes), to: Self.fileName(ownBytes), of: ownBytes)
  }

  /// Where the last part of an address's path lies.
  private static func fileName(_ address: Span<UInt8>) -> Range<Int> {
    var start = 0
    var end = 0
    while end < address.count, address[end] != UInt8(ascii: "?"), address[end] != UInt8(ascii: "#")
    {
      if address[end] == UInt8(ascii: "/") { start = end + 1 }
      end += 1
    }
    return start..<end
  }

  private mutating func takeMainFigure(_ part: Part<Figure>) -> Bool {
    guard !hasMainFigure || (article.mainFigure?.caption == nil && part.caption != nil) else {
      return false
    }
    hasMainFigure = true
    guard var main = article.mainFigure else {
      article.mainFigure = part
      return true
    }
    main.value.caption = part.value.caption ?? main.value.caption
    main.value.credit = part.value.credit ?? main.value.credit
    main.value.alternativeText = part.value.alternativeText ?? main.value.alternativeText
    if var origin = part.origin {
      origin.corroborations = [main.origin].compactMap(\.self)
      main.origin = origin
    }
    article.mainFigure = main
    return true
  }

  /// Lists the captions of a figure that is none of its own.
  private mutating func repeated(_ draft: FigureDraft, _ rule: Rule) {
    for index in draft.captions { omissions.addRepetition(outline.blocks[index].range, rule) }
  }

  /// Divides a caption from its credit; a second one goes on from the first.
  private func add(
    _ block: PageBlock, to captions: inout [RichText], of figure: inout Figure
  ) {
    let splitter = CaptionSplitter(page, languages: head.languages)
    let text = text(of: block)
    if isNamedCredit(block, splitter) {
      figure.credit = figure.credit ?? Credit(printed: text.string)
      return
    }
    let element = lastElement(of: block)
    let parts = splitter.split(
      CaptionSplitter.Printed(
        text: text.string, elementStart: element?.start,
        isMarked: element.map { splitter.isCredit($0.id) } ?? false,
        alternative: figure.alternativeText))
    if let credit = parts.credit, figure.credit == nil {
      figure.credit = Credit(printed: text.cut(credit).trimmed.string)
    }
    let caption = text.cut(parts.caption)
    // Pages print a caption once more for the view that fills the screen.
    let isRepeated = captions.count == 1 && captions[0].string == caption.string
    if !caption.isEmpty, !isRepeated { captions.append(caption) }
  }

  private func isNamedCredit(_ block: PageBlock, _ splitter: borrowing CaptionSplitter) -> Bool {
    for wrapper in outline.wrappers[block.firstWrapper..<block.firstWrapper + block.wrapperCount]
    where splitter.isCredit(outline.boxes[Int(wrapper)].node) {
      return true
    }
    return block.box >= 0 && splitter.isCredit(outline.boxes[Int(block.box)].node)
      && outline.boxes[Int(block.box)].tag != .figcaption
  }

  /// The inline element that ends with the block and begins within it, and where in the text.
  private func lastElement(of block: PageBlock) -> (id: HTMLNodeID, start: Int)? {
    guard block.box >= 0, block.firstNode != block.lastNode else { return nil }
    let box = outline.boxes[Int(block.box)].node
    var element: HTMLNodeID?
    var node = page.tree.parent(of: block.lastNode)
    while let id = node, id != box, id != .document {
      if page.tree.range(of: id).lowerBound > page.tree.range(of: block.firstNode).lowerBound {
        element = id
      }
      node = page.tree.parent(of: id)
    }
    // What is named a credit begins one, whatever follows.
    let splitter = CaptionSplitter(page, languages: head.languages)
    node = page.tree.node(after: block.firstNode, within: box)
    while let id = node, id != block.lastNode {
      if page.tree.kind(of: id) == .element, splitter.isCredit(id) {
        element = id
        break
      }
      node = page.tree.node(after: id, within: box)
    }
    guard let element else { return nil }
    var before: HTMLNodeID?
    node = block.firstNode
    while let id = node, id != element {
      if page.tree.kind(of: id) == .text { before = id }
      node = page.tree.node(after: id, within: box)
    }
    guard let before else { return nil }
    var inlines = inlines
    let prefix = inlines.text(from: block.firstNode, to: before, in: box)
    return (element, prefix.string.utf8.count)
  }
}

extension RichText {
  /// The text of a range of its UTF-8, with the marks that lie in it.
  func cut(_ range: Range<Int>) -> RichText {
    let string = string.utf8Span.span.string(in: range)
    return RichText(
      string,
      marks: marks.compactMap { mark in
        let clamped = mark.range.clamped(to: range)
        guard !clamped.isEmpty else { return nil }
        return Mark(
          mark.style,
          clamped.lowerBound - range.lowerBound..<clamped.upperBound - range.lowerBound)
      })
  }

  /// The text without blanks at its ends.
  var trimmed: RichText {
    let bytes = string.utf8Span.span
    var (start, end) = (0, bytes.count)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return cut(start..<end)
  }
}

extension Span<UInt8> {
  /// Whether a range holds the same bytes as one of another span.
  fileprivate func hasEqual(_ range: Range<Int>, to other: Range<Int>, of bytes: Span) -> Bool {
    guard range.count == other.count else { return false }
    for index in 0..<range.count
    where self[range.lowerBound + index] != bytes[other.lowerBound + index] {
      return false
    }
    return true
  }
}
