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

  /// Writes the attributes of a link that has been admitted.
  func write(_ safe: SafeLink, of link: Hyperlink?, to html: inout MarkupWriter) {
    html.write(attribute: "href", safe.reference)
    html.write(attribute: "title", link?.title)
    html.write(attribute: "rel", link?.relation)
  }

  /// Writes a link with its words; one that is not safe is written as its words.
  func write(
    _ link: Hyperlink, words: String, relation: String? = nil, to html: inout MarkupWriter
  ) {
    guard let safe = admit(link, to: &html) else { return html.write(words, in: .text) }
    html.write(markup: "<a")
    html.write(attribute: "href", safe.reference)
    html.write(attribute: "title", link.title)
    let relations = [relation, link.relation].compactMap(\.self)
    html.write(
      attribute: "rel", relations.isEmpty ? nil : relations.joined(separator: " "))
    html.write(markup: ">")
    html.write(words, in: .text)
    html.write(markup: "</a>")
  }
}
