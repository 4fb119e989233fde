/// Writes nodes out as HTML again (13.3, "serializing HTML fragments").
///
/// It goes through the tree without recursion, so depth costs nothing.
struct HTMLSerializer: ~Escapable {
  private let tree: HTMLTree
  private(set) var output: [UInt8] = []

  @_lifetime(copy tree)
  init(_ tree: HTMLTree) {
    self.tree = tree
  }

  /// Writes `root` and all within it; only what is within, if `isInner`.
  mutating func write(_ root: HTMLNodeID, isInner: Bool = false) {
    var node = root
    while true {
      if node != root || !isInner { open(node) }
      if let child = tree.firstChild(of: node) {
        node = child
        continue
      }
      while true {
        if node != root || !isInner { close(node) }
        if node == root { return }
        if let next = tree.next(of: node) {
          node = next
          break
        }
        guard let parent = tree.parent(of: node) else { return }
        node = parent
      }
    }
  }

  private mutating func open(_ id: HTMLNodeID) {
    switch tree.kind(of: id) {
    case .document, .templateContents: break
    case .doctype:
      write("<!DOCTYPE ")
      write(tree.doctype(id).name)
      write(">")
    case .element: openElement(id)
    case .text:
      if isVerbatimText(id) {
        tree.append(textOf: id, to: &output)
      } else {
        var text: [UInt8] = []
        tree.append(textOf: id, to: &text)
        writeEscaped(text)
      }
    case .comment:
      write("<!--")
      tree.append(dataOfComment: id, to: &output)
      write("-->")
    }
  }

  private mutating func openElement(_ id: HTMLNodeID) {
    write("<")
    write(tree.name(of: id))
    for attribute in tree.attributes(of: id) {
      write(" ")
      write(attribute.name)
      write("=\"")
      writeEscaped(Array(attribute.value.utf8), isAttribute: true)
      write("\"")
    }
    write(">")
  }

  private mutating func close(_ id: HTMLNodeID) {
    guard tree.kind(of: id) == .element, !isVoid(id) else { return }
    write("</")
    write(tree.name(of: id))
    write(">")
  }

  private func isVoid(_ id: HTMLNodeID) -> Bool {
    tree.namespace(of: id) == .html && TagTraits.html(tree.tag(of: id)).contains(.void)
  }

  /// Whether the text stands in an element that takes it as it is.
  private func isVerbatimText(_ id: HTMLNodeID) -> Bool {
    guard let parent = tree.parent(of: id), tree.namespace(of: parent) == .html else {
      return false
    }
    switch tree.tag(of: parent) {
    case .style, .script, .xmp, .iframe, .noembed, .noframes, .plaintext: return true
    default: return false
    }
  }

  private mutating func write(_ text: String) {
    output.append(contentsOf: text.utf8)
  }

  /// Writes `text` with what would be markup escaped.
  private mutating func writeEscaped(_ text: [UInt8], isAttribute: Bool = false) {
    var start = 0
    var offset = 0
    while offset < text.count {
      let (escape, length) = Self.escape(at: offset, in: text, isAttribute: isAttribute)
      if length > 0 {
        output.append(contentsOf: text[start..<offset])
        write(escape)
        start = offset + length
      }
      offset += max(length, 1)
    }
    output.append(contentsOf: text[start...])
  }

  /// The escape of the character at `offset`, and how many bytes that takes; 0 if it needs none.
  private static func escape(
    at offset: Int, in text: [UInt8], isAttribute: Bool
  ) -> (String, length: Int) {
    switch text[offset] {
    case Byte.ampersand: ("&amp;", 1)
    case Byte.lessThan: ("&lt;", 1)
    case Byte.greaterThan: ("&gt;", 1)
    case Byte.quotation where isAttribute: ("&quot;", 1)
    case 0xC2 where offset + 1 < text.count && text[offset + 1] == 0xA0: ("&nbsp;", 2)
    default: ("", 0)
    }
  }
}

extension HTMLNode {
  /// The node and all within it as HTML.
  ///
  /// Parsing that gives the same tree again, but for a few shapes that no HTML stands for, as the
  /// standard explains (13.3): links in links, for instance, which only misplaced tags make.
  public var html: String { serialized(isInner: false) }

  /// What the node holds as HTML, without the node itself.
  public var innerHTML: String { serialized(isInner: true) }

  private func serialized(isInner: Bool) -> String {
    var serializer = HTMLSerializer(document.tree)
    serializer.write(id, isInner: isInner)
    return String(decoding: serializer.output, as: UTF8.self)
  }
}
