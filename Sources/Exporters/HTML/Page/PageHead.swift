import BroadsheetConventions
import BroadsheetCore
import BroadsheetMarkup

/// Writes a page's beginning up to the point where structured data may follow in its head.
struct PageHead {
  let exporter: HTMLExporter
  let language: PageLanguage

  init(_ exporter: HTMLExporter, _ language: PageLanguage) {
    self.exporter = exporter
    self.language = language
  }

  func write(_ article: Article, to html: inout MarkupWriter) {
    html.write(markup: "<!DOCTYPE html>\n<html")
    html.write(attribute: "lang", language.tag)
    if language.tag != nil { html.write(attribute: "dir", language.direction) }
    html.write(markup: ">\n<head>\n<meta charset=\"utf-8\">\n")
    html.write(
      markup: "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // Should markup ever slip in, it can neither run nor load anything but media.
    html.write(
      markup: """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; img-src *; media-src *; base-uri 'none'; form-action 'none'">

        """)
    html.write(markup: "<title>")
    html.write(article.pageTitle ?? language.phrases.article, in: .text)
    if let provider = article.provider, provider.value.name != article.pageTitle {
      html.write(markup: " \u{2013} ")
      html.write(provider.value.name, in: .text)
    }
    html.write(markup: "</title>\n")
    writeNames(of: article, to: &html)
    writeProperties(of: article, to: &html)
    writeLinks(of: article, to: &html)
    guard exporter.includesStyles else { return }
    html.write(markup: "<meta name=\"color-scheme\" content=\"light dark\">\n<style>\n")
    html.write(markup: Stylesheet.text)
    html.write(markup: "</style>\n")
  }

  private func writeNames(of article: Article, to html: inout MarkupWriter) {
    write(meta: #"name="description""#, article.teaser?.value.string, to: &html)
    for byline in article.bylines {
      for contributor in byline.value.contributors where contributor.isAuthor {
        write(meta: #"name="author""#, contributor.name, to: &html)
      }
    }
    if !article.keywords.isEmpty {
      let words = article.keywords.map(\.value).joined(separator: ", ")
      write(meta: #"name="keywords""#, words, to: &html)
    }
    if let expires = article.expires?.value {
      write(meta: #"name="robots""#, "unavailable_after: \(expires)", to: &html)
    }
    if let status = article.editStatus?.value, status.forbidsPublication {
      write(meta: #"name="robots""#, "noindex", to: &html)
    }
    write(meta: #"name="generator""#, "Broadsheet", to: &html)
  }

  /// Writes what those who show links to the page read: the Open Graph protocol's properties.
  private func writeProperties(of article: Article, to html: inout MarkupWriter) {
    write(meta: #"property="og:type""#, "article", to: &html)
    write(meta: #"property="og:title""#, article.pageTitle, to: &html)
    write(
      meta: #"property="og:description""#, (article.teaser ?? article.deck)?.value.string, to: &html
    )
    write(meta: #"property="og:site_name""#, article.provider?.value.name, to: &html)
    write(meta: #"property="og:url""#, article.safeCanonicalLink?.reference, to: &html)
    if let image = article.mainFigure?.value.media.first, MediaKind(image) == .image {
      let link = SafeLink(image.link.reference, for: .media)
      write(meta: #"property="og:image""#, link?.reference, to: &html)
    }
    write(
      meta: #"property="article:published_time""#, article.published?.value.description, to: &html)
    write(meta: #"property="article:modified_time""#, article.updated?.value.description, to: &html)
    for topic in article.topics where topic.value.kind == .section {
      write(meta: #"property="article:section""#, topic.value.name, to: &html)
    }
  }

  private func writeLinks(of article: Article, to html: inout MarkupWriter) {
    if let link = article.safeCanonicalLink {
      html.write(markup: "<link rel=\"canonical\"")
      html.write(attribute: "href", link.reference)
      html.write(markup: ">\n")
    }
    if let license = article.rights?.value.license,
      let link = SafeLink(license.reference, for: .anchor)
    {
      html.write(markup: "<link rel=\"license\"")
      html.write(attribute: "href", link.reference)
      html.write(markup: ">\n")
    }
  }

  /// Writes a `meta` element, of which the attribute that names it is given.
  private func write(meta name: StaticString, _ content: String?, to html: inout MarkupWriter) {
    guard let content else { return }
    html.write(markup: "<meta ")
    html.write(markup: name)
    html.write(attribute: "content", content)
    html.write(markup: ">\n")
  }
}

extension Article {
  /// The words that stand for the article where it is named; `nil` when it has no title.
  fileprivate var pageTitle: String? {
    for title in [headline, kicker, deck, teaser] {
      if let words = title?.value.string, words.contains(where: { !$0.isWhitespace }) {
        return words
      }
    }
    return nil
  }

  /// The article's address on the web, if it is one that a browser follows.
  var safeCanonicalLink: SafeLink? {
    canonicalLink.flatMap { SafeLink($0.value.reference, for: .media) }
  }
}

extension Contributor {
  /// Whether the contributor wrote the article, which is what a byline says unless it says otherwise.
  var isAuthor: Bool { role == nil || role == .author }
}
