/// The elements and words of an XML document, as one flat value.
///
/// Comments, processing instructions and the document type are not in it; CDATA sections are words
/// like others. Nodes stand in document order in one array, and all words in one buffer, so a tree
/// of any depth is built, walked and freed without recursion. Strings are made when asked for.
public struct XMLTree: Sendable {
  /// The deepest nesting of elements unless the caller says otherwise.
  public static let deepestNesting = 1024

  let storage: Storage

  /// The outermost element.
  public var root: Element { Element(storage: storage, index: 0) }

  /// What the tree is made of.
  final class Storage: Sendable {
    let nodes: [NodeRecord]
    let attributes: [AttributeRecord]
    let names: [Name]
    let text: [UInt8]

    init(nodes: [NodeRecord], attributes: [AttributeRecord], names: [Name], text: [UInt8]) {
      self.nodes = nodes
      self.attributes = attributes
      self.names = names
      self.text = text
    }

    func string(_ range: Range<Int>) -> String {
      String(decoding: text[range], as: UTF8.self)
    }
  }

  /// The name of an element or an attribute.
  struct Name: Sendable, Hashable {
    var local: String
    var namespace: String?
  }

  /// An element or a run of words.
  struct NodeRecord: Sendable {
    /// The index of the element's name; `nil` for words.
    var name: Int?
    /// The index behind the last node within this one.
    var end: Int
    /// The element's bytes in the input, or the words' in the buffer.
    var range: Range<Int>
    /// The line in the input, from 1; 0 for words.
    var line = 0
    /// The indices of the element's attributes.
    var attributes: Range<Int> = 0..<0
  }

  struct AttributeRecord: Sendable {
    var name: Int
    var value: Range<Int>
  }
}
