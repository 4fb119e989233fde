import BroadsheetCore

/// A place of an article that a word can stand in, and the features whose loss would excuse it.
struct Placement: Sendable, CustomStringConvertible {
  var name: String
  var features: [Feature]
  var put: @Sendable (inout Article, String) -> Void

  init(
    _ name: String, _ features: Feature..., put: @escaping @Sendable (inout Article, String) -> Void
  ) {
    self.name = name
    self.features = features
    self.put = put
  }

  var description: String { name }

  /// An article with the word in every place.
  static func article(of word: String) -> Article {
    var article = Article()
    for place in all { place.put(&article, word) }
    return article
  }

  static let all = titles + people + subjects + rights + blocks + boxes + media + inline

  private static let titles: [Placement] = [
    Placement("kicker", .kicker) { $0.kicker = Part(RichText($1)) },
    Placement("headline", .headline) { $0.headline = Part(RichText($1)) },
    Placement("deck", .deck) { $0.deck = Part(RichText($1)) },
    Placement("teaser", .teaser) { $0.teaser = Part(RichText($1)) },
    Placement("slugline", .slugline) { $0.slugline = Part($1) },
  ]

  private static let people: [Placement] = [
    Placement("byline", .byline) { $0.bylines.append(Part(Byline(printed: RichText($1)))) },
    Placement("byline of names", .contributor) { add(Contributor($1), printed: "", to: &$0) },
    Placement("contributor", .contributor) { add(Contributor($1), to: &$0) },
    Placement("contributor.role", .contributor) {
      add(Contributor("Ann", role: .init(rawValue: $1)), to: &$0)
    },
    Placement("contributor.jobTitle", .contributor) {
      add(Contributor("Ann", jobTitle: $1), to: &$0)
    },
    Placement("contributor.affiliation", .contributor) {
      add(Contributor("Ann", affiliation: $1), to: &$0)
    },
    Placement("contributor.link", .contributor) {
      add(Contributor("Ann", link: link($1)), to: &$0)
    },
    Placement("contributor.link of a name not printed", .contributor) {
      add(Contributor("Zoe", link: link($1)), to: &$0)
    },
    Placement("dateline", .dateline) { $0.dateline = Part(Dateline(printed: $1)) },
    Placement("dateline.place", .dateline) {
      $0.dateline = Part(Dateline(printed: "K", places: [Place($1)]))
    },
    Placement("dateline.place.country", .dateline) {
      $0.dateline = Part(Dateline(printed: "K", places: [Place("Kiel", country: $1)]))
    },
    Placement("dateline.place.code", .dateline) {
      $0.dateline = Part(Dateline(printed: "K", places: [Place("Kiel", code: $1)]))
    },
    Placement("agency", .agency) { $0.agencies.append(Part(Organization($1))) },
    Placement("agency.role", .agency) { $0.agencies.append(Part(Organization("A", role: $1))) },
    Placement("agency.code", .agency) { $0.agencies.append(Part(Organization("A", code: $1))) },
    Placement("agency.link", .agency) {
      $0.agencies.append(Part(Organization("A", link: link($1))))
    },
    Placement("source", .source) { $0.sources.append(Part(Organization($1))) },
    Placement("provider", .provider) { $0.provider = Part(Organization($1)) },
  ]

  private static let subjects: [Placement] = [
    Placement("canonicalLink", .canonicalLink) { $0.canonicalLink = Part(link($1)) },
    Placement("canonicalLink.title", .canonicalLink) {
      $0.canonicalLink = Part(Hyperlink("https://example.org", title: $1))
    },
    Placement("topic", .topic) { $0.topics.append(Part(Topic($1))) },
    Placement("topic.section", .topic) { $0.topics.append(Part(Topic($1, kind: .section))) },
    Placement("topic.genre", .topic) { $0.topics.append(Part(Topic($1, kind: .genre))) },
    Placement("topic.code", .topic) { $0.topics.append(Part(Topic("T", code: $1))) },
    Placement("topic.scheme", .topic) { $0.topics.append(Part(Topic("T", scheme: $1))) },
    Placement("keyword", .keyword) { $0.keywords.append(Part($1)) },
    Placement("entity", .entity) { $0.entities.append(Part(Entity(.event, $1))) },
    Placement("entity.code", .entity) { $0.entities.append(Part(Entity(.place, "P", code: $1))) },
    Placement("identifier", .identifier) { $0.identifiers.append(Part(Identifier($1))) },
    Placement("identifier.scheme", .identifier) {
      $0.identifiers.append(Part(Identifier("I", scheme: $1)))
    },
    Placement("version", .version) { $0.version = Part(Version($1)) },
    Placement("version.supersedes", .version) {
      $0.version = Part(Version("1", supersedes: [Identifier($1)]))
    },
    Placement("editStatus.printed", .editStatus) {
      $0.editStatus = Part(EditStatus(.usable, printed: $1))
    },
    Placement("deskNote", .deskNote) { $0.deskNotes.append(Part(DeskNote(RichText($1)))) },
    Placement("deskNote.role", .deskNote) { $0.deskNotes.append(Part(DeskNote("N", role: $1))) },
  ]

  private static let rights: [Placement] = [
    Placement("rights.holder", .rights) { $0.rights = Part(Rights(holder: Organization($1))) },
    Placement("rights.holder with notice", .rights) {
      $0.rights = Part(Rights(holder: Organization($1), notice: "N"))
    },
    Placement("rights.notice", .rights) { $0.rights = Part(Rights(notice: $1)) },
    Placement("rights.usageTerms", .rights) { $0.rights = Part(Rights(usageTerms: $1)) },
    Placement("rights.license", .rights) { $0.rights = Part(Rights(license: link($1))) },
    Placement("rights.acquisition", .rights) { $0.rights = Part(Rights(acquisition: link($1))) },
    Placement("rights.creditLine", .rights) { $0.rights = Part(Rights(creditLine: $1)) },
    Placement("rights.limitations", .rights) { $0.rights = Part(Rights(limitations: $1)) },
    Placement("trust.digitalSourceType", .trust) { $0.trust = Part(Trust(digitalSourceType: $1)) },
    Placement("trust.publishingPrinciples", .trust) {
      $0.trust = Part(Trust(publishingPrinciples: link($1)))
    },
    Placement("trust.correctionsPolicy", .trust) {
      $0.trust = Part(Trust(correctionsPolicy: link($1)))
    },
    Placement("trust.indicator", .trust) {
      $0.trust = Part(Trust(indicators: [Trust.Indicator($1)]))
    },
    Placement("trust.indicator.link", .trust) {
      $0.trust = Part(Trust(indicators: [Trust.Indicator("I", link: link($1))]))
    },
  ]

  // MARK: Helpers

  static func link(_ word: String) -> Hyperlink { Hyperlink("https://example.org/" + word) }

  private static func add(
    _ contributor: Contributor, printed: RichText = "By Ann", to article: inout Article
  ) {
    article.bylines.append(Part(Byline(printed: printed, contributors: [contributor])))
  }
}
