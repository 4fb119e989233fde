public import BroadsheetCore

/// Makes random articles that use the whole model; the same seed gives the same articles.
///
/// Texts hold what exporters trip over: markup, quotation marks, control characters, line breaks,
/// wide and combining characters, blanks at the ends.
public struct ArticleGenerator: Sendable {
  var random: SeededRandom

  /// Whether texts hold control characters, blanks at the ends, markup and the like.
  public var isHostile: Bool

  /// Whether parts have origins.
  public var hasProvenance: Bool

  /// Makes a generator.
  public init(seed: UInt64, isHostile: Bool = true, hasProvenance: Bool = true) {
    self.random = SeededRandom(seed: seed)
    self.isHostile = isHostile
    self.hasProvenance = hasProvenance
  }

  // MARK: Articles

  /// An article with a random choice of parts.
  public mutating func article() -> Article { article(probability: 0.5) }

  /// An article with every part of the head and every kind of block.
  public mutating func fullArticle() -> Article {
    var article = article(probability: 1)
    article.body = Self.blockKinds.indices.map { kind in part(block(kind: kind, depth: 2)) }
    return article
  }

  private mutating func article(probability: Double) -> Article {
    var article = Article()
    article.kicker = maybe(probability) { $0.part($0.richText()) }
    article.headline = maybe(probability) { $0.part($0.richText()) }
    article.deck = maybe(probability) { $0.part($0.richText()) }
    article.teaser = maybe(probability) { $0.part($0.richText()) }
    article.slugline = maybe(probability) { $0.part($0.words()) }
    article.bylines = some(probability) { $0.part($0.byline()) }
    article.dateline = maybe(probability) { $0.part($0.dateline()) }
    article.agencies = some(probability) { $0.part($0.organization()) }
    article.sources = some(probability) { $0.part($0.organization()) }
    article.provider = maybe(probability) { $0.part($0.organization()) }
    article.published = maybe(probability) { $0.part($0.timestamp()) }
    article.updated = maybe(probability) { $0.part($0.timestamp()) }
    article.created = maybe(probability) { $0.part($0.timestamp()) }
    article.archived = maybe(probability) { $0.part($0.timestamp()) }
    article.embargoedUntil = maybe(probability) { $0.part($0.timestamp()) }
    article.expires = maybe(probability) { $0.part($0.timestamp()) }
    article.language = maybe(probability) { $0.part($0.languageTag()) }
    article.rights = maybe(probability) { $0.part($0.rights()) }
    article.canonicalLink = maybe(probability) { $0.part($0.hyperlink()) }
    article.topics = some(probability) { $0.part($0.topic()) }
    article.keywords = some(probability) { $0.part($0.words()) }
    article.entities = some(probability) { $0.part($0.entity()) }
    article.identifiers = some(probability) { $0.part($0.identifier()) }
    article.version = maybe(probability) { $0.part($0.version()) }
    article.trust = maybe(probability) { $0.part($0.trust()) }
    article.urgency = maybe(probability) { $0.part($0.urgency()) } ?? nil
    article.editStatus = maybe(probability) { $0.part($0.editStatus()) }
    article.deskNotes = some(probability) { $0.part($0.deskNote()) }
    article.mainFigure = maybe(probability) { $0.part($0.figure()) }
    article.lead = some(probability) { $0.part(Block.paragraph($0.richText())) }
    article.body = blocks(depth: 3, count: number(0...8))
    return article
  }

  // MARK: Chances

  /// A number within bounds.
  public mutating func number(_ bounds: ClosedRange<Int>) -> Int {
    Int.random(in: bounds, using: &random)
  }

  /// Whether something happens that has this probability.
  public mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < probability
  }

  /// One of the choices.
  public mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...choices.count - 1)]
  }

  mutating func maybe<Value>(
    _ probability: Double = 0.5, _ make: (inout ArticleGenerator) -> Value
  ) -> Value? {
    chance(probability) ? make(&self) : nil
  }

  mutating func some<Value>(
    _ probability: Double = 0.5, _ make: (inout ArticleGenerator) -> Value
  ) -> [Value] {
    guard chance(probability) else { return [] }
    return (0..<number(1...3)).map { _ in make(&self) }
  }

  /// A part with a random origin, or none.
  public mutating func part<Value>(_ value: Value) -> Part<Value> {
    Part(value, origin: hasProvenance && chance(0.8) ? origin(depth: 1) : nil)
  }

  /// A part with a random origin, or none; nothing of nothing.
  mutating func part<Value>(_ value: Value?) -> Part<Value>? {
    guard let value else { return nil }
    return Part(value, origin: hasProvenance ? origin(depth: 0) : nil)
  }

  private mutating func origin(depth: Int) -> Origin {
    let start = number(0...100_000)
    return Origin(
      SourceRange(start: start, end: start + number(0...500)),
      rule: Rule(pick(["headline.first-line", "byline.starts-with-by", "paragraph", "a<b&\"c"])),
      confidence: Confidence(rawValue: UInt8(number(0...100))),
      regions: chance(0.1)
        ? [PageRegion(page: 2, left: 10.5, top: 20, width: 300.25, height: 0.1)] : [],
      corroborations: depth > 0 && chance(0.1) ? [origin(depth: depth - 1)] : [])
  }
}
