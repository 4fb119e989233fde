import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds what an article is about, as the page declares it.
struct TopicFinder: ~Escapable {
  private let page: WebPage
  private let survey: HeadSurvey
  private let article: StructuredArticle?
  private let sites: SiteNames
  /// Where the headline is printed.
  private let heading: Int?

  @_lifetime(copy page, copy survey)
  init(
    _ page: WebPage, _ survey: HeadSurvey, article: StructuredArticle?, sites: SiteNames,
    heading: Int?
  ) {
    self.heading = heading
    self.page = page
    self.survey = survey
    self.article = article
    self.sites = sites
  }

  /// The subjects of the best source that names any.
  func subjects() -> [Statement] {
    let news = survey.metas.filter { $0.meaning == .keywords && $0.rank == 4 }.map(\.statement)
    for source in [news, survey.bestStatements(.keywords)] {
      let topics = list(source)
      if !topics.isEmpty { return topics }
    }
    let keywords = cleaned(article?.keywords ?? [])
    if !keywords.isEmpty { return keywords }
    let tags = list(survey.bestStatements(.tags))
    if !tags.isEmpty { return tags }
    let links = printed()
    return links.isEmpty ? cleaned(article?.subjects ?? []) : links
  }

  /// The parts of the paper that it stood in.
  func sections() -> [Statement] {
    let structured = cleaned(article?.sections ?? []).filter { !Self.isSlug($0.text) }
    if !structured.isEmpty { return structured }
    return cleaned(survey.bestStatements(.section)).filter { !Self.isSlug($0.text) }
  }

  /// A piece of an address, such as `world-news`.
  private static func isSlug(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x2D || $0 == 0x2F || $0 == 0x5F }
      && text.utf8.allSatisfy {
        $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2F || $0 == 0x5F
      }
  }

  /// One text with commas, or a text each.
  private func list(_ statements: [Statement]) -> [Statement] {
    cleaned(
      statements.flatMap { statement in
        let isList = statements.count == 1 || !statement.text.utf8.contains(0x20)
        return isList ? statement.split() : [statement]
      })
  }

  /// The links that the page prints as tags, or those in the element that is called so.
  private func printed() -> [Statement] {
    let links = survey.tagLinks.prefix(40).map(\.id)
    if !links.isEmpty { return cleaned(links.map { statement($0) }) }
    for marked in survey.topics.prefix(40) where !survey.isOutside(marked, articleAt: heading) {
      let found = cleaned(self.links(in: marked.id).map { statement($0) })
      if !found.isEmpty { return found }
    }
    return cleaned(linked().map { statement($0) })
  }

  /// The links below the headline that lead to topics and are no words of a paragraph.
  private func linked() -> [HTMLNodeID] {
    let tree = page.tree
    return survey.topicLinks.filter { link in
      guard let heading, tree.range(of: link.id).lowerBound > heading,
        !survey.isOutside(link, articleAt: heading)
      else { return false }
      return tree.tag(of: page.block(of: link.id)) != .p
    }.prefix(20).map(\.id)
  }

  private func statement(_ id: HTMLNodeID) -> Statement {
    Statement(text: page.line(of: id), source: .printed, range: page.tree.range(of: id))
  }

  private func links(in id: HTMLNodeID) -> [HTMLNodeID] {
    var links: [HTMLNodeID] = []
    var node: HTMLNodeID? = id
    var left = 400
    while let current = node, left > 0, links.count < 40 {
      left -= 1
      if page.tree.kind(of: current) == .element, page.tree.tag(of: current) == .a {
        links.append(current)
      }
      node = page.tree.node(after: current, within: id)
    }
    return links
  }

  /// The texts that name a topic, each once.
  private func cleaned(_ statements: [Statement]) -> [Statement] {
    var seen: Set<[UInt64]> = []
    return statements.filter { statement in
      guard statement.text.utf8.count < 100, !Self.isCode(statement.text),
        !sites.isName(statement.text)
      else { return false }
      let words = TitleWords(statement.text)
      return !words.isEmpty && seen.insert(words.hashes.map(\.bits)).inserted
    }
  }

  /// Identifiers and labelled values, which are for machines.
  private static func isCode(_ text: String) -> Bool {
    if text.contains(": ") { return true }
    let bytes = text.utf8
    let figures = bytes.count { $0 &- 0x30 < 10 || $0 == 0x2D }
    return bytes.count >= 16 && !bytes.contains(0x20) && figures * 3 > bytes.count
  }
}
