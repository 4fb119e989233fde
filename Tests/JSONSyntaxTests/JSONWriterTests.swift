import BroadsheetCore
import BroadsheetJSONSyntax
import Testing

@Suite struct JSONWriterTests {
  private func text(
    layout: JSONLayout = .compact, escapesForScript: Bool = false,
    _ write: (inout JSONWriter) -> Void
  ) throws -> String {
    var json = JSONWriter(Output(), layout: layout, escapesForScript: escapesForScript)
    write(&json)
    return try json.finish().finish().text
  }

  private func writeSample(_ json: inout JSONWriter) {
    json.beginObject()
    json.write("Storm", for: "headline")
    json.write(nil as String?, for: "deck")
    json.write(3, for: "count")
    json.write(0.5, for: "share")
    json.write(true, for: "isOpen")
    json.write(name: "none")
    json.writeNull()
    json.write(["a", "b"], for: "words")
    json.write([], for: "nothing")
    json.write(name: "list")
    json.beginArray()
    json.beginObject(onOneLine: true)
    json.write(1, for: "x")
    json.write(name: "y")
    json.beginArray()
    json.endArray()
    json.endObject()
    json.beginArray()
    json.endArray()
    json.endArray()
    json.endObject()
  }

  @Test func `A compact text has no blank`() throws {
    #expect(
      try text(writeSample) == """
        {"headline":"Storm","count":3,"share":0.5,"isOpen":true,"none":null,"words":["a","b"],\
        "list":[{"x":1,"y":[]},[]]}
        """)
  }

  @Test func `A pretty text has a member or an element a line, but for what is kept on one`() throws
  {
    #expect(
      try text(layout: .pretty, writeSample) == """
        {
          "headline": "Storm",
          "count": 3,
          "share": 0.5,
          "isOpen": true,
          "none": null,
          "words": ["a", "b"],
          "list": [
            {"x": 1, "y": []},
            []
          ]
        }
        """)
  }

  @Test func `Values outside of any container stand on lines of their own`() throws {
    #expect(
      try text { json in
        json.write(1)
        json.write("a")
      } == "1\n\"a\"")
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("a\"b\\c/", #"a\"b\\c/"#),
    ("\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}", #"\b\t\n\f\r\u0000\u001f"# + "\u{7F}"),
    ("0123456789abcde\"fghijklmnopqrstuvwxyz\n", #"0123456789abcde\"fghijklmnopqrstuvwxyz\n"#),
    ("Köln „東京“ 👩‍🚒 \u{2028}", "Köln „東京“ 👩‍🚒 \u{2028}"), ("</script>&", "</script>&"),
  ])
  func `Only what must be escaped is`(string: String, escaped: String) throws {
    #expect(try text { $0.write(string) } == "\"\(escaped)\"")
    #expect(try text { $0.write(string[...]) } == "\"\(escaped)\"")
  }

  @Test(arguments: [
    ("</script><!--", #"\u003c/script\u003e\u003c!--"#), ("a & b", #"a \u0026 b"#),
    ("\u{2028}\u{2029}„“\u{2027}", #"\u2028\u2029„“"# + "\u{2027}"), ("\"\\\n", #"\"\\\n"#),
    ("\u{202A}\u{20A8}", "\u{202A}\u{20A8}"),
  ])
  func `For a script element, what could end it is escaped too`(
    string: String, escaped: String
  ) throws {
    #expect(try text(escapesForScript: true) { $0.write(string) } == "\"\(escaped)\"")
    #expect(
      try text(escapesForScript: true) { json in
        json.beginObject()
        json.write(1, for: string)
        json.endObject()
      } == "{\"\(escaped)\":1}")
  }

  @Test(arguments: [
    (0.1, "0.1"), (-0.0, "-0.0"), (1e21, "1e+21"), (.leastNonzeroMagnitude, "5e-324"),
    (.infinity, "null"),
    (.nan, "null"),
  ])
  func `A number is written so that it can be read back`(number: Double, digits: String) throws {
    #expect(try text { $0.write(number) } == digits)
  }

  @Test func `Every character at every place in a block of sixteen comes back`() throws {
    for scalar in (0...0xFF).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FFFF}", "😀"] {
      for place in 0..<18 {
        let string = String(repeating: "x", count: place) + String(scalar) + "yy"
        let bytes = Array(
          try text(escapesForScript: place.isMultiple(of: 2)) { $0.write(string) }.utf8)
        var parser = JSONParser(bytes.span)
        try parser.parseDocument()
        let parsed = parser.value?.string
        #expect(parsed.map { Array($0.unicodeScalars) } == Array(string.unicodeScalars))
      }
    }
  }
}
