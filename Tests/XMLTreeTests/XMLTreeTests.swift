#if XML
  import BroadsheetCore
  import BroadsheetXMLTree
  import Testing

  @Suite("XMLTree")
  struct XMLTreeTests {
    private func root(_ document: String) throws -> XMLTree.Element {
      try XMLTree(parsing: document.utf8Span.span).root
    }

    @Test("elements and attributes have names and namespaces")
    func names() throws {
      let root = try root(
        #"<a x="1" p:x="2" xmlns="urn:d" xmlns:p="urn:p"><p:b/><c xmlns="" xml:lang="de"/></a>"#)
      #expect(root.name == "a")
      #expect(root.namespace == "urn:d")
      #expect(root.attribute("x") == "1")
      #expect(root.attribute("x", in: "urn:p") == "2")
      #expect(root.attribute("x", in: "urn:d") == nil)
      #expect(root.attribute("y") == nil)
      #expect(
        root.attributes == [
          XMLTree.Attribute(name: "x", value: "1"),
          XMLTree.Attribute(name: "x", namespace: "urn:p", value: "2"),
        ])
      #expect(root.elements.map(\.name) == ["b", "c"])
      #expect(root.elements.map(\.namespace) == ["urn:p", nil])
      let language = root.elements.compactMap {
        $0.attribute("lang", in: "http://www.w3.org/XML/1998/namespace")
      }
      #expect(language == ["de"])
    }

    @Test("words are joined across references, sections and comments, and parted by elements")
    func words() throws {
      let root = try root("<a>1 &amp; &#50;<!-- no --><?no no?> <![CDATA[<3>]]><b>4</b>\r\n5</a>")
      #expect(root.text == "1 & 2 <3>4\n5")
      var pieces: [String] = []
      for case .text(let words) in root.children { pieces.append(words) }
      #expect(pieces == ["1 & 2 <3>", "\n5"])
    }

    @Test("the values of attributes have their references resolved")
    func attributeValues() throws {
      let root = try root(#"<a b="&lt;&amp;&#38;&#38;#38;&quot;&#10;" c="&amp;" d=""/>"#)
      #expect(root.attribute("b") == "<&&&#38;\"\n")
      #expect(root.attribute("c") == "&")
      #expect(root.attribute("d") == "")
    }

    @Test("a walk starts and ends every element in document order")
    func events() throws {
      let root = try root("<a><b>1<c/></b><d><e>2</e>3</d></a>")
      var steps = ""
      var events = root.events
      while let event = events.next() {
        switch event {
        case .start(let element):
          steps += "<\(element.name)>"
          if element.name == "d" { events.skipElement() }
        case .text(let words): steps += words
        case .end: steps += "/"
        }
      }
      #expect(steps == "<b>1<c>//<d>")
      #expect(root.events.reduce(0) { count, _ in count + 1 } == 11)
    }

    @Test("an element knows its bytes and its line, however far into the input")
    func ranges() throws {
      let filler = String(repeating: "<f x='>'>ü</f>\n", count: 5000)
      let document = "\u{FEFF}<?xml version='1.0'?>\n<a\n  b='c'>\(filler)<d>\n</d><e\n/></a>"
      let bytes = Array(document.utf8)
      let root = try root(document)
      func source(_ element: XMLTree.Element?) -> String? {
        element?.range.map { String(decoding: bytes[$0.bounds], as: UTF8.self) }
      }
      let last = Array(root.elements.suffix(2))
      #expect(source(root)?.hasPrefix("<a\n  b='c'>") == true)
      #expect(source(root)?.hasSuffix("</a>") == true)
      #expect(root.line == 2)
      #expect(last.map(source) == ["<d>\n</d>", "<e\n/>"])
      #expect(last.map(\.line) == [5003, 5004])
      #expect(source(root.elements.first { _ in true }) == "<f x='>'>ü</f>")
    }

    @Test("a document in another encoding has words but no offsets")
    func encodings() throws {
      let latin =
        Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>f".utf8) + [0xFC] + Array("r</a>".utf8)
      var utf16: [UInt8] = [0xFF, 0xFE]
      for unit in "<a>für</a>".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
      for bytes in [latin, utf16] {
        let root = try XMLTree(parsing: bytes.span).root
        #expect(root.text == "für")
        #expect(root.range == nil)
      }
    }

    @Test("the children of a container come one by one, and the reading can be stopped")
    func containers() throws {
      let items = (0..<5000).map { "<i n='\($0)'><w>word</w></i>" }.joined()
      let document = "<list xmlns='urn:l'>between \(items)</list>"
      var count = 0
      try XMLTree.read(document.utf8Span.span, childrenOf: ["list"]) { tree in
        #expect(tree.root.attribute("n") == String(count))
        #expect(tree.root.namespace == "urn:l")
        count += 1
        return .next
      }
      #expect(count == 5000)
      count = 0
      try XMLTree.read(document.utf8Span.span, childrenOf: ["list"]) { _ in
        count += 1
        return count == 3 ? .stop : .next
      }
      #expect(count == 3)
    }

    @Test("what was complete before an error has been handed over")
    func errorAfterChildren() {
      var count = 0
      let error = #expect(throws: ReadingError.self) {
        try XMLTree.read("<l><i/><i/><i></l>".utf8Span.span, childrenOf: ["l"]) { _ in
          count += 1
          return .next
        }
      }
      #expect(count == 2)
      #expect(error?.offset == 18)
    }

    @Test("many documents are read at once")
    func concurrency() async {
      await withTaskGroup(of: Int?.self) { group in
        for task in 0..<64 {
          group.addTask {
            let valid = "<a>" + String(repeating: "<b>x</b>", count: task) + "</a>"
            let document = task.isMultiple(of: 2) ? valid : valid + "<"
            let tree = try? XMLTree(parsing: document.utf8Span.span)
            return tree?.root.text.count == task || !task.isMultiple(of: 2) ? nil : task
          }
        }
        for await failed in group { #expect(failed == nil) }
      }
    }
  }
#else
  import BroadsheetCore
  import BroadsheetXMLTree
  import Testing

  @Suite("XMLTree without libxml2")
  struct XMLTreeTests {
    @Test("reading says which trait brings it")
    func unavailable() {
      let error = #expect(throws: ReadingError.self) {
        try XMLTree(parsing: "<a/>".utf8Span.span)
      }
      #expect(error?.description.contains("trait 'XML'") == true)
    }
  }
#endif
