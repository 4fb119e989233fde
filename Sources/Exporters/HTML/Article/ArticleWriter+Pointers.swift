import BroadsheetConventions
import BroadsheetCore
import BroadsheetMarkup

/// Blocks that stand for something elsewhere, or gone.
extension ArticleWriter {
  /// Writes an embed as a card that leads to it: nothing from elsewhere is loaded.
  mutating func write(_ embed: Embed, origin: Origin?, to html: inout MarkupWriter) {
    html.write(markup: "<figure class=\"embed\"")
    html.write(attribute: "data-kind", embed.kind.rawValue)
    write(origin, to: &html)
    html.write(markup: ">\n")
    let safe = embed.link.flatMap { admit($0, to: &html) }
    if let safe, let link = embed.link {
      open("<a class=\"card\"", safe, of: link, to: &html)
    } else {
      html.write(markup: "<div class=\"card\">")
    }
    html.write(markup: "<span class=\"label\">")
    if let name = phrases.embeds[embed.kind] {
      write(phrase: name, to: &html)
    } else {
      html.write(embed.kind.rawValue, in: .text)
    }
    if let provider = embed.provider {
      html.write(markup: " \u{B7} ")
      html.write(provider, in: .text)
    }
    html.write(markup: "</span>")
    if let address = safe?.withoutScheme ?? embed.link?.reference[...] {
      html.write(markup: " ")
      write(String(address), in: "<span class=\"address\"", "</span>", to: &html)
    }
    html.write(markup: safe != nil ? "</a>\n" : "</div>\n")
    if let caption = embed.caption {
      write(caption, in: "<figcaption", "</figcaption>\n", to: &html)
    }
    html.write(markup: "</figure>\n")
  }

  mutating func write(_ gap: Gap, origin: Origin?, to html: inout MarkupWriter) {
    html.write(markup: "<p class=\"gap\"")
    html.write(attribute: "data-kind", gap.kind?.rawValue)
    write(origin, to: &html)
    html.write(markup: ">[\u{2026}]")
    if let kind = gap.kind {
      html.write(markup: " ")
      if let name = phrases.gaps[kind] {
        write(phrase: name, to: &html)
      } else {
        html.write(kind.rawValue, in: .text)
      }
    }
    if let note = gap.note {
      html.write(markup: gap.kind == nil ? " " : " \u{B7} ")
      write(note, in: "<span", "</span>", to: &html)
    }
    html.write(markup: "</p>\n")
  }

  /// Starts or ends the list that pointers to other articles stand in.
  func writeRelated(isStart: Bool, to html: inout MarkupWriter) {
    guard isStart else { return html.write(markup: "</ul>\n</nav>\n") }
    html.write(markup: "<nav class=\"related\"")
    html.write(attribute: "aria-label", phrases.related)
    html.write(markup: ">\n<ul>\n")
  }

  mutating func write(_ related: RelatedLink, origin: Origin?, to html: inout MarkupWriter) {
    open("<li", origin: origin, to: &html)
    if let label = related.label {
      write(label, in: "<span class=\"label\"", "</span> ", to: &html)
    }
    if let link = related.link, let safe = admit(link, to: &html) {
      open("<a", safe, of: link, to: &html)
      write(related.title, isInLink: true, to: &html)
      html.write(markup: "</a>")
    } else {
      write(related.title, to: &html)
    }
    html.write(markup: "</li>\n")
  }
}
