import BroadsheetCore
import BroadsheetHTMLTree

/// Finds the headline that a page prints, by how well its headings agree with what it declares.
struct HeadlineFinder: ~Escapable {
  /// A headline and what it was taken from.
  struct Found {
    var text: String
    var statement: Statement
    var kicker: Statement?
    /// The element that prints it.
    var element: HTMLNodeID?
    /// What else says the same.
    var corroborations: [Statement] = []
    var confidence = Confidence.high
  }

  private let page: WebPage
  private let survey: HeadSurvey
  private let sites: SiteNames
  /// What the page declares, without the site's name, the most trustworthy first.
  private var declared: [(statement: Statement, words: TitleWords)] = []

  @_lifetime(copy page, copy survey)
  init(_ page: WebPage, _ survey: HeadSurvey, article: StructuredArticle?, sites: SiteNames) {
    self.page = page
    self.survey = survey
    self.sites = sites
    var statements: [Statement] = []
    if let headline = article?.headline { statements.append(headline) }
    statements += survey.statements(.headline)
    statements += survey.statements(.socialHeadline)
    if let title = survey.title {
      let text = PlainText.cleaned(page.line(of: title))
      if !text.isEmpty {
        statements.append(
          Statement(text: text, source: .title, range: page.tree.range(of: title)))
      }
    }
    let headings = survey.headings.prefix(20).map { TitleWords(page.line(of: $0.id)) }
    let cleaner = TitleCleaner(sites: sites, known: headings)
    for var statement in statements where !sites.contains(statement.text) {
      if statement.source != .jsonLD { statement.text = cleaner.cleaned(statement.text) }
      let words = TitleWords(statement.text)
      if !words.isEmpty { declared.append((statement, words)) }
    }
  }

  /// The headline; nil for a page that neither prints nor declares one.
  func find() -> Found? {
    if let heading = printedHeading() { return heading }
    guard let first = declared.first else { return nil }
    if let printed = printedText() { return printed }
    return Found(
      text: first.statement.text, statement: first.statement,
      corroborations: agreeing(with: first.words, but: first.statement), confidence: .medium)
  }

  // MARK: Headings

  private func printedHeading() -> Found? {
    var best: (found: Found, score: Double)?
    for (index, heading) in survey.headings.prefix(20).enumerated() {
      guard let found = self.found(heading) else { continue }
      let words = TitleWords(found.text)
      var score = agreement(of: words) * 2 - Double(min(index, 9)) * 0.01
      if heading.region >= 0 { score -= 0.3 }
      if heading.isDeclared { score += 0.2 }
      if best == nil || score > best?.score ?? 0 { best = (found, score) }
    }
    if let best, best.score >= 0.5 || declared.isEmpty { return best.found }
    var other: (found: Found, score: Double)?
    for heading in survey.otherHeadings.prefix(40) {
      guard let found = self.found(heading) else { continue }
      let score = agreement(of: TitleWords(found.text))
      if score > max(other?.score ?? 0, 0.8) { other = (found, score) }
    }
    if let other { return other.found }
    // A heading that shares nothing with what is declared is not this article's.
    guard let best, best.score > 0.1 || declared.allSatisfy({ $0.statement.source == .title })
    else { return nil }
    return best.found
  }

  /// A text that is one of the declared headlines, in an element that is no heading.
  private func printedText() -> Found? {
    let tree = page.tree
    var node = tree.firstChild(of: .document)
    while let id = node {
      if tree.kind(of: id) == .element, tree.tag(of: id) == .head || page.isUnprinted(id) {
        node = tree.node(afterSubtreeOf: id)
        continue
      }
      node = tree.node(after: id)
      let range = tree.range(of: id)
      guard tree.kind(of: id) == .text, (12..<400).contains(range.count) else { continue }
      for (statement, words) in declared where words.count > 2 {
        let length = statement.text.utf8.count
        guard range.count >= length, range.count < length * 2 + 40 else { continue }
        var bytes: [UInt8] = []
        tree.append(textOf: id, to: &bytes)
        let text = PrintedText.line(bytes)
        guard TitleWords(text) == words else { continue }
        return Found(
          text: text, statement: Statement(text: text, source: .printed, range: range),
          element: page.block(of: id), corroborations: agreeing(with: words, but: nil))
      }
    }
    return nil
  }

