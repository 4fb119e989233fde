import BroadsheetBytes
import Foundation
import Testing

@testable import BroadsheetHTMLTree

@Suite("Tokenizer suite", .enabled(if: ConformanceSuite.isPresent, "\(ConformanceSuite.absence)"))
struct TokenizerSuiteTests {
  /// Left out is xmlViolation.test: it wants names and texts changed until XML can hold them, which
  /// is an option of other parsers and no part of HTML.
  static let files = ConformanceSuite.files(in: "tokenizer", suffix: ".test")
    .filter { !$0.hasSuffix("xmlViolation.test") }

  @Test("tokens are those of the suite", arguments: files)
  func tokens(file: String) throws {
    let root = try JSONSerialization.jsonObject(with: ConformanceSuite.data(of: file))
    let tests = try #require((root as? [String: Any])?["tests"] as? [[String: Any]])
    #expect(!tests.isEmpty)
    for test in tests {
      let test = try #require(TokenizerCase(test))
      for state in test.states {
        let tokens = TokenDump.tokens(of: test, from: state)
        #expect(tokens == test.output, "\(file): \(test.description), from \(state)")
      }
    }
  }
}

/// One test of the tokenizer suite.
struct TokenizerCase {
  var description: String
  var input: String
  var output: [String]
  var states: [String]
  var lastStartTag: String

  init?(_ fields: [String: Any]) {
    guard let description = fields["description"] as? String,
      let input = fields["input"] as? String, let output = fields["output"] as? [[Any]]
    else { return nil }
    let isEscaped = fields["doubleEscaped"] as? Bool ?? false
    func text(_ value: String) -> String { isEscaped ? Self.unescaped(value) : value }
    self.description = description
    self.input = text(input)
    states = fields["initialStates"] as? [String] ?? ["Data state"]
    lastStartTag = fields["lastStartTag"] as? String ?? ""
    self.output = output.map { token in
      token.map { part in
        switch part {
        case let part as String: text(part)
        case let part as [String: String]:
          part.map { "\(text($0))=\(text($1))" }.sorted().joined(separator: " ")
        case let part as NSNumber: part.boolValue ? "true" : "false"
        default: "null"
        }
      }.joined(separator: "|")
    }
  }

  /// Replaces `\uXXXX`; a surrogate, which no text in UTF-8 has, by U+FFFD.
  private static func unescaped(_ text: String) -> String {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == 0x5C, rest.first == 0x75,
        let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
      {
        units.append(value)
        rest = rest.dropFirst(5)
      } else {
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// Writes tokens as the suite's cases have them.
enum TokenDump {
  static func tokens(of test: TokenizerCase, from state: String) -> [String] {
    let bytes = Array(test.input.utf8)
    var tokenizer = Tokenizer(bytes.span)
    tokenizer.lastStartTag = PackedName(test.lastStartTag)
    tokenizer.contentModel =
      switch state {
      case "PLAINTEXT state": .plainText
      case "RCDATA state": .escapableRawText
      case "RAWTEXT state": .rawText
      case "Script data state": .scriptData
      case "CDATA section state": .cdataSection
      default: .data
      }
    var tokens: [String] = []
    var text = ""
    while true {
      let keepsNulls = tokenizer.contentModel == .data || tokenizer.contentModel == .cdataSection
      tokenizer.next()
      let token = tokenizer.token
      if token.kind == .text {
        text += decoded(token.start..<token.end, bytes, token.flags, keepsNulls: keepsNulls)
        continue
      }
      if !text.isEmpty { tokens.append("Character|\(text)") }
      text = ""
      switch token.kind {
      case .startTag:
        let name = name(token.contentStart..<token.contentEnd, bytes)
        let attributes = attributes(of: token, tokenizer.attributes, bytes)
        tokens.append("StartTag|\(name)|\(attributes)" + (token.isSelfClosing ? "|true" : ""))
      case .endTag:
        tokens.append("EndTag|\(name(token.contentStart..<token.contentEnd, bytes))")
      case .comment:
        let data = decoded(
          token.contentStart..<token.contentEnd, bytes, [.nulls, .replacesNulls, .carriageReturns])
        tokens.append("Comment|\(data)")
      case .doctype:
        let doctype = tokenizer.doctype
        let flags: NodeFlags = [.nulls, .replacesNulls, .carriageReturns]
        let identifiers = [doctype.publicID, doctype.systemID].map { range in
          range.map { decoded($0, bytes, flags) } ?? "null"
        }
        tokens.append(
          (["DOCTYPE", doctype.name.map { name($0, bytes) } ?? "null"] + identifiers
            + [doctype.forcesQuirks ? "false" : "true"]).joined(separator: "|"))
      default: return tokens
      }
    }
  }

  private static func attributes(
    of token: Token, _ records: [AttributeRecord], _ bytes: [UInt8]
  ) -> String {
    var attributes: [String] = []
    var index = token.firstAttribute
    while index > 0 {
      let record = records[index]
      var value: [UInt8] = []
      TextDecoder.decode(
        Int(record.valueStart)..<Int(record.valueEnd), of: bytes.span, flags: record.decoding,
        isAttribute: true, to: &value)
      let name = name(record.name(in: bytes.span), bytes)
      attributes.append("\(name)=\(String(decoding: value, as: UTF8.self))")
      index = record.flags.contains(.last) ? 0 : index + 1
    }
    return attributes.sorted().joined(separator: " ")
  }

  private static func name(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    var name: [UInt8] = []
    TextDecoder.decodeName(range, of: bytes.span, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  /// The text; a NUL, which the tree's construction would drop, is kept if asked for.
  private static func decoded(
    _ range: Range<Int>, _ bytes: [UInt8], _ flags: NodeFlags, keepsNulls: Bool = false
  ) -> String {
    guard keepsNulls else {
      var text: [UInt8] = []
      TextDecoder.decode(range, of: bytes.span, flags: flags, to: &text)
      return String(decoding: text, as: UTF8.self)
    }
    var pieces: [String] = []
    var start = range.lowerBound
    while true {
      let end = bytes[start..<range.upperBound].firstIndex(of: 0) ?? range.upperBound
      pieces.append(decoded(start..<end, bytes, flags))
      guard end < range.upperBound else { return pieces.joined(separator: "\0") }
      start = end + 1
    }
  }
}
