import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

extension BodyBuilder {
  /// What the editors tell readers in the blocks of a box that is named for it.
  func correction(_ members: [Int]) -> Correction {
    let kind = members.first.flatMap { correctionKind(of: outline.blocks[$0], isNamed: true) }
    return Correction(kind ?? .correction, content: members.map { part($0) })
  }

  /// Takes a correction that the page sets so far apart that it looks like no text.
  mutating func takeCorrection(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard block.letters > 30, column.lowerBound <= index,
      index < column.upperBound + Self.behindText, block.box < 0 || isNearText(Int(block.box)),
      let kind = correctionKind(of: block)
    else { return false }
    body.append(
      Part(
        .correction(
          Correction(kind, content: [paragraph(block, rule: "paragraph.block")])),
        origin: origin(block, "correction.named")))
    return true
  }

  /// How many blocks behind the text may still be the article's, if they say so.
  static let behindText = 12

  /// What the editors tell in a block that begins with a label and a colon, or with words that say
  /// nothing else; nil if they tell nothing.
  func correctionKind(of block: PageBlock, isNamed: Bool = false) -> Correction.Kind? {
    let match = firstMatch(of: block)
    guard match.classes.contains(.correction) else { return nil }
    let isPhrase = match.wordCount > 2 && block.letters > 60
    guard isNamed || isPhrase || outline.hasColon(at: match.end, in: block) else { return nil }
    return switch match.value {
    case 2: .clarification
    case 3: .update
    case 4: .editorsNote
    default: .correction
    }
  }
}

extension PageOutline {
  /// Whether a colon stands at `offset` of the text, narrow or wide, or behind one bracketed remark.
  func hasColon(at offset: Int, in block: PageBlock) -> Bool {
    var offset = offset
    if offset + 1 < block.text.upperBound, text[offset] == 0x20, text[offset + 1] == 0x28 {
      while offset < block.text.upperBound, text[offset] != 0x29 { offset += 1 }
      offset += 1
    }
    while offset < block.text.upperBound, text[offset] == 0x20 || text[offset] == 0x2E {
      offset += 1
    }
    guard offset < block.text.upperBound else { return false }
    if text[offset] == 0x3A { return true }
    return offset + 2 < block.text.upperBound
      && (text[offset], text[offset + 1], text[offset + 2]) == (0xEF, 0xBC, 0x9A)
  }
}
