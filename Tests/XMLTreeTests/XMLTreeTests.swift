#if XML
  import BroadsheetCore
  import BroadsheetXMLTree
  import Testing

  @Suite("XMLTree")
  struct XMLTreeTests {
    @Test("elements have names, namespaces, attributes and words")
    func content() throws {
      let document =
        #"<a x="1" p:y="&lt;2&gt;" xmlns:p="urn:p">one <p:b>two</p:b> &amp; <![CDATA[<3>]]><!-- no --></a>"#
      let root = try XMLTree(parsing: document.utf8Span.span).root
      #expect(root.name == "a")
      #expect(root.namespace == nil)
      #expect(root.attribute("x") == "1")
      #expect(root.attribute("y") == nil)
      #expect(root.attribute("y", in: "urn:p") == "<2>")
      #expect(root.text == "one two & <3>")
      #expect(root.elements.map(\.name) == ["b"])
      #expect(root.elements.map(\.namespace) == ["urn:p"])
    }
  }
#endif
