import BroadsheetCore
import BroadsheetJSONSyntax
import Testing

@Suite struct JSONValueTests {
  private let bytes = Array(
    #"{"a": "x", "b": [1, 2.5, true, null], "\u0063": {"d": "e"}, "a": "y"}"#.utf8)

  @Test func `The last of the members with a name counts`() throws {
    var parser = JSONParser(bytes.span)
    try parser.parseDocument()
    let last = parser.value?["a"]?.string
    #expect(last == "y")
    let place = parser.value?.lastMember(named: "a")?.place
    #expect(place == 3)
    let absent = parser.value?["z"]?.kind
    #expect(absent == nil)
  }

  @Test func `A name with escapes is found by what it stands for`() throws {
    var parser = JSONParser(bytes.span)
    try parser.parseDocument()
    let string = parser.value?["c"]?["d"]?.string
    #expect(string == "e")
  }

  @Test func `A value of another kind than asked for is nil`() throws {
    var parser = JSONParser(bytes.span)
    try parser.parseDocument()
    guard let value = parser.value, let text = value["a"], var elements = value["b"]?.elements
    else {
      Issue.record("a member is missing")
      return
    }
    let ofObject = (value.string, value.integer, value.boolean, value.elements.isEmpty)
    #expect(ofObject == (nil, nil, nil, true))
    let ofText = (text.integer, text.number, text.boolean, text.members.isEmpty)
    #expect(ofText == (nil, nil, nil, true))
    var kinds: [JSONValue.Kind] = []
    while let element = elements.next() { kinds.append(element.kind) }
    #expect(kinds == [.number, .number, .true, .null])
  }

  @Test func `Ranges are those of the input`() throws {
    var parser = JSONParser(bytes.span)
    try parser.parseDocument()
    let range = parser.value?["b"]?.range.bounds
    #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } == "[1, 2.5, true, null]")
  }

  @Test func `A walk through an array goes on from a kept position`() throws {
    let bytes = Array("[1, [2, 3], 4]".utf8)
    var parser = JSONParser(bytes.span)
    try parser.parseDocument()
    guard let value = parser.value else {
      Issue.record("no value")
      return
    }
    var elements = value.elements
    _ = elements.next()
    let position = elements.position
    _ = elements.next()
    var again = value.elements(from: position)
    let inner = again.next()?.kind
    #expect(inner == .array)
    let (last, same) = (again.next()?.integer, elements.next()?.integer)
    #expect(last == 4)
    #expect(same == 4)
  }

  @Test(arguments: [
    ("1.0", 1), ("1e2", 100), ("9223372036854775807", Int.max), ("1.5", nil), ("1e300", nil),
  ])
  func `An integer is any number without a fraction that fits`(text: String, integer: Int?) throws {
    let bytes = Array(text.utf8)
    var parser = JSONParser(bytes.span)
    try parser.parseDocument()
    let parsed = parser.value?.integer
    #expect(parsed == integer)
  }
}
