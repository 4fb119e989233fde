import BroadsheetJSONSyntax

/// Reads a page's JSON-LD, in all the shapes in which pages write it.
///
/// An article may stand alone, in an array, in a `@graph` or within another object, and several
/// scripts may speak of it. The object that is an article by its type and says the most is the
/// page's; what it leaves open the others fill, such as the `WebPage` around it.
struct StructuredDataReader {
  private var candidates: [StructuredArticle] = []
  private(set) var site: Statement?

  /// What all scripts read so far say of the article.
  var article: StructuredArticle? {
    guard let best = candidates.indices.max(by: { candidates[$0].rank < candidates[$1].rank })
    else { return nil }
    var article = candidates[best]
    // Articles beside it are other articles; pages and works are this one.
    for (index, other) in candidates.enumerated()
    where index != best && other.rank < StructuredType.article.rank * 100 {
      article.fill(from: other)
    }
    return article
  }

  /// Reads the script that lies at `range` of the page's text.
  mutating func read(_ page: Span<UInt8>, at range: Range<Int>) {
    guard !parse(page.extracting(range), at: range.lowerBound) else { return }
    let repaired = JSONRepair.repaired(page.extracting(range))
    _ = parse(repaired.span, at: nil, script: range)
  }

  /// Whether the bytes were JSON to their end; what could be read is kept either way.
  private mutating func parse(
    _ bytes: Span<UInt8>, at base: Int?, script: Range<Int> = 0..<0
  ) -> Bool {
    var parser = JSONParser(bytes)
    var found: [StructuredArticle] = []
    var site: Statement?
    do throws(JSONError) {
      while try parser.parseNext() {
        guard let value = parser.value else { break }
        var walk = StructuredDataWalk(root: value, base: base, script: script)
        walk.visit(value, depth: 0)
        found += walk.articles
        site = site ?? walk.site
      }
    } catch {
      guard base == nil else { return false }
    }
    candidates += found
    self.site = self.site ?? site
    return true
  }
}
