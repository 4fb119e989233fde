import BroadsheetCore
import BroadsheetJSONSyntax

extension Table: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Table? {
    var table = Table(rows: [])
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "caption": table.caption = decoder.value(member)
      case "rows": table.rows = decoder.values(member)
      default: decoder.otherOfBlock(member, &origin)
      }
    }
    return table
  }
}

extension Table.Row: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Table.Row? {
    var row = Table.Row([])
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "cells": row.cells = decoder.values(member)
      default: decoder.other(member, &origin)
      }
    }
    return row
  }
}

extension Table.Cell: JSONDecodable {
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Table.Cell? {
    var text: RichText?
    var (isHeader, columnSpan, rowSpan): (Bool?, Int?, Int?)
    guard var members = decoder.members(of: value) else { return nil }
    while let member = members.next() {
      switch member.name {
      case "text": text = decoder.value(member)
      case "isHeader": isHeader = decoder.boolean(member)
      case "columnSpan": columnSpan = decoder.integer(member, in: 1 ... .max)
      case "rowSpan": rowSpan = decoder.integer(member, in: 1 ... .max)
      default: decoder.other(member, &origin)
      }
    }
    guard let text else { return decoder.lacks("text", value) }
    return Table.Cell(
      text, isHeader: isHeader ?? false, columnSpan: columnSpan ?? 1, rowSpan: rowSpan ?? 1)
  }
}
