import BroadsheetCore
import BroadsheetJSONSyntax
import Testing

@Suite struct JSONParserTests {
  /// Parses a document and writes it again, compactly.
  private func rewritten(_ text: String, deepestNesting: Int = 256) throws(JSONError) -> String {
    try rewritten(Array(text.utf8), deepestNesting: deepestNesting)
  }

  private func rewritten(
    _ bytes: [UInt8], deepestNesting: Int = 256
  ) throws(JSONError) -> String {
    var parser = JSONParser(bytes.span, deepestNesting: deepestNesting)
    try parser.parseDocument()
    var json = JSONWriter(Output())
    if let value = parser.value { Self.write(value, to: &json) }
    let export = try? json.finish().finish()
    return export?.text ?? ""
  }

  private static func write(_ value: JSONValue, to json: inout JSONWriter) {
    switch value.kind {
    case .object:
      json.beginObject()
      var members = value.members
      while let member = members.next() {
        json.write(name: member.name.text)
        write(member.value, to: &json)
      }
      json.endObject()
    case .array:
      json.beginArray()
      var elements = value.elements
      while let element = elements.next() { write(element, to: &json) }
      json.endArray()
    case .string: if let string = value.string { json.write(string) }
    case .number:
      if let integer = value.integer {
        json.write(integer)
      } else if let number = value.number {
        json.write(number)
      }
    case .true, .false: if let boolean = value.boolean { json.write(boolean) }
    case .null: json.writeNull()
    }
  }

  private func error(in text: String) -> JSONError? { error(in: Array(text.utf8)) }

  private func error(in bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      _ = try rewritten(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("{}", "{}"), ("[]", "[]"), (" [ ] ", "[]"), ("[[],{}]", "[[],{}]"), ("\"\"", "\"\""),
    ("0", "0"), ("-0", "0"), ("true", "true"), ("false", "false"), ("null", "null"),
    ("\t\r\n [1 , 2\n]\r", "[1,2]"), ("{\"\":{\"\":[]}}", "{\"\":{\"\":[]}}"),
    ("{ \"a\" : 1 , \"b\" : [ true , null ] }", "{\"a\":1,\"b\":[true,null]}"),
    ("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":2}"), ("1.5e3", "1500"), ("1E-2", "0.01"),
    ("0.1e+1", "1"), ("123456789012345678901234567890", "1.2345678901234568e+29"),
    ("-9223372036854775808", "-9223372036854775808"),
    ("9223372036854775808", "9.223372036854776e+18"),
    ("\u{FEFF}[]", "[]"),
  ])
  func `A text of the grammar is parsed to the end`(text: String, compact: String) throws {
    #expect(try rewritten(text) == compact)
  }

