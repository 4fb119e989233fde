#if XML
  import BroadsheetCore
  import BroadsheetXMLTree
  import Testing

  @Suite("XMLSchema")
  struct XMLSchemaTests {
    static let relaxNG = """
      <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><zeroOrMore>
        <element name="b"><text/></element></zeroOrMore></element>
      """
    static let xsd = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a">
        <xs:complexType><xs:sequence><xs:element name="b" maxOccurs="9" minOccurs="0"/></xs:sequence>
      </xs:complexType></xs:element></xs:schema>
      """

    private func schema(_ language: XMLSchema.Language) throws -> XMLSchema {
      let text = language == .relaxNG ? Self.relaxNG : Self.xsd
      return try XMLSchema(text.utf8Span.span, as: language)
    }

    @Test(
      "a valid document gives no messages, again and again", arguments: XMLSchema.Language.allCases)
    func valid(language: XMLSchema.Language) throws {
      let schema = try schema(language)
      for _ in 0..<3 {
        #expect(try schema.validate("<a><b>1</b><b>2</b></a>".utf8Span.span) == [])
      }
    }

    @Test("an invalid document gives messages with lines", arguments: XMLSchema.Language.allCases)
    func invalid(language: XMLSchema.Language) throws {
      let messages = try schema(language).validate("<a>\n<b/>\n<c/>\n</a>".utf8Span.span)
      #expect(messages.contains { $0.text.contains("c") && $0.line == 3 })
    }

    @Test("what is no XML is no document", arguments: XMLSchema.Language.allCases)
    func malformed(language: XMLSchema.Language) throws {
      let schema = try schema(language)
      #expect(throws: ReadingError.self) { try schema.validate("<a>".utf8Span.span) }
      #expect(throws: ReadingError.self) {
        try schema.validate(#"<!DOCTYPE a [<!ENTITY e "e">]><a>&e;</a>"#.utf8Span.span)
      }
    }

    @Test(
      "what is no schema says so, and where",
      arguments: XMLSchema.Language.allCases, ["<a/>", "<", "no schema"])
    func noSchema(language: XMLSchema.Language, text: String) {
      let error = #expect(throws: ReadingError.self) {
        _ = try XMLSchema(text.utf8Span.span, as: language)
      }
      #expect(error?.description.isEmpty == false)
    }

    @Test("a schema that is no file is an error")
    func noFile() {
      #expect(throws: ReadingError.self) { _ = try XMLSchema(path: "/no/such.rng", as: .relaxNG) }
    }
  }
#endif
