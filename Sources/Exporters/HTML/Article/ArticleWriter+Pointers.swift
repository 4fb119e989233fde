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
    if let safe {
      html.write(markup: "<a class=\"card\"")
      write(safe, of: embed.link, to: &html)
      html.write(markup: ">")
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
      html.write(markup: " <span class=\"address\">")
      html.write(address, in: .text)
      html.write(markup: "</span>")
    }
    html.write(markup: safe != nil ? "</a>\n" : "</div>\n")
    if let caption = embed.caption {
      html.write(markup: "<figcaption>")
      write(caption, to: &html)
      html.write(markup: "</figcaption>\n")
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
      html.write(markup: gap.kind == nil ? " <span>" : " \u{B7} <span>")
      html.write(note, in: .text)
      html.write(markup: "</span>")
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
    html.write(markup: "<li")
    write(origin, to: &html)
    html.write(markup: ">")
    if let label = related.label {
      html.write(markup: "<span class=\"label\">")
      html.write(label, in: .text)
      html.write(markup: "</span> ")
    }
    if let link = related.link, let safe = admit(link, to: &html) {
      html.write(markup: "<a")
      write(safe, of: link, to: &html)
      html.write(markup: ">")
      write(related.title, isInLink: true, to: &html)
      html.write(markup: "</a>")
    } else {
      write(related.title, to: &html)
    }
    html.write(markup: "</li>\n")
  }
}