  @Test(arguments: [
    ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\tz\"", "a\"\\/\u{8}\u{C}\n\r\tz"),
    ("\"\\u0041\\u00e9\\u20AC\"", "Aé€"), ("\"\\u0000\"", "\0"), ("\"\\uD83D\\uDE00\"", "😀"),
    ("\"\\ud83d\"", "\u{FFFD}"), ("\"\\uDE00x\"", "\u{FFFD}x"),
    ("\"\\ud83d\\ud83d\\ude00\"", "\u{FFFD}😀"), ("\"\\ud83d\\u0041\"", "\u{FFFD}A"),
    ("\"\\ud83d\\n\"", "\u{FFFD}\n"), ("\"\u{7F}\u{2028}😀\"", "\u{7F}\u{2028}😀"),
  ])
  func `Escapes stand for their characters`(text: String, string: String) throws {
    let bytes = Array(text.utf8)
    var parser = JSONParser(bytes.span)
    try parser.parseDocument()
    let parsed = parser.value?.string
    #expect(parsed.map { Array($0.unicodeScalars) } == Array(string.unicodeScalars))
  }

  @Test(arguments: [
    ("", JSONError(.unexpectedEnd, at: 0)),
    (" ", JSONError(.unexpectedEnd, at: 1)),
    ("[", JSONError(.unexpectedEnd, at: 1)),
    ("[1", JSONError(.unexpectedEnd, at: 2)),
    ("[1,", JSONError(.unexpectedEnd, at: 3)),
    ("[1,]", JSONError(.expected(.value), at: 3)),
    ("[,1]", JSONError(.expected(.value), at: 1)),
    ("[1 2]", JSONError(.expected(.separator), at: 3)),
    ("[1}", JSONError(.expected(.separator), at: 2)),
    ("{\"a\"}", JSONError(.expected(.colon), at: 4)),
    ("{\"a\":}", JSONError(.expected(.value), at: 5)),
    ("{\"a\":1,}", JSONError(.expected(.name), at: 7)),
    ("{a:1}", JSONError(.expected(.name), at: 1)),
    ("{1:1}", JSONError(.expected(.name), at: 1)),
    ("{\"a\":1]", JSONError(.expected(.separator), at: 6)),
    ("]", JSONError(.expected(.value), at: 0)),
    ("[]]", JSONError(.expected(.end), at: 2)),
    ("{} {}", JSONError(.expected(.end), at: 3)),
    ("tru", JSONError(.unexpectedEnd, at: 3)),
    ("truE", JSONError(.expected(.value), at: 0)),
    ("nulll", JSONError(.expected(.end), at: 4)),
    ("NaN", JSONError(.expected(.value), at: 0)),
    ("'a'", JSONError(.expected(.value), at: 0)),
    ("+1", JSONError(.expected(.value), at: 0)),
    (".5", JSONError(.expected(.value), at: 0)),
    ("-", JSONError(.unexpectedEnd, at: 1)),
    ("-a", JSONError(.expected(.digit), at: 1)),
    ("01", JSONError(.expected(.end), at: 1)),
    ("1.", JSONError(.unexpectedEnd, at: 2)),
    ("1.e1", JSONError(.expected(.digit), at: 2)),
    ("1e", JSONError(.unexpectedEnd, at: 2)),
    ("1e+", JSONError(.unexpectedEnd, at: 3)),
    ("\"", JSONError(.unexpectedEnd, at: 1)),
    ("\"a", JSONError(.unexpectedEnd, at: 2)),
    ("\"\n\"", JSONError(.controlCharacter, at: 1)),
    ("\"aaaaaaaaaaaaaaaaaaaa\u{1F}\"", JSONError(.controlCharacter, at: 21)),
    ("\"\\x\"", JSONError(.invalidEscape, at: 1)),
    ("\"\\u12G4\"", JSONError(.invalidEscape, at: 1)),
    ("\"\\u12", JSONError(.unexpectedEnd, at: 5)),
    ("[\u{A0}1]", JSONError(.expected(.value), at: 1)),
    ("// no\n1", JSONError(.expected(.value), at: 0)),
  ])
  func `What breaks the grammar is told with its place`(text: String, expected: JSONError) {
    #expect(error(in: text) == expected)
  }

  @Test func `Bytes in a string that are no UTF-8 are an error at the first of them`() {
    let bytes = Array("[\"good\", \"caf".utf8) + [0xE9] + Array("\"]".utf8)
    #expect(error(in: bytes) == JSONError(.invalidUTF8, at: 13))
  }

  @Test func `Nesting up to the limit is parsed and beyond it is an error`() throws {
    let deep = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(try rewritten(deep) == deep)
    #expect(
      error(in: "[\(deep)]") == JSONError(.nestingTooDeep(limit: 256), at: 256))
    #expect(
      error(in: String(repeating: "{\"a\":", count: 100_000))
        == JSONError(.nestingTooDeep(limit: 256), at: 256 * 5))
  }

  @Test(arguments: [
    ("", [String]()), (" \n", []), ("1", ["1"]), ("1\n2\n", ["1", "2"]), ("{}{}[]", ["{}", "{}"]),
    ("[]", []), ("[ 1 , {\"a\":[2]} ]", ["1", "{\"a\":[2]}"]),
    ("[1][2,3]\n4", ["1", "2", "3", "4"]),
    ("[[1]]", ["[1]"]),
  ])
  func `Values of an input come one at a time, and those of arrays too`(
    text: String, values: [String]
  ) throws {
    let bytes = Array(text.utf8)
    var parser = JSONParser(bytes.span)
    var found: [String] = []
    while try parser.parseNext() {
      guard let range = parser.value?.range.bounds else { continue }
      found.append(String(decoding: bytes[range], as: UTF8.self))
    }
    #expect(found == values)
  }

  @Test(arguments: ["[1,]", "[1 2]", "[", "[1", "[,1]", "[1,2}", "]"])
  func `A broken array of values is an error`(text: String) {
    let bytes = Array(text.utf8)
    #expect(throws: JSONError.self) {
      var parser = JSONParser(bytes.span)
      while try parser.parseNext() {}
    }
  }

  @Test func `Values are handed over before the input turns out broken`() throws {
    let bytes = Array("{\"a\":1}\n{\"a\":2}\n{\"a\"".utf8)
    var parser = JSONParser(bytes.span)
    var numbers: [Int?] = []
    var failure: JSONError?
    do throws(JSONError) {
      while try parser.parseNext() { numbers.append(parser.value?["a"]?.integer) }
    } catch {
      failure = error
    }
    #expect(numbers == [1, 2])
    #expect(failure == JSONError(.unexpectedEnd, at: bytes.count))
  }
}
