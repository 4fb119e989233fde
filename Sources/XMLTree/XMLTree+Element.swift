public import BroadsheetCore

extension XMLTree {
  /// An element of a tree.
  public struct Element: Sendable {
    let storage: Storage
    let index: Int

    private var record: NodeRecord { storage.nodes[index] }

    /// The name without a prefix.
    public var name: String { record.name.map { storage.names[$0].local } ?? "" }

    /// The namespace of the name.
    public var namespace: String? { record.name.flatMap { storage.names[$0].namespace } }

    /// The line of the start tag in the input, from 1.
    public var line: Int { record.line }

    /// The bytes of the input from the start tag to the end tag; `nil` when the input is not UTF-8.
    public var range: SourceRange? {
      record.range.isEmpty ? nil : SourceRange(record.range)
    }

    /// The attributes in the order of the input; namespace declarations are none.
    public var attributes: [Attribute] {
      record.attributes.map { index in
        let attribute = storage.attributes[index]
        let name = storage.names[attribute.name]
        return Attribute(
          name: name.local, namespace: name.namespace, value: storage.string(attribute.value))
      }
    }

    /// The value of an attribute, which is in no namespace unless one is given.
    public func attribute(_ name: String, in namespace: String? = nil) -> String? {
      for index in record.attributes {
        let attribute = storage.attributes[index]
        let found = storage.names[attribute.name]
        if found.local == name, found.namespace == namespace {
          return storage.string(attribute.value)
        }
      }
      return nil
    }

    /// The elements and words directly within.
    public var children: Children { Children(of: self) }

    /// The elements directly within.
    public var elements: some Sequence<Element> {
      children.lazy.compactMap { node in
        if case .element(let element) = node { element } else { nil }
      }
    }

    /// All words within, those of elements within included.
    public var text: String {
      let end = record.end
      // Most elements that are asked for their words have one run of them.
      if end == index + 2, storage.nodes[index + 1].name == nil {
        return storage.string(storage.nodes[index + 1].range)
      }
      var bytes: [UInt8] = []
      for node in storage.nodes[(index + 1)..<end] where node.name == nil {
        bytes += storage.text[node.range]
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    /// What a walk through the element meets, without the element itself.
    public var events: Events { Events(of: self) }
  }
}
