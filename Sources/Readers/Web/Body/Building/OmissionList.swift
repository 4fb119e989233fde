import BroadsheetCore
import BroadsheetHTMLTree

/// Collects what was left out, and joins neighbours that were left out for one reason.
struct OmissionList: ~Escapable {
  private let page: WebPage
  private var found: [(range: Range<Int>, kind: Omission.Kind, rule: Rule)] = []
  /// The place of the block that was noted last.
  private var last: Int?

  @_lifetime(copy page)
  init(_ page: WebPage) { self.page = page }

  /// Notes a block that is no part of the article, by its place in the outline.
  mutating func add(_ index: Int, in outline: PageOutline) {
    let block = outline.blocks[index]
    let (kind, rule) = Self.reason(block, in: outline)
    // Only right behind each other: what lies between two others may be the article's.
    if last == index - 1, let previous = found.last, previous.rule == rule,
      previous.range.upperBound <= block.range.lowerBound
    {
      found[found.count - 1].range = previous.range.lowerBound..<block.range.upperBound
    } else {
      found.append((block.range, kind, rule))
    }
    last = index
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

  /// The omissions in the order of the input, none within another.
  consuming func finish() -> [Omission] {
    found.sort {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var end = 0
    return found.compactMap { omission in
      // A script between two blocks of navigation is left out with them.
      let start = max(end, omission.range.lowerBound)
      guard start < omission.range.upperBound else { return nil }
      end = omission.range.upperBound
      return Omission(omission.kind, page.sourceRange(start..<end), rule: omission.rule)
    }
  }
}
