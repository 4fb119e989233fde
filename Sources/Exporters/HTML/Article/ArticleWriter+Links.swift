import BroadsheetCore
import BroadsheetMarkup

/// Links, which are written only when they are safe.
extension ArticleWriter {
  /// Admits a link or reports that it is not safe.
  func admit(
    _ link: Hyperlink, for use: SafeLink.Use = .anchor, to html: inout MarkupWriter
  ) -> SafeLink? {
    if let safe = SafeLink(link.reference, for: use) { return safe }
    html.reportLoss(of: .unsafeLink)
    return nil
  }

  /// Opens a link that has been admitted, of which the start of the tag is given.
  ///
  /// A relation of the exporter's own comes before that of the source.
  func open(
    _ start: StaticString, _ safe: SafeLink, of link: Hyperlink, relation: String? = nil,
    to html: inout MarkupWriter
  ) {
    let relations = [relation, link.relation].compactMap(\.self)
    html.write(markup: start)
    html.write(attribute: "href", safe.reference)
    html.write(attribute: "title", link.title)
    html.write(attribute: "rel", relations.isEmpty ? nil : relations.joined(separator: " "))
    html.write(markup: ">")
  }

  /// Writes a link with its words; one that is not safe is written as its words.
  func write(
    _ link: Hyperlink, words: String, relation: String? = nil, to html: inout MarkupWriter
  ) {
    guard let safe = admit(link, to: &html) else { return html.write(words, in: .text) }
    open("<a", safe, of: link, relation: relation, to: &html)
    html.write(words, in: .text)
    html.write(markup: "</a>")
  }
}
