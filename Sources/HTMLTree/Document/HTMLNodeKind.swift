/// What a node of an HTML tree is.
@frozen
public enum HTMLNodeKind: UInt8, Sendable, Hashable {
  /// The root of the tree.
  case document
  /// The document type, which stands before everything else.
  case doctype
  /// An element, whose name `tag` tells.
  case element
  /// Text.
  case text
  /// A comment.
  case comment
  /// The contents of a `template`, which are its only child and not part of the page.
  case templateContents
}
