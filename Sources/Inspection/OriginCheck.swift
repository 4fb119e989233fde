package import BroadsheetCore

/// Of which bytes an article's origins are ranges.
///
/// A format that keeps origins, as native JSON does, gives back those of the text that the article
/// was read from first.
package enum OriginCheck {
  /// Of those of this input.
  case here
  /// Of those of another input.
  case elsewhere
  /// There are no origins.
  case nowhere
  /// There is nothing in the article that could have one.
  case nothing

  /// Looks whether the first text that has an origin stands where the origin says.
  package init(_ article: Article, in source: InspectedSource) {
    let titles = [article.kicker, article.headline, article.deck].compactMap(\.self)
      .map { ($0.string, $0.origin) }
    let blocks = (article.lead + article.body).lazy.compactMap { block in
      block.value.texts.first.map { ($0.string, block.origin) }
    }
    for (text, origin) in titles + blocks {
      guard let range = origin?.range, let word = Self.plainWord(of: text) else { continue }
      let stands = range.end <= source.bytes.count && source.text(in: range).contains(word)
      self = stands ? .here : .elsewhere
      return
    }
    if article.provenance.entries.contains(where: { $0.origin != nil }) {
      self = .here
    } else {
      self = article == Article() ? .nothing : .nowhere
    }
  }

  /// The longest run of ASCII letters and digits, which markup writes as it is; else the first word.
  private static func plainWord(of text: String) -> Substring? {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.max { $0.count < $1.count }
      ?? text.split(whereSeparator: \.isWhitespace).first
  }
}
