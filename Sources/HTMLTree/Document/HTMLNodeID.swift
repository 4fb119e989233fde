/// Names a node of one tree: its place in the list of all nodes.
///
/// Nodes are numbered as they are made, which is nearly the order of the source.
@frozen
public struct HTMLNodeID: Sendable, Hashable {
  /// The place in the list of nodes; 0 is the document.
  @usableFromInline
  package let index: UInt32

  @inlinable
  package init(_ index: UInt32) { self.index = index }

  /// The document itself, the root of every tree.
  @inlinable
  public static var document: Self { Self(0) }

  /// The node that a link leads to, of which 0 leads nowhere.
  @inlinable
  static func link(_ index: UInt32) -> Self? { index == 0 ? nil : Self(index) }
}
