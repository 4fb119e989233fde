import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds what an article is about, as the page declares it.
struct TopicFinder: ~Escapable {
  let page: WebPage
  let survey: HeadSurvey
  private let article: StructuredArticle?
  private let sites: SiteNames
  /// Where the headline is printed.
  let heading: Int?
  let element: HTMLNodeID?
  private let headline: String?
  let languages: LanguageSet

  @_lifetime(copy page, copy survey)
  init(
    _ page: WebPage, _ survey: HeadSurvey, article: StructuredArticle?, sites: SiteNames,
    element: HTMLNodeID?, headline: String?, languages: LanguageSet
  ) {
    self.element = element
    heading = element.map { page.tree.range(of: $0).lowerBound }
    self.headline = headline
    self.languages = languages
    self.page = page
    self.survey = survey
    self.article = article
    self.sites = sites
  }

  /// The subjects of the best source that names any.
  func subjects() -> [Statement] {
    let tags = list(survey.bestStatements(.tags))
    let news = survey.metas.filter { $0.meaning == .keywords && $0.rank == 4 }.map(\.statement)
    for source in [news, survey.bestStatements(.keywords)] {
      let topics = list(source)
      if topics.isEmpty || repeatHeadline(topics) { continue }
      return narrowed(topics, to: tags)
    }
    let keywords = list(article?.keywords ?? [])
    if !keywords.isEmpty { return narrowed(keywords, to: tags) }
    if !tags.isEmpty { return tags }
    let links = printed()
    return links.isEmpty ? cleaned(article?.subjects ?? []) : links
  }

  /// The tags, if they are some of the keywords: what is left was added for search engines.
  private func narrowed(_ keywords: [Statement], to tags: [Statement]) -> [Statement] {
    guard tags.count > 1, tags.count < keywords.count else { return keywords }
    let words = keywords.map { TitleWords($0.text) }
    return tags.allSatisfy { words.contains(TitleWords($0.text)) } ? tags : keywords
  }

  /// Whether keywords are nothing but the headline's words, as programs make them.
  private func repeatHeadline(_ keywords: [Statement]) -> Bool {
    guard let headline, keywords.count > 3 else { return false }
    let title = Set(TitleWords(headline).hashes)
    return keywords.allSatisfy { keyword in
      let words = TitleWords(keyword.text)
      return words.count == 1 && title.isSuperset(of: words.hashes)
    }
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

  /// One text with commas, or a text each, without labels and folders before them.
  private func list(_ statements: [Statement]) -> [Statement] {
    let pieces = statements.flatMap { statement in
      let isList = statements.count == 1 || !statement.text.utf8.contains(0x20)
      return isList ? statement.split() : [statement]
    }
    return cleaned(Self.withoutFolders(Self.withoutLabels(pieces)))
  }

  /// `Subject: Port` among other labelled values names a topic, and they do not.
  private static func withoutLabels(_ statements: [Statement]) -> [Statement] {
    let labelled = statements.compactMap { statement -> Statement? in
      guard let colon = statement.text.firstIndex(of: ":"),
        labels.contains(statement.text[..<colon].lowercased())
      else { return nil }
      var topic = statement
      topic.text = PlainText.cleaned(String(statement.text[colon...].dropFirst()))
      return topic
    }
    return labelled.isEmpty ? statements : labelled
  }

  private static let labels: Set<String> = ["subject", "topic", "tag", "keyword"]

  /// `topic/port` is a place in a tree of topics, if all are written so.
  private static func withoutFolders(_ statements: [Statement]) -> [Statement] {
    func slash(_ text: String) -> String.Index? {
      guard let slash = text.firstIndex(of: "/"), slash > text.startIndex,
        text[..<slash].utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 == 0x2D })
      else { return nil }
      return slash
    }
    guard statements.count > 1, statements.allSatisfy({ slash($0.text) != nil }) else {
      return statements
    }
    return statements.map { statement in
      var topic = statement
      if let slash = slash(statement.text) {
        topic.text = String(statement.text[slash...].dropFirst())
      }
      return topic
    }
  }

  /// The texts that name a topic, each once.
  func cleaned(_ statements: [Statement]) -> [Statement] {
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
    if bytes.count > 4, bytes.allSatisfy({ $0 &- 0x30 < 10 }) { return true }
    let figures = bytes.count { $0 &- 0x30 < 10 || $0 == 0x2D }
    return bytes.count >= 16 && !bytes.contains(0x20) && figures * 3 > bytes.count
  }
}
