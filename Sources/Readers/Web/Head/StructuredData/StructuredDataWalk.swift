import BroadsheetJSONSyntax

/// Goes through one value of JSON-LD and takes out every object that may be the page's article.
struct StructuredDataWalk: ~Escapable {
  var articles: [StructuredArticle] = []
  var site: Statement?

  /// The outermost value, in which `@id` references are looked up.
  let root: JSONValue
  /// Where the value's bytes lie in the page's text; nil if they were repaired.
  let base: Int?
  /// The range that stands for every part of a repaired script.
  let script: Range<Int>
  /// References that may still be followed: each costs a walk through the value.
  var references = 32

  @_lifetime(copy root)
  init(root: JSONValue, base: Int?, script: Range<Int>) {
    (self.root, self.base, self.script) = (root, base, script)
  }

  /// Members whose objects are other articles, or no articles at all.
  private static func isElsewhere(_ name: borrowing JSONName) -> Bool {
    switch name {
    case "itemListElement", "isPartOf", "citation", "review", "reviews", "comment", "comments",
      "subjectOf", "blogPost", "blogPosts", "relatedLink", "potentialAction", "liveBlogUpdate",
      "mentions", "about", "author", "publisher", "image", "video", "audio", "breadcrumb",
      "aggregateRating", "offers", "acceptedAnswer", "suggestedAnswer", "hasPart",
      "associatedMedia",
      "significantLink", "isBasedOn", "exampleOfWork", "workExample", "sharedContent":
      true
    default: false
    }
  }

  /// Visits a value and what it holds; the parser has limited the depth.
  @_lifetime(self: copy value)
  mutating func visit(_ value: JSONValue, depth: Int) {
    switch value.kind {
    case .array:
      var elements = value.elements
      while let element = elements.next() { visit(element, depth: depth) }
    case .object:
      read(value, depth: depth)
      var members = value.members
      while let member = members.next() {
        let kind = member.value.kind
        if kind == .object || kind == .array, !Self.isElsewhere(member.name) {
          visit(member.value, depth: depth + 1)
        }
      }
    default: break
    }
  }
}
