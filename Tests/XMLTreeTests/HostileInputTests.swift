#if XML
  import BroadsheetCore
  import BroadsheetXMLTree
  import Testing

  @Suite("A hostile document costs an error, not memory or files")
  struct HostileInputTests {
    private func error(_ document: String) -> ReadingError? { error(Array(document.utf8)) }

    private func error(_ document: [UInt8]) -> ReadingError? {
      do throws(ReadingError) {
        _ = try XMLTree(parsing: document.span)
        return nil
      } catch { return error }
    }

    private func isMalformed(_ error: ReadingError?) -> Bool {
      if case .malformed = error?.cause { true } else { false }
    }

    @Test(
      "a reference to an entity of the document's own is an error",
      arguments: [
        #"<!DOCTYPE a [<!ENTITY e "words">]><a>&e;</a>"#,
        #"<!DOCTYPE a [<!ENTITY e "words">]><a b="&e;"/>"#,
        #"<!DOCTYPE a [<!ENTITY e "ha"><!ENTITY f "&e;&e;&e;"><!ENTITY g "&f;&f;&f;">]><a>&g;</a>"#,
        #"<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>"#,
        #"<!DOCTYPE a SYSTEM "a.dtd"><a>&nbsp;</a>"#,
        #"<!DOCTYPE a PUBLIC "x" "http://127.0.0.1:1/a.dtd" [<!ENTITY % p SYSTEM "/etc/passwd">%p;]><a>&e;</a>"#,
      ])
    func entities(document: String) {
      #expect(isMalformed(error(document)))
    }

    @Test("a document type is passed over, with nothing loaded")
    func documentType() throws {
      let document = #"""
        <!DOCTYPE a SYSTEM "file:///no/such.dtd" [
          <!ATTLIST b c CDATA "default"> <!ENTITY e "unused"> <!ENTITY % p "<!ELEMENT a ANY>"> %p;
        ]><a d="given">[words</a>
        """#
      let root = try XMLTree(parsing: document.utf8Span.span).root
      #expect(root.attributes == [XMLTree.Attribute(name: "d", value: "given")])
    }

    @Test("a default of an attribute ends the parse where it would apply")
    func defaults() {
      let declared = (0..<3000).map { " a\($0) CDATA 'default'" }.joined()
      let start = "<!DOCTYPE r [<!ATTLIST e\(declared)>]><r>"
      let error = error(start + String(repeating: "<e/>", count: 100_000) + "</r>")
      #expect(error?.cause == .unsupported("a default for an attribute in the document type"))
      #expect(error?.offset == start.utf8.count)
      let entities = (0..<10_000).map { "<!ENTITY e\($0) 'words'>" }.joined()
      #expect(
        self.error("<!DOCTYPE r [\(entities)]><r/>")?.cause
          == .limitExceeded(name: "bytes in a document type", limit: 64 << 10))
    }

    @Test("elements nest as deep as the limit, and no deeper", arguments: [16, 1024])
    func depth(limit: Int) throws {
      func nested(_ depth: Int) -> [UInt8] {
        Array(
          (String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
      }
      let deepest = try XMLTree(parsing: nested(limit).span, depthLimit: limit)
      #expect(deepest.root.events.reduce(0) { count, _ in count + 1 } == 2 * (limit - 1))
      #expect(
        throws: ReadingError(.limitExceeded(name: "nested elements", limit: limit), at: 3 * limit)
      ) {
        try XMLTree(parsing: nested(100_000).span, depthLimit: limit)
      }
    }

    @Test("attributes and namespaces are limited, in one element and along a branch")
    func attributes() {
      let limit = ReadingError.Cause.limitExceeded(name: "attributes or namespaces", limit: 1024)
      func attributes(_ count: Int, _ prefix: String = "a") -> String {
        (0..<count).map { " \(prefix)\($0)=''" }.joined()
      }
      func declarations(_ count: Int) -> String { (0..<count).map { " xmlns:n\($0)='n'" }.joined() }
      #expect(error("<e\(attributes(1024))/>") == nil)
      #expect(error("<e\(attributes(1025))/>")?.cause == limit)
      #expect(error("<e\(declarations(600))><f\(declarations(600))/></e>")?.cause == limit)
      #expect(error("<e><f\(declarations(600))/><f\(declarations(600))/></e>") == nil)
      // So many that libxml2 itself would take minutes to compare them.
      #expect(error("<e\(attributes(200_000))/>")?.cause == limit)
    }

    @Test("a long attribute and long words are no attack")
    func longValues() throws {
      let long = String(repeating: "data/+", count: 200_000)
      let document = "<a b='\(long)'>\(long)<!--\(String(repeating: "=", count: 100_000))--></a>"
      let root = try XMLTree(parsing: document.utf8Span.span).root
      #expect(root.attribute("b") == long)
      #expect(root.text == long)
    }

    @Test("an error says where: the first byte that cannot be right")
    func position() {
      #expect(error("")?.offset == 0)
      #expect(error("<a>\n<b>\n</a>")?.offset == 12)
      #expect(error("<a b=1/>")?.offset == 5)
      #expect(isMalformed(error("<a b=1/>")))
      let long = String(repeating: "<b>ü</b>", count: 10_000)
      #expect(error("<a>\(long)</b></a>")?.offset == 3 + 9 * 10_000 + 4)
    }

    @Test("bytes that are not of the encoding are an error at their place")
    func encodingErrors() {
      let latin = Array("<a>f".utf8) + [0xFC] + Array("r</a>".utf8)
      #expect(isMalformed(error(latin)))
      #expect(error(latin)?.offset == 4)
      #expect(
        error("<?xml version='1.0' encoding='klingon'?><a/>")?.cause
          == .unsupported("the document's encoding"))
      #expect(isMalformed(error("<a>\u{0}</a>")))
      #expect(isMalformed(error("<a>&#0;</a>")))
      #expect(isMalformed(error("<a>&#xD800;</a>")))
    }
  }
#endif
