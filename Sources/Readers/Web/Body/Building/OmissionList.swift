import BroadsheetCore
import BroadsheetHTMLTree

/// Collects what was left out, and joins neighbours that were left out for one reason.
struct OmissionList: ~Escapable {
  private let page: WebPage
  private var found: [Entry] = []
  /// The place of the block that was noted last.
  private var last: Int?

  private struct Entry {
    var range: Range<Int>
    var kind: Omission.Kind
    var rule: Rule
    /// Whether only what no part of the head was made of is left out.
    var isBesideHead = false
  }

  @_lifetime(copy page)
  init(_ page: WebPage) { self.page = page }

  /// Notes a block that is no part of the article, by its place in the outline.
  mutating func add(_ index: Int, _ range: Range<Int>, _ reason: OmissionReason) {
    // Only right behind each other: what lies between two others may be the article's.
    if last == index - 1, let previous = found.last, previous.rule == reason.rule,
      previous.range.upperBound <= range.lowerBound
    {
      found[found.count - 1].range = previous.range.lowerBound..<range.upperBound
    } else {
      found.append(Entry(range: range, kind: reason.kind, rule: reason.rule))
    }
    last = index
  }

  /// Notes what has no text of the page, such as a script.
  mutating func addUnread(_ id: HTMLNodeID) {
    addUnread(page.tree.range(of: id))
    guard page.tree.tag(of: id) == .head else { return }
    // What follows a head and belongs to it is put in it, but lies outside of its tags.
    var child = page.tree.firstChild(of: id)
    while let node = child {
      addUnread(page.tree.range(of: node))
      child = page.tree.next(of: node)
    }
  }

  private mutating func addUnread(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    found.append(Entry(range: range, kind: .markup, rule: "omission.no-text"))
  }

  /// Notes text that says again what another part of the article says.
  mutating func addRepetition(_ range: Range<Int>, _ rule: Rule) {
    found.append(Entry(range: range, kind: .repetition, rule: rule))
  }

  /// Notes a block that prints a part of the head.
  ///
  /// What that part was made of is none of it, unless it was made of what is declared elsewhere.
  mutating func addPrinted(_ range: Range<Int>) {
    found.append(
      Entry(
        range: range, kind: .repetition, rule: "omission.printed-in-head", isBesideHead: true))
  }

  /// The omissions in the order of the input, none within another.
  ///
  /// `head` are the bytes that parts of the head were made of.
  consuming func finish(head: [SourceRange]) -> [Omission] {
    var omissions: [Omission] = []
    omissions.reserveCapacity(found.count)
    for entry in found {
      let range = page.sourceRange(entry.range)
      guard entry.isBesideHead else {
        omissions.append(Omission(entry.kind, range, rule: entry.rule))
        continue
      }
      let rest = range.without(head)
      // A part of the head and words beside it, such as "By" before a name.
      let isRemainder = rest.first != range
      for range in rest {
        omissions.append(
          isRemainder
            ? Omission(.remainder, range, rule: "omission.beside-head")
            : Omission(entry.kind, range, rule: entry.rule))
      }
    }
    return Self.disjoint(omissions)
  }

  private static func disjoint(_ omissions: [Omission]) -> [Omission] {
    let sorted = omissions.sorted {
      ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end)
    }
    var end = 0
    return sorted.compactMap { omission in
      // A script between two blocks of navigation is left out with them.
      let start = max(end, omission.range.start)
      guard start < omission.range.end else { return nil }
      end = omission.range.end
      return Omission(omission.kind, SourceRange(start: start, end: end), rule: omission.rule)
    }
  }
}

extension SourceRange {
  /// What of the range lies in none of the others.
  func without(_ others: [SourceRange]) -> [SourceRange] {
    var rest: [SourceRange] = []
    var start = self.start
    for other in others.sorted(by: { $0.start < $1.start }) where other.end > start {
      guard other.start < end else { break }
      if other.start > start { rest.append(SourceRange(start: start, end: other.start)) }
      start = other.end
    }
    if start < end { rest.append(SourceRange(start: start, end: end)) }
    return rest
  }
}
