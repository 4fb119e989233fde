import BroadsheetHTMLTree
import LabelledPages

/// Tells what the lines of a page are, by the page's labels and by how pages mark their parts.
///
/// Only what is certain is told: other lines have no role. A line that may be one of several has
/// them all.
struct PageLineLabeler {
  /// The roles of each line, by their names in labels of texts.
  private(set) var roles: [[String]]
  /// The line of the headline.
  let headline: Int
  /// The first line of the text that labels know, and the last.
  let text: ClosedRange<Int>

  /// Whether labels tell all of the text.
  var tellsAll: Bool { labels.tellsRoles }

  private let lines: [PageLine]
  private let labels: PageLabels
  private let found: [BlockRoles]

  /// Labels lines of the page called `title`; nil if headline or text are not to be found.
  init?(_ lines: [PageLine], title: String, labels: PageLabels) {
    let texts = lines.map(\.text)
    let found = labels.roles(of: texts)
    let known = lines.indices.filter {
      texts[$0].count > 28 && !found[$0].isEmpty && found[$0].isSubset(of: .anyText)
        && !found[$0].isSubset(of: .lead)
    }
    guard let first = known.first, let last = known.last else { return nil }
    let isHeadline =
      labels.headlines.isEmpty
      ? lines.map { $0.tags.contains("h1") && $0.text.count > 12 && title.contains($0.text) }
      : labels.areHeadlines(texts)
    let heads = lines.indices.prefix(first).filter { index in
      isHeadline[index] && (lines[index].tags.contains("h1") || !lines[index].tags.contains("li"))
    }
    let best =
      heads.last { lines[$0].tags.contains("h1") }
      ?? heads.last { !lines[$0].tags.isDisjoint(with: ["h2", "h3"]) } ?? heads.last
    guard let best, first - best <= 60 else { return nil }
    headline = best
    text = first...last
    self.lines = lines
    self.labels = labels
    self.found = found
    roles = [[String]](repeating: [], count: lines.count)
    for index in lines.indices where index == best || !isHeadline[index] {
      roles[index] = index == best ? ["headline"] : self.roles(at: index)
    }
  }

  private func roles(at index: Int) -> [String] {
    let line = lines[index]
    if found[index].isSubset(of: .anyText) { return textRoles(at: index) }
    if let role = headRole(at: index) { return role }
    guard tellsAll || index <= text.lowerBound + 1 else { return [] }
    if line.tags.contains("figcaption") { return captionRoles(at: index) }
    guard !line.tags.contains("figure"), !found[index].contains(.text) else { return [] }
    return outsideRoles(at: index)
  }

  // MARK: The text

  private func textRoles(at index: Int) -> [String] {
    let line = lines[index]
    // A lead that the page prints as its first paragraph may count as either.
    if found[index].isSubset(of: [.lead, .text]), found[index].contains(.lead) {
      guard index > headline - 4, index < text.lowerBound + 3 else { return [] }
      return found[index].contains(.text) ? ["lead", "paragraph"] : ["lead"]
    }
    guard !line.tags.contains("figure"), !line.isApart, text.contains(index) else { return [] }
    if !tellsAll { return line.text.count < 45 ? [] : ["paragraph", "lead"] }
    if found[index] == .subheading { return ["subheading"] }
    return line.isHeading ? [] : ["paragraph"]
  }

  // MARK: The head

  /// What stands between headline and text, and shortly before them.
  private func headRole(at index: Int) -> [String]? {
    let line = lines[index]
    guard (headline - 6...text.lowerBound + 1).contains(index), !line.tags.contains("figure")
    else { return nil }
    let hasDate = labels.published.map { $0.isNamed(in: line.text) } ?? false
    if line.text.count < 100, labels.namesAuthor(line.text) {
      return hasDate ? ["byline", "date"] : ["byline"]
    }
    if hasDate, line.text.count < 70 {
      return labels.authors.isEmpty ? ["date", "byline"] : ["date"]
    }
    if line.path.first?.name == "time" { return ["date"] }
    let isKicker =
      index == headline - 1 && line.text.count < 50
      && (line.isNamed(Self.kickers, within: 6) || !line.tags.isDisjoint(with: ["h1", "hgroup"]))
    return isKicker ? ["kicker"] : nil
  }

  // MARK: Around the text

  private func captionRoles(at index: Int) -> [String] {
    let line = lines[index]
    guard index > headline - 5, index < text.upperBound + 2,
      line.tags.isDisjoint(with: ["nav", "footer", "form"]),
      line.text.count > 60 || !labels.namesAuthor(line.text),
      !(labels.published?.isNamed(in: line.text) ?? false)
    else { return [] }
    let isCredit = line.isNamed(Self.credits, within: 2) || line.path.first?.name == "cite"
    if isCredit { return ["credit", "caption"] }
    // A short line may be a credit without a word that says so.
    return line.text.count > 60 ? ["caption"] : ["caption", "credit"]
  }

  private func outsideRoles(at index: Int) -> [String] {
    let line = lines[index]
    let isShort = line.text.count <= 80
    // Publishers' parsers pass over a paragraph here and there.
    if !isShort, line.linkShare < 0.5, text.contains(index) || !line.isApart { return [] }
    var roles: [String]
    if line.isLink {
      roles = ["related", "boilerplate"]
    } else if line.isApart || line.isNamed(Self.services) {
      roles = line.text.count < 300 ? ["boilerplate", "related"] : []
    } else if tellsAll, index > text.lowerBound + 1 {
      roles = ["boilerplate", "related", "caption", "credit"]
      if index > text.upperBound { roles += ["byline", "date"] }
    } else {
      return []
    }
    // A short line above the headline may be its kicker, however the page marks it.
    let mayBeKicker = index < headline && (index >= headline - 3 || line.text.count <= 25)
    return mayBeKicker && !roles.isEmpty ? roles + ["kicker"] : roles
  }

  // MARK: How pages name their parts

  private static let kickers: Set<String> = [
    "kicker", "eyebrow", "overline", "topline", "dachzeile", "roofline", "superheadline",
  ]
  private static let credits: Set<String> = [
    "credit", "credits", "copyright", "photographer", "source",
  ]
  private static let services: Set<String> = [
    "nav", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "share", "sharing",
    "newsletter", "cookie", "consent", "comments", "advertisement", "sidebar", "toolbar",
  ]
}
