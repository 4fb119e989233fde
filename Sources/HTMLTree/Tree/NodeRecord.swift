/// A node of the tree in 32 bytes: links to other nodes by index, and a range of the source.
///
/// Index 0 is the document, so a link of 0 leads nowhere (a parent of 0 is the document, or none
/// yet). Children are a ring in one direction: the `previous` of a first child is the last child,
/// which spares a link and still lets a child be appended in constant time.
@usableFromInline
package struct NodeRecord: Sendable {
  @usableFromInline
  package var parent: UInt32 = 0
  @usableFromInline
  package var firstChild: UInt32 = 0
  @usableFromInline
  package var next: UInt32 = 0
  @usableFromInline
  package var previous: UInt32 = 0
  @usableFromInline
  package var start: UInt32
  @usableFromInline
  package var end: UInt32
  /// An element's first attribute, or where the data of a comment starts.
  var payload: UInt32 = 0
  @usableFromInline
  package var tag = HTMLTag.other
  @usableFromInline
  package var kind: HTMLNodeKind
  var flags = NodeFlags()
}

/// What else is known of a node; which bits mean something depends on its kind.
struct NodeFlags: OptionSet, Sendable {
  var rawValue: UInt16

  // Of texts: what decoding may find. A bit too many costs time only.
  static let references = Self(rawValue: 1 << 0)
  static let carriageReturns = Self(rawValue: 1 << 1)
  static let nulls = Self(rawValue: 1 << 2)
  /// NUL becomes U+FFFD; else it is dropped.
  static let replacesNulls = Self(rawValue: 1 << 3)
  /// The text goes on that the previous sibling began: both are one node of the DOM.
  static let joined = Self(rawValue: 1 << 4)

  /// The text has no references, whatever it looks like.
  static let verbatim = Self(rawValue: 1 << 8)

  /// What must be alike in two texts for one record to hold both.
  static let manner: Self = [.replacesNulls, .verbatim]

  // Of elements.
  static let svg = Self(rawValue: 1 << 5)
  static let mathML = Self(rawValue: 1 << 6)
  /// Made by the parser, so its name is not in the source.
  static let implied = Self(rawValue: 1 << 7)

  /// On the stack of open elements, while the tree is being built.
  static let open = Self(rawValue: 1 << 4)

  /// The flags of text that was not looked through.
  static let verbatimText: Self = [.replacesNulls, .nulls, .carriageReturns, .verbatim]

  /// What makes the decoding of a text more than a copy.
  static let decoding: Self = [.references, .carriageReturns, .nulls]

  /// How many bytes of a comment's range follow its data.
  var tail: Int {
    get { Int(rawValue >> 8 & 7) }
    set { rawValue = rawValue & ~0x0700 | UInt16(newValue) << 8 }
  }

  var namespace: HTMLNamespace {
    contains(.svg) ? .svg : contains(.mathML) ? .mathML : .html
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ namespace: HTMLNamespace) {
    switch namespace {
    case .html: self = []
    case .svg: self = .svg
    case .mathML: self = .mathML
    }
  }
}

/// The vocabulary that an element belongs to.
public enum HTMLNamespace: UInt8, Sendable, Hashable {
  /// HTML itself.
  case html
  /// Drawings, within `svg`.
  case svg
  /// Formulas, within `math`.
  case mathML
}
