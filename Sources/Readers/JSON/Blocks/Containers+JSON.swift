import BroadsheetCore
import BroadsheetJSONSyntax

// Blocks that hold blocks.

extension Quotation: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Quotation? {
    var quotation = Quotation(content: [])
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "kind": quotation.kind = decoder.choice(member) ?? quotation.kind
      case "content": quotation.content = decoder.blocks(member)
      case "attribution": quotation.attribution = decoder.value(member)
      case "source": quotation.source = decoder.value(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return quotation
  }
}

extension ItemList: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> ItemList? {
    var list = ItemList(items: [])
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "isOrdered": list.isOrdered = decoder.boolean(member) ?? list.isOrdered
      case "start": list.start = decoder.integer(member) ?? list.start
      case "items": list.items = decoder.values(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return list
  }
}

extension ItemList.Item: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> ItemList.Item? {
    var item = ItemList.Item([])
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "content": item.content = decoder.blocks(member)
      default: decoder.other(member, &origin)
      }
    }
    return item
  }
}

extension Correction: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Correction? {
    var correction = Correction(content: [])
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "kind": correction.kind = decoder.choice(member) ?? correction.kind
      case "date": correction.date = decoder.value(member)
      case "content": correction.content = decoder.blocks(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return correction
  }
}

extension InterviewTurn: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> InterviewTurn? {
    var (kind, speaker): (Kind?, String?)
    var content: [Part<Block>] = []
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "kind": kind = decoder.choice(member)
      case "speaker": speaker = decoder.string(member)
      case "content": content = decoder.blocks(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    guard let kind else { return decoder.lacks("kind", value) }
    return InterviewTurn(kind, speaker: speaker, content: content)
  }
}

extension Infobox: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Infobox? {
    var infobox = Infobox(content: [])
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "title": infobox.title = decoder.value(member)
      case "content": infobox.content = decoder.blocks(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return infobox
  }
}

extension Footnote: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Footnote? {
    var label: String?
    var content: [Part<Block>] = []
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "label": label = decoder.string(member)
      case "content": content = decoder.blocks(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    guard let label else { return decoder.lacks("label", value) }
    return Footnote(label, content: content)
  }
}
