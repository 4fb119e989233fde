import Broadsheet

/// Tells whether an article's origins are ranges of this input.
///
/// A format that keeps origins, as native JSON does, gives back those of the text that the article
/// was read from first.
enum OriginCheck {
  /// Whether the first text that has an origin stands where the origin says.
  static func hold(_ article: Article, in source: InspectedSource) -> Bool {
    let titles = [article.headline, article.kicker, article.deck].compactMap(\.self)
      .map { ($0.string, $0.origin) }
    let blocks = (article.lead + article.body).lazy.compactMap { block in
      block.value.texts.first.map { ($0.string, block.origin) }
    }
    for (text, origin) in titles + blocks {
      guard let range = origin?.range else { continue }
      guard let word = text.split(whereSeparator: \.isWhitespace).first else { continue }
      return range.end <= source.bytes.count && source.text(in: range).contains(word)
    }
    return article.provenance.entries.contains { $0.origin != nil }
  }
}
