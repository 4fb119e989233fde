import BroadsheetHTMLTree

/// An element of the page that may hold text.
struct PageBox {
  var node: HTMLNodeID
  /// The place of the box around it; -1 if there is none.
  var parent: Int32
  var tag: HTMLTag
  var kind: BoxKind
  /// What it lies in, itself among them.
  var surroundings: Surroundings
  /// A hash of name and class: boxes that look alike have the same.
  var signature: UInt32
  /// A hash of the signatures from the top down to it.
  var path: UInt32
  /// The words of its names that the vocabulary has, a range of the outline's `names`.
  var firstName: UInt32
  var nameCount: UInt8
  /// Not shown, or in something that is not.
  var isHidden: Bool
}
