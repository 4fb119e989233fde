import BroadsheetHTMLTree

/// The attributes of an element that may say what it is, found in one pass.
struct NamedValues {
  private(set) var `class`: Range<Int>?
  private(set) var id: Range<Int>?
  /// Not only tests go by `data-testid`: where machines make the classes it is the only name.
  private(set) var test: Range<Int>?
  private(set) var property: Range<Int>?
  private(set) var relation: Range<Int>?
  private(set) var reference: Range<Int>?

  /// The hashes of the names.
  struct Hashes {
    let `class` = HTMLAttributeName.class.hash
    let id = HTMLAttributeName.id.hash
    let test = HTMLAttributeName("data-testid").hash
    let property = HTMLAttributeName.itemprop.hash
    let relation = HTMLAttributeName.rel.hash
    let reference = HTMLAttributeName.href.hash
  }

  init(of element: HTMLNodeID, in tree: HTMLTree, by hashes: Hashes) {
    var found = (
      class: Range<Int>?.none, id: Range<Int>?.none, test: Range<Int>?.none,
      property: Range<Int>?.none, relation: Range<Int>?.none, reference: Range<Int>?.none
    )
    tree.forEachAttribute(of: element) { hash, value in
      switch hash {
      case hashes.class: found.class = value.range
      case hashes.id: found.id = value.range
      case hashes.reference: found.reference = value.range
      case hashes.relation: found.relation = value.range
      case hashes.property: found.property = value.range
      case hashes.test: found.test = value.range
      default: break
      }
    }
    self.class = found.class
    id = found.id
    test = found.test
    property = found.property
    relation = found.relation
    reference = found.reference
  }
}
