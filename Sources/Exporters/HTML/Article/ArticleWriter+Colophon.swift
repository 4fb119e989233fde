import BroadsheetConventions
import BroadsheetCore
import BroadsheetMarkup

/// What stands below the text: where it comes from, what it is about, whose it is.
extension ArticleWriter {
  mutating func writeColophon(_ article: Article, to html: inout MarkupWriter) {
    guard article.hasColophon else { return }
    html.write(markup: "<footer class=\"colophon\">\n<dl>\n")
    writeSources(article.sources, to: &html)
    writeTopics(article, to: &html)
    writeKeywords(article.keywords, to: &html)
    writeTimes(article, to: &html)
    if let trust = article.trust { write(trust, to: &html) }
    if let rights = article.rights { write(rights, to: &html) }
    if let link = article.canonicalLink { write(canonical: link, to: &html) }
    html.write(markup: "</dl>\n</footer>\n")
  }

  /// Starts a row: a term, and its description with where that came from.
  private func open(row term: String, origin: Origin? = nil, to html: inout MarkupWriter) {
    html.write(markup: "<dt>")
    write(phrase: term, to: &html)
    html.write(markup: "</dt>")
    open("<dd", origin: origin, to: &html)
  }

  private func writeSources(_ sources: [Part<Organization>], to html: inout MarkupWriter) {
    guard !sources.isEmpty else { return }
    open(row: phrases.sources, to: &html)
    html.write(markup: "<ul>")
    writeItems(sources, to: &html) { write($0, to: &$1) }
    html.write(markup: "</ul></dd>\n")
  }

  private func writeTopics(_ article: Article, to html: inout MarkupWriter) {
    let terms: [(kind: Topic.Kind, term: String)] = [
      (.section, phrases.section), (.genre, phrases.genre), (.subject, phrases.topics),
    ]
    for (kind, term) in terms {
      let topics = article.topics.filter { $0.value.kind == kind }
      guard !topics.isEmpty else { continue }
      open(row: term, to: &html)
      html.write(markup: "<ul>")
      for topic in topics {
        html.write(markup: "<li")
        html.write(attribute: "data-code", topic.value.code)
        html.write(attribute: "data-scheme", topic.value.scheme)
        html.write(attribute: "data-certainty", topic.value.confidence.map { Int($0.rawValue) })
        html.write(attribute: "data-relevance", topic.value.relevance)
        write(topic.origin, to: &html)
        html.write(markup: ">")
        html.write(topic.value.name, in: .text)
        html.write(markup: "</li>")
      }
      html.write(markup: "</ul></dd>\n")
    }
  }

  private func writeKeywords(_ keywords: [Part<String>], to html: inout MarkupWriter) {
    guard !keywords.isEmpty else { return }
    open(row: phrases.keywords, to: &html)
    html.write(markup: "<ul>")
    writeItems(keywords, to: &html) { $1.write($0, in: .text) }
    html.write(markup: "</ul></dd>\n")
  }

  private func writeTimes(_ article: Article, to html: inout MarkupWriter) {
    let times: [(term: String, time: Part<Timestamp>?)] = [
      (phrases.created, article.created), (phrases.archived, article.archived),
      (phrases.embargoedUntil, article.embargoedUntil), (phrases.expires, article.expires),
    ]
    for (term, time) in times {
      guard let time else { continue }
      open(row: term, to: &html)
      write(time.value, origin: time.origin, to: &html)
      html.write(markup: "</dd>\n")
    }
  }

  private func write(_ trust: Part<Trust>, to html: inout MarkupWriter) {
    let value = trust.value
    guard value.hasStatements else { return write(lost: trust.origin, to: &html) }
    open(row: phrases.principles, origin: trust.origin, to: &html)
    html.write(markup: "<ul>")
    writeItem(phrases.publishingPrinciples, value.publishingPrinciples, to: &html)
    writeItem(phrases.correctionsPolicy, value.correctionsPolicy, to: &html)
    for indicator in value.indicators {
      if indicator.link == nil {
        write(indicator.name, in: "<li", "</li>", to: &html)
      } else {
        writeItem(indicator.name, indicator.link, to: &html)
      }
    }
    html.write(markup: "</ul></dd>\n")
  }

  /// Writes rights: the notice as printed or else made of year and holder, then the terms.
  private func write(_ rights: Part<Rights>, to html: inout MarkupWriter) {
    let value = rights.value
    open(row: phrases.rights, origin: rights.origin, to: &html)
    html.write(markup: "<ul>")
    if let notice = value.notice { write(notice, in: "<li", "</li>", to: &html) }
    // A notice names holder and year already; what it leaves out is in the structured data.
    let isNoticeEnough = value.notice != nil && exporter.includesStructuredData
    if !isNoticeEnough, value.holder != nil || value.year != nil {
      html.write(markup: "<li>\u{A9}")
      if let year = value.year {
        html.write(markup: " ")
        html.write(year)
      }
      if let holder = value.holder {
        html.write(markup: " ")
        write(holder, to: &html)
      }
      html.write(markup: "</li>")
    }
    for words in [value.creditLine, value.usageTerms, value.limitations] {
      if let words { write(words, in: "<li", "</li>", to: &html) }
    }
    writeItem(phrases.license, value.license, relation: "license", to: &html)
    writeItem(phrases.acquisition, value.acquisition, to: &html)
    html.write(markup: "</ul></dd>\n")
  }

  /// Writes a link as an item of a list, if there is one.
  private func writeItem(
    _ words: String, _ link: Hyperlink?, relation: String? = nil, to html: inout MarkupWriter
  ) {
    guard let link else { return }
    html.write(markup: "<li>")
    write(link, words: words, relation: relation, to: &html)
    html.write(markup: "</li>")
  }

  private func write(canonical link: Part<Hyperlink>, to html: inout MarkupWriter) {
    open(row: phrases.address, origin: link.origin, to: &html)
    write(link.value, words: link.value.reference, relation: "bookmark", to: &html)
    html.write(markup: "</dd>\n")
  }
}

extension Article {
  fileprivate var hasColophon: Bool {
    !sources.isEmpty || !topics.isEmpty || !keywords.isEmpty || created != nil || archived != nil
      || embargoedUntil != nil || expires != nil || rights != nil || canonicalLink != nil
      || trust.map(\.value.hasStatements) == true
  }
}

extension Trust {
  /// Whether there is more than what only structured data holds.
  fileprivate var hasStatements: Bool {
    publishingPrinciples != nil || correctionsPolicy != nil || !indicators.isEmpty
  }
}
