import BroadsheetHTMLTree

/// An element of the page that may hold text.
struct PageBox {
  let node: HTMLNodeID
  /// The place of the box around it; -1 if there is none.
  private(set) var parent: Int32 = -1
  let tag: HTMLTag
  let kind: BoxKind
  /// What it lies in, itself among them.
  private(set) var surroundings: Surroundings
  /// What it is there for by itself.
  let purposes: BoxPurposes
  /// A hash of name and class: boxes that look alike have the same.
  let signature: UInt32
  /// A hash of the signatures from the top down to it.
  private(set) var path: UInt32
  /// The words of its names that the vocabulary has, a range of the outline's `names`.
  let firstName: UInt32
  let nameCount: UInt8
  /// Not shown, or in something that is not.
  var isHidden = false

  init(node: HTMLNodeID, tag: HTMLTag, class: UInt64, names: NameLists.List) {
    self.node = node
    self.tag = tag
    kind = BoxKind(tag)
    surroundings = Surroundings(tag)
    purposes = BoxPurposes(tag).union(names.purposes)
    signature = UInt32(truncatingIfNeeded: `class` &>> 8) &+ UInt32(tag.rawValue) &* 0x0100_0193
    path = 7 &* 31 &+ signature
    firstName = names.first
    nameCount = names.count
  }

  /// Takes over what lying in a box means.
  mutating func lie(in around: PageBox, at place: Int32) {
    parent = place
    surroundings.formUnion(around.surroundings)
    path = (around.path &* 31 &+ signature) &* 0x0100_0193
    isHidden = around.isHidden
  }
}
