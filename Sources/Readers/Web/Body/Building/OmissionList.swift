import BroadsheetCore
import BroadsheetHTMLTree

/// Collects what was left out, and joins neighbours that were left out for one reason.
struct OmissionList: ~Escapable {
  private let page: WebPage
  private var found: [(range: Range<Int>, kind: Omission.Kind, rule: Rule)] = []

  @_lifetime(copy page)
  init(_ page: WebPage) { self.page = page }

  /// Notes a block that is no part of the article.
  mutating func add(_ block: PageBlock, in outline: PageOutline) {
    let (kind, rule) = Self.reason(block, in: outline)
    if let last = found.last, last.rule == rule, last.range.upperBound <= block.range.lowerBound {
      found[found.count - 1].range = last.range.lowerBound..<block.range.upperBound
    } else {
      found.append((block.range, kind, rule))
    }
  }

  /// Notes what has no text of the page, such as a script.
  mutating func addUnread(_ id: HTMLNodeID) {
    let range = page.tree.range(of: id)
    guard !range.isEmpty else { return }
    found.append((range, .markup, "omission.no-text"))
  }

  /// Notes text that is printed elsewhere in the article.
  mutating func addRepetition(_ block: PageBlock) {
    found.append((block.range, .repetition, "omission.printed-in-head"))
  }

  /// Why a block is none of the article's, as far as its surroundings tell.
  private static func reason(
    _ block: PageBlock, in outline: PageOutline
  ) -> (Omission.Kind, Rule) {
    let around = block.box < 0 ? [] : outline.boxes[Int(block.box)].surroundings
    if around.contains(.navigation) { return (.boilerplate, "omission.navigation") }
    if around.contains(.footer) { return (.boilerplate, "omission.footer") }
    if around.contains(.form) { return (.boilerplate, "omission.form") }
    if block.isLinked { return (.related, "omission.links") }
    if around.contains(.aside) { return (.boilerplate, "omission.aside") }
    if block.box >= 0, outline.boxes[Int(block.box)].isHidden {
      return (.boilerplate, "omission.hidden")
    }
    return (.boilerplate, "omission.not-of-the-text")
  }

  /// The omissions in the order of the input.
  consuming func finish() -> [Omission] {
    found.sort {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return found.map { Omission($0.kind, page.sourceRange($0.range), rule: $0.rule) }
  }
}
