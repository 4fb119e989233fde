import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

extension BodyBuilder {
  // MARK: Media

  /// Takes a notice that stands where something from elsewhere will be shown to those who agree:
  /// what that is, if the notice names it, else a gap.
  mutating func takePlaceholder(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard column.contains(index), block.box >= 0, isNearText(Int(block.box)) else { return false }
    let isNamed = reasons[Int(block.box)] == .consent
    guard
      firstClasses(of: block).contains(.removedMedia)
        || isNamed && says([.removedMedia, .consent], block)
    else { return false }
    // All of a box without text of the article is one notice.
    var box = Int(block.box)
    while outline.parent(box) >= 0, textBlocks[outline.parent(box)] == 0 {
      box = outline.parent(box)
    }
    let node = outline.boxes[box].node
    let (note, range) = takeNotice(from: index, in: textBlocks[box] == 0 ? box : nil)
    let isShown = body.last?.origin.map {
      page.sourceRange(page.tree.range(of: node)).contains($0.range)
    }
    if case .embed = body.last?.value, isShown ?? false {
      // The frame itself stands beside the notice, and has been taken.
      omissions.addRepetition(range, "omission.consent")
    } else if let embed = embed(in: node) {
      body.append(Part(.embed(embed), origin: page.origin(range, "embed.placeholder", .high)))
    } else {
      body.append(
        Part(.gap(Gap(.media, note: note)), origin: page.origin(range, "gap.placeholder", .high)))
    }
    return true
  }

  /// Whether words of one of the classes stand among the first of a block.
  private func says(_ classes: WordClass, _ block: PageBlock) -> Bool {
    var scanner = WordScanner(outline.text.span, in: block.text)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: 48)
    return words.indices.contains { start in
      !page.conventions.table.longestMatch(in: words, at: start, languages: head.languages)
        .classes.isDisjoint(with: classes)
    }
  }

  /// What of a known service an element's links and attributes name.
  private func embed(in id: HTMLNodeID) -> Embed? {
    var node: HTMLNodeID? = id
    while let current = node {
      if page.tree.kind(of: current) == .element {
        for name in Self.addressNames {
          guard let value = page.tree.attribute(name, of: current) else { continue }
          let embed = page.embed(at: page.tree.string(value), kind: .other)
          if embed.kind != .other,
            let path = embed.link.flatMap({ WebAddress($0.reference)?.path }),
            path.utf8.count > 1, !path.contains("privacy"), !path.contains("policies")
          {
            return embed
          }
        }
      }
      node = page.tree.node(after: current, within: id)
    }
    return nil
  }

  private static let addressNames: [HTMLAttributeName] = [
    .href, .src, "data-src", "data-url", "data-href", "data-embed-url",
  ]

  // MARK: Paywalls

  /// Takes the notice of a paywall that cuts the text.
  mutating func takePaywall(_ index: Int) -> Bool {
    guard !hasPaywall, index >= column.upperBound, index < column.upperBound + Self.behindText,
      !column.isEmpty
    else { return false }
    let block = outline.blocks[index]
    guard block.letters < 400 else { return false }
    let isNamed = block.box >= 0 && reasons[Int(block.box)] == .paywall
    guard
      says(.paywall, block)
        ? isDeclaredClosed || isNamed || isCut
        : isDeclaredClosed && isCut
          && (isNamed || firstClasses(of: block).contains(.account))
    else { return false }
    hasPaywall = true
    let (note, range) = takeNotice(from: index, as: [.paywall, .account])
    body.append(
      Part(.gap(Gap(.paywall, note: note)), origin: page.origin(range, "gap.paywall", .high)))
    return true
  }

  /// Notes that the page declares that it shows a part alone, where no notice says so.
  mutating func noteDeclaredPaywall() {
    guard !hasPaywall, isDeclaredClosed, isCut, !column.isEmpty else { return }
    let end = outline.blocks[column.upperBound - 1].range.upperBound
    body.append(
      Part(.gap(Gap(.paywall)), origin: page.origin(end..<end, "gap.declared", .medium)))
  }

  private var isDeclaredClosed: Bool { article.trust?.isAccessibleForFree == false }

  /// Whether the last block of the text ends without the end of a sentence, or in dots.
  private var isCut: Bool {
    guard !column.isEmpty else { return false }
    let block = outline.blocks[column.upperBound - 1]
    let end = outline.text[..<block.text.upperBound].suffix(3)
    if end.elementsEqual([0xE2, 0x80, 0xA6]) || end.elementsEqual([0x2E, 0x2E, 0x2E]) {
      return true
    }
    return [.letter, .capital, .digit, .comma, .dash].contains(block.closing)
  }

  /// The words of a block and of those behind it that belong to the same notice: those in a box, or
  /// in boxes that are there for the same.
  private mutating func takeNotice(
    from start: Int, in box: Int? = nil, as kinds: [OmissionReason] = []
  ) -> (note: String, range: Range<Int>) {
    func belongs(_ block: PageBlock) -> Bool {
      if let box { return lies(block, in: box) }
      return block.box >= 0 && reasons[Int(block.box)].map { kinds.contains($0) } ?? false
    }
    var note = text(of: outline.blocks[start]).string
    var range = outline.blocks[start].range
    while index < outline.blocks.count, roles[index] == .outside, belongs(outline.blocks[index]) {
      note += "\n" + text(of: outline.blocks[index]).string
      range = range.union(outline.blocks[index].range)
      index += 1
    }
    return (note, range)
  }
}