  /// How far the most trustworthy declarations say the same.
  private func agreement(of words: TitleWords) -> Double {
    var best = 0.0
    for (_, other) in declared {
      let similarity =
        words == other
        ? 1.1 : words.ends(with: other) && other.count > 2 ? 1 : words.similarity(to: other)
      best = max(best, similarity)
    }
    return best
  }

  private func found(_ heading: HeadSurvey.Marked) -> Found? {
    let text = page.line(of: heading.id)
    guard !text.isEmpty, text.utf8.count < 600, !sites.contains(text) else { return nil }
    let range = page.tree.range(of: heading.id)
    var found = Found(
      text: text, statement: Statement(text: text, source: .heading, range: range),
      element: heading.id)
    split(&found)
    let words = TitleWords(found.text)
    found.corroborations = agreeing(with: words, but: nil)
    if !found.corroborations.isEmpty { found.confidence = .certain }
    return found
  }

  private func agreeing(with words: TitleWords, but own: Statement?) -> [Statement] {
    declared.filter { $0.words == words && $0.statement != own }.map(\.statement)
  }

  // MARK: Kickers in headings

  /// Takes off a kicker that stands within the heading, in an element of its own.
  private func split(_ found: inout Found) {
    guard let element = found.element, let lead = firstLine(in: element) else { return }
    let words = TitleWords(found.text)
    let leadWords = TitleWords(lead.text)
    guard words.begins(with: leadWords), leadWords.count <= 8 else { return }
    let rest = words.count - leadWords.count
    let isDeclared = declared.contains { $0.words.count == rest && words.ends(with: $0.words) }
    guard lead.isKicker || isDeclared else { return }
    let start = found.text.utf8.index(
      found.text.startIndex, offsetBy: words.ranges[leadWords.count].lowerBound)
    let behind = found.text.utf8.index(
      found.text.startIndex, offsetBy: words.ranges[leadWords.count - 1].upperBound)
    // Quotation marks before the first word belong to the headline.
    let gap = found.text[behind..<start]
    let opening = gap.reversed().prefix { !$0.isWhitespace && !":–—-|•·".contains($0) }
    let headline = String(opening.reversed()) + found.text[start...]
    found.kicker = Statement(
      text: lead.text.trimmingSeparators, source: .heading, range: lead.range)
    found.text = headline
  }

  /// The first text of a heading that has more than one, and whether its element is called a kicker.
  private func firstLine(in heading: HTMLNodeID) -> (
    text: String, range: Range<Int>, isKicker: Bool
  )? {
    let tree = page.tree
    var node = tree.node(after: heading, within: heading)
    var first: HTMLNodeID?
    var hasMore = false
    while let id = node {
      if tree.kind(of: id) == .text {
        var bytes: [UInt8] = []
        tree.append(textOf: id, to: &bytes)
        if !PrintedText.line(bytes).isEmpty {
          if first != nil {
            hasMore = true
            break
          }
          first = id
        }
      }
      node = tree.node(after: id, within: heading)
    }
    guard hasMore, let first, let parent = tree.parent(of: first) else { return nil }
    let isKicker = parent != heading && survey.kickers.contains { $0.id == parent }
    var bytes: [UInt8] = []
    tree.append(textOf: first, to: &bytes)
    return (PrintedText.line(bytes), tree.range(of: first), isKicker)
  }
}

extension String {
  /// The text without colons, bars and dashes at its ends.
  var trimmingSeparators: String {
    func isSeparator(_ character: Character) -> Bool {
      character.isWhitespace || ":|–—-•·/+".contains(character)
    }
    let start = firstIndex { !isSeparator($0) } ?? endIndex
    guard let end = lastIndex(where: { !isSeparator($0) }) else { return "" }
    return String(self[start...end])
  }
}
