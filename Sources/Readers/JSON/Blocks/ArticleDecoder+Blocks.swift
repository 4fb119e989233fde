import BroadsheetCore
import BroadsheetJSONSyntax

extension ArticleDecoder {
  /// Makes the blocks of an array, one level deeper than those around it.
  mutating func blocks(_ member: JSONMember) -> [Part<Block>] {
    guard isArray(member.value) else { return [] }
    depth += 1
    defer { depth -= 1 }
    var blocks: [Part<Block>] = []
    var elements = member.value.elements
    while let element = elements.next() {
      if depth >= limits.nesting, Self.innerBlocks(of: element) != nil {
        report(
          .flattened, "blocks nest deeper than \(limits.nesting) levels and are flattened",
          element.range)
        flatten(element, into: &blocks)
      } else {
        append(element, to: &blocks)
      }
    }
    return blocks
  }

  private mutating func append(_ value: JSONValue, to blocks: inout [Part<Block>]) {
    blockCount += 1
    // What lies beyond the limit makes the whole article an error; it need not be read.
    if blockCount > limits.blocks { return }
    if let block: Part<Block> = part(value) { blocks.append(block) }
  }

  /// Appends the blocks within a block that hold none themselves, without recursion.
  private mutating func flatten(_ value: JSONValue, into blocks: inout [Part<Block>]) {
    guard var elements = Self.innerBlocks(of: value) else { return }
    var outer: [JSONPosition] = []
    while true {
      guard let element = elements.next() else {
        guard let position = outer.popLast() else { return }
        elements = value.elements(from: position)
        continue
      }
      if let inner = Self.innerBlocks(of: element) {
        outer.append(elements.position)
        elements = inner
      } else {
        append(element, to: &blocks)
      }
    }
  }

  /// The array of blocks, or of list items, that a block or an item holds.
  @_lifetime(copy value)
  private static func innerBlocks(of value: JSONValue) -> JSONElements? {
    if let content = value["content"] { return content.elements }
    if let items = value["items"] { return items.elements }
    return nil
  }
}

extension Block: JSONDecodable {
  /// Makes a block of an object whose `type` is the block's kind.
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Block? {
    guard let type = value["type"]?.string else {
      return value.kind == .object
        ? decoder.lacks("type", value) : decoder.reject(value, "a block")
    }
    switch type {
    case "paragraph":
      return decoder.onlyText(value, &origin).map { .paragraph($0) }
    case "tagline":
      return decoder.onlyText(value, &origin).map { .tagline($0) }
    case "preformatted":
      return decoder.onlyText(value, &origin).map { .preformatted($0) }
    case "separator":
      decoder.nothing(value, &origin)
      return .separator
    case "subheading":
      return Subheading.decode(value, with: &decoder, origin: &origin).map { .subheading($0) }
    case "figure":
      return Figure.decode(value, with: &decoder, origin: &origin).map { .figure($0) }
    case "table":
      return Table.decode(value, with: &decoder, origin: &origin).map { .table($0) }
    case "embed":
      return Embed.decode(value, with: &decoder, origin: &origin).map { .embed($0) }
    case "gap":
      return Gap.decode(value, with: &decoder, origin: &origin).map { .gap($0) }
    case "relatedLink":
      return RelatedLink.decode(value, with: &decoder, origin: &origin).map { .relatedLink($0) }
    default:
      return container(type, value, with: &decoder, origin: &origin)
    }
  }

  /// Makes a block that holds blocks.
  private static func container(
    _ type: String, _ value: JSONValue, with decoder: inout ArticleDecoder,
    origin: inout Origin?
  ) -> Block? {
    switch type {
    case "quotation":
      return Quotation.decode(value, with: &decoder, origin: &origin).map { .quotation($0) }
    case "list":
      return ItemList.decode(value, with: &decoder, origin: &origin).map { .list($0) }
    case "correction":
      return Correction.decode(value, with: &decoder, origin: &origin).map { .correction($0) }
    case "interviewTurn":
      return InterviewTurn.decode(value, with: &decoder, origin: &origin).map { .interviewTurn($0) }
    case "infobox":
      return Infobox.decode(value, with: &decoder, origin: &origin).map { .infobox($0) }
    case "footnote":
      return Footnote.decode(value, with: &decoder, origin: &origin).map { .footnote($0) }
    default:
      decoder.report(.unknownPart, "the block '\(type)' is unknown", value.range)
      return nil
    }
  }
}

extension ArticleDecoder {
  /// Takes a member that no property of a block has: its type or origin, or something unknown.
  mutating func otherOfBlock(_ member: JSONMember, _ origin: inout Origin?) {
    switch member.name {
    case "type": break
    default: other(member, &origin)
    }
  }

  /// The text of a block that has nothing else.
  fileprivate mutating func onlyText<Text: JSONDecodable>(
    _ value: JSONValue, _ origin: inout Origin?
  ) -> Text? {
    var text: Text?
    guard var members = members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "text": text = self.value(member)
      default: otherOfBlock(member, &origin)
      }
    }
    return text ?? lacks("text", value)
  }

  /// Goes through a block that has no properties.
  fileprivate mutating func nothing(_ value: JSONValue, _ origin: inout Origin?) {
    guard var members = members(of: value) else { return }
    while let member = members.next() { otherOfBlock(member, &origin) }
  }
}
