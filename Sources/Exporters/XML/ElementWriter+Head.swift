import BroadsheetCore

extension ElementWriter {
  mutating func writeTitles(of article: Article) {
    write("kicker", article.kicker)
    write("headline", article.headline)
    write("deck", article.deck)
    write("teaser", article.teaser)
    write("slugline", article.slugline)
  }

  mutating func writeOrigins(of article: Article) {
    for byline in article.bylines { write(byline) }
    if let dateline = article.dateline { write(dateline) }
    for agency in article.agencies { write("agency", agency) }
    for source in article.sources { write("source", source) }
    write("provider", article.provider)
  }

  mutating func writeTimes(of article: Article) {
    write("published", article.published)
    write("updated", article.updated)
    write("created", article.created)
    write("archived", article.archived)
    write("embargoedUntil", article.embargoedUntil)
    write("expires", article.expires)
  }

  mutating func writeSubjects(of article: Article) {
    if let language = article.language {
      start("language", from: language.origin)
      attribute("code", language.value.rawValue)
      end()
    }
    if let rights = article.rights { write(rights) }
    if let link = article.canonicalLink {
      start("canonicalLink", from: link.origin)
      attributes(of: link.value)
      end()
    }
    for topic in article.topics { write(topic) }
    for keyword in article.keywords { write("keyword", keyword) }
    for entity in article.entities { write(entity) }
    for identifier in article.identifiers {
      write("identifier", identifier.value, from: identifier.origin)
    }
    if let version = article.version { write(version) }
    if let trust = article.trust { write(trust) }
  }

  mutating func writeDeskParts(of article: Article) {
    if let urgency = article.urgency {
      start("urgency", from: urgency.origin)
      attribute("value", urgency.value.rawValue)
      end()
    }
    if let status = article.editStatus {
      start("editStatus", from: status.origin)
      attribute("availability", status.value.availability.rawValue)
      attribute("signal", status.value.signal?.rawValue)
      element("printed", status.value.printed)
      end()
    }
    for note in article.deskNotes {
      start("deskNote", .words, from: note.origin)
      attribute("role", note.value.role)
      write(note.value.text)
      end()
    }
  }

  // MARK: Parts

  private mutating func write(_ name: StaticString, _ time: Part<Timestamp>?) {
    guard let time else { return }
    start(name, from: time.origin)
    attributes(of: time.value)
    end()
  }

  private mutating func write(_ rights: Part<Rights>) {
    start("rights", from: rights.origin)
    attribute("year", rights.value.year)
    if let holder = rights.value.holder { write("holder", holder) }
    element("notice", rights.value.notice)
    element("usageTerms", rights.value.usageTerms)
    write("license", rights.value.license)
    write("acquisition", rights.value.acquisition)
    element("creditLine", rights.value.creditLine)
    element("limitations", rights.value.limitations)
    end()
  }

  private mutating func write(_ topic: Part<Topic>) {
    start("topic", .words, from: topic.origin)
    attribute("kind", topic.value.kind.rawValue)
    attribute("code", topic.value.code)
    attribute("scheme", topic.value.scheme)
    attribute("confidence", topic.value.confidence.map { Int($0.rawValue) })
    attribute("relevance", topic.value.relevance)
    words(topic.value.name[...])
    end()
  }

  private mutating func write(_ entity: Part<Entity>) {
    start("entity", .words, from: entity.origin)
    attribute("kind", entity.value.kind.rawValue)
    attribute("code", entity.value.code)
    words(entity.value.name[...])
    end()
  }

  private mutating func write(
    _ name: StaticString, _ identifier: Identifier, from origin: Origin? = nil
  ) {
    start(name, .words, from: origin)
    attribute("scheme", identifier.scheme)
    words(identifier.value[...])
    end()
  }

  private mutating func write(_ version: Part<Version>) {
    start("version", from: version.origin)
    element("number", version.value.number)
    for identifier in version.value.supersedes { write("supersedes", identifier) }
    end()
  }

  private mutating func write(_ trust: Part<Trust>) {
    start("trust", from: trust.origin)
    attribute("accessibleForFree", trust.value.isAccessibleForFree.map { String($0) })
    attribute("digitalSourceType", trust.value.digitalSourceType)
    write("publishingPrinciples", trust.value.publishingPrinciples)
    write("correctionsPolicy", trust.value.correctionsPolicy)
    for indicator in trust.value.indicators {
      start("indicator", .words)
      attributes(of: indicator.link)
      words(indicator.name[...])
      end()
    }
    end()
  }
}
