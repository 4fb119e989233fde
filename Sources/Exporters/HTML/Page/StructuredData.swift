import BroadsheetCore
import BroadsheetJSONSyntax

/// Writes what schema.org's `NewsArticle` can hold of an article, as JSON-LD for a `script` element.
///
/// Addresses are written only if a browser would follow them. The text of the article is not
/// repeated.
struct StructuredData: ~Copyable {
  var json: JSONWriter

  static func write(_ article: Article, to output: inout Output) {
    var data = StructuredData(
      json: JSONWriter(output, layout: .pretty, escapesForScript: true))
    data.write(article)
    output = data.finish()
  }

  private consuming func finish() -> Output { json.finish() }

  private mutating func write(_ article: Article) {
    json.beginObject()
    json.write("https://schema.org", for: "@context")
    json.write(article.schemaType, for: "@type")
    json.write(article.safeCanonicalLink?.reference, for: "url")
    json.write(article.headline?.value.string, for: "headline")
    json.write(article.deck?.value.string, for: "alternativeHeadline")
    json.write(article.teaser?.value.string, for: "description")
    json.write(article.language?.value.rawValue, for: "inLanguage")
    json.write(article.published?.value.description, for: "datePublished")
    json.write(article.updated?.value.description, for: "dateModified")
    json.write(article.created?.value.description, for: "dateCreated")
    json.write(article.expires?.value.description, for: "expires")
    writeContributors(of: article)
    write(article.agencies + article.sources, for: "sourceOrganization") { $0.write($1.value) }
    if let provider = article.provider?.value {
      write(
        provider, as: "NewsMediaOrganization", for: "publisher",
        correctionsPolicy: article.trust?.value.correctionsPolicy)
    }
    if let dateline = article.dateline?.value { write(dateline) }
    writeTopics(of: article)
    writeIdentifiers(of: article)
    if let rights = article.rights?.value { write(rights) }
    if let trust = article.trust?.value {
      json.write(trust.isAccessibleForFree, for: "isAccessibleForFree")
      json.write(trust.digitalSourceType, for: "digitalSourceType")
      write(address: trust.publishingPrinciples, for: "publishingPrinciples")
    }
    writeBlocks(of: article)
    json.endObject()
  }

  // MARK: Values

  /// Writes an address, if a browser would follow it.
  mutating func write(address link: Hyperlink?, for name: String) {
    guard let link, let safe = SafeLink(link.reference, for: .media) else { return }
    json.write(safe.reference, for: name)
  }

  /// Writes a member that is an array, unless there is nothing to write in it.
  mutating func write<Item>(
    _ items: [Item], for name: String, _ write: (inout StructuredData, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    json.write(name: name)
    json.beginArray()
    for item in items { write(&self, item) }
    json.endArray()
  }

  /// Begins an object of a type.
  mutating func begin(_ type: String) {
    json.beginObject()
    json.write(type, for: "@type")
  }

  private mutating func write(
    _ organization: Organization, as type: String = "Organization", for name: String? = nil,
    correctionsPolicy: Hyperlink? = nil
  ) {
    if let name { json.write(name: name) }
    begin(type)
    json.write(organization.name, for: "name")
    json.write(organization.code, for: "identifier")
    write(address: organization.link, for: "url")
    write(address: correctionsPolicy, for: "correctionsPolicy")
    json.endObject()
  }

  // MARK: Who

  private mutating func writeContributors(of article: Article) {
    let all = article.bylines.flatMap(\.value.contributors)
    let groups: [(name: String, members: [Contributor])] = [
      ("author", all.filter(\.isAuthor)), ("editor", all.filter { $0.role == .editing }),
      ("translator", all.filter { $0.role == .translation }),
    ]
    for (name, members) in groups { write(members, for: name) { $0.write($1) } }
    let others = all.filter { !$0.isAuthor && $0.role != .editing && $0.role != .translation }
    write(others, for: "contributor") { data, contributor in
      data.begin("Role")
      data.json.write(contributor.role?.rawValue, for: "roleName")
      data.json.write(name: "contributor")
      data.write(contributor)
      data.json.endObject()
    }
  }

  private mutating func write(_ contributor: Contributor) {
    begin("Person")
    json.write(contributor.name, for: "name")
    json.write(contributor.jobTitle, for: "jobTitle")
    if let affiliation = contributor.affiliation {
      json.write(name: "affiliation")
      write(name: affiliation, of: "Organization")
    }
    write(address: contributor.link, for: "url")
    json.endObject()
  }

  // MARK: Whose

  private mutating func write(_ rights: Rights) {
    if let holder = rights.holder { write(holder, for: "copyrightHolder") }
    json.write(rights.year, for: "copyrightYear")
    json.write(rights.notice, for: "copyrightNotice")
    json.write(rights.creditLine, for: "creditText")
    write(address: rights.license, for: "license")
    write(address: rights.acquisition, for: "acquireLicensePage")
  }
}

extension Article {
  /// The type of article by its genre, named in English or by IPTC's code.
  fileprivate var schemaType: String {
    for topic in topics where topic.value.kind == .genre {
      let code = topic.value.code.flatMap { $0.split(separator: ":").last }.map(String.init)
      switch (code ?? topic.value.name).lowercased() {
      case "opinion", "commentary", "editorial": return "OpinionNewsArticle"
      case "analysis": return "AnalysisNewsArticle"
      case "background", "backgrounder": return "BackgroundNewsArticle"
      case "review": return "ReviewNewsArticle"
      case "reportage", "feature": return "ReportageNewsArticle"
      case "satire": return "SatiricalArticle"
      default: continue
      }
    }
    return "NewsArticle"
  }
}
