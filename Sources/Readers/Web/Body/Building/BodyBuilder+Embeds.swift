import BroadsheetCore
import BroadsheetHTMLTree

/// Something from elsewhere that a box of the page stands for.
struct EmbedDraft {
  var box: Int
  var embed: Embed
}

extension BodyBuilder {
  /// Finds the boxes near the text that stand for something from elsewhere.
  mutating func draftEmbeds() {
    let finder = EmbedElement(page)
    for (index, box) in outline.boxes.enumerated()
    where box.tag == .other || box.purposes.contains(.embed) {
      guard isNearText(index), let embed = finder.embed(box) else { continue }
      embeds.append(EmbedDraft(box: index, embed: embed))
    }
  }

  /// Takes the next of them, if it stands where the builder is; what is printed in it is its caption.
  mutating func takeEmbed() -> Bool {
    guard nextEmbed < embeds.count else { return false }
    let draft = embeds[nextEmbed]
    guard index == outline.blocks.count || Int(outline.blocks[index].box) >= draft.box else {
      return false
    }
    nextEmbed += 1
    // What stands before or behind the text is not the article's.
    guard index >= column.lowerBound, index <= column.upperBound else { return false }
    var embed = draft.embed
    var range = page.tree.range(of: outline.boxes[draft.box].node)
    var rule: Rule = "embed.element"
    var captions: [RichText] = []
    while index < outline.blocks.count, lies(outline.blocks[index], in: draft.box) {
      let block = outline.blocks[index]
      captions.append(text(of: block))
      if roles[index] == .text { rule = "embed.in-text" }
      range = range.union(block.range)
      index += 1
    }
    embed.caption = captions.joined(by: "\n")
    body.append(Part(.embed(embed), origin: page.origin(range, rule, .high)))
    return true
  }

  /// Whether a box is shown, lies in no menu or other article, and close to text.
  func isNearText(
    _ box: Int, butFor others: Surroundings = [.navigation, .aside, .footer, .form]
  ) -> Bool {
    guard !outline.boxes[box].isHidden, outline.boxes[box].surroundings.isDisjoint(with: others)
    else { return false }
    var around = box
    for _ in 0..<5 where around >= 0 {
      if textBlocks[around] > 0 { return true }
      around = outline.parent(around)
    }
    return false
  }
}

extension [RichText] {
  /// One text of all, with `separator` between any two; nil if there is none.
  func joined(by separator: String) -> RichText? {
    guard let first else { return nil }
    guard count > 1 else { return first }
    var builder = RichTextBuilder()
    for (index, text) in enumerated() {
      if index > 0 { builder.append(separator) }
      builder.append(text)
    }
    return builder.finish()
  }
}
