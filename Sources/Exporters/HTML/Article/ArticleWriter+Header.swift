import BroadsheetConventions
import BroadsheetCore
import BroadsheetMarkup

/// What stands above the text.
extension ArticleWriter {
  mutating func writeHeader(_ article: Article, to html: inout MarkupWriter) {
    html.write(markup: "<header>\n")
    if let provider = article.provider {
      open("<p class=\"provider\"", origin: provider.origin, to: &html)
      write(provider.value, to: &html)
      html.write(markup: "</p>\n")
    }
    writeTitles(article, to: &html)
    writeNotices(article, to: &html)
    writeImprint(article, to: &html)
    html.write(markup: "</header>\n")
  }

  /// Writes kicker, headline and deck; HTML groups them only round a heading.
  private mutating func writeTitles(_ article: Article, to html: inout MarkupWriter) {
    guard article.kicker != nil || article.headline != nil || article.deck != nil else { return }
    let hasHeading = article.headline != nil
    html.write(markup: hasHeading ? "<hgroup class=\"titles\">\n" : "<div class=\"titles\">\n")
    write(title: article.kicker, in: "<p class=\"kicker\"", "</p>\n", to: &html)
    write(title: article.headline, in: "<h1", "</h1>\n", to: &html)
    write(title: article.deck, in: "<p class=\"deck\" role=\"doc-subtitle\"", "</p>\n", to: &html)
    html.write(markup: hasHeading ? "</hgroup>\n" : "</div>\n")
  }

  private mutating func write(
    title: Part<RichText>?, in start: StaticString, _ end: StaticString,
    to html: inout MarkupWriter
  ) {
    guard let title else { return }
    write(title.value, in: start, end, origin: title.origin, to: &html)
  }

  /// Writes what only a proof shows: that the article must not be published, and notes to the desk.
  private mutating func writeNotices(_ article: Article, to html: inout MarkupWriter) {
    if let status = article.editStatus, status.value.forbidsPublication {
      html.write(markup: "<p class=\"notice\" role=\"note\"")
      html.write(attribute: "data-signal", status.value.signal?.rawValue)
      write(status.origin, to: &html)
      html.write(markup: ">")
      let isWithheld = status.value.availability == .withheld && status.value.signal != .kill
      write(phrase: isWithheld ? phrases.withheld : phrases.canceled, to: &html)
      if let printed = status.value.printed {
        html.write(markup: " (")
        html.write(printed, in: .text)
        html.write(markup: ")")
      }
      html.write(markup: "</p>\n")
    }
    guard !article.deskNotes.isEmpty else { return }
    html.write(markup: "<aside class=\"desk\" role=\"note\">\n<p>")
    write(label: phrases.deskNotes, to: &html)
    html.write(markup: "</p>\n")
    for note in article.deskNotes {
      open("<p", origin: note.origin, to: &html)
      if let role = note.value.role { write(role, in: "<b", "</b> ", to: &html) }
      write(note.value.text, to: &html)
      html.write(markup: "</p>\n")
    }
    html.write(markup: "</aside>\n")
  }

  /// Writes who wrote it, from which agencies, and when.
  private mutating func writeImprint(_ article: Article, to html: inout MarkupWriter) {
    let isEmpty =
      article.bylines.isEmpty && article.agencies.isEmpty && article.published == nil
      && article.updated == nil
    guard !isEmpty else { return }
    html.write(markup: "<div class=\"imprint\">\n")
    for byline in article.bylines {
      open("<address class=\"byline\"", origin: byline.origin, to: &html)
      write(byline.value, to: &html)
      html.write(markup: "</address>\n")
    }
    if !article.agencies.isEmpty {
      html.write(markup: "<ul class=\"agencies\">")
      writeItems(article.agencies, to: &html) { write($0, to: &$1) }
      html.write(markup: "</ul>\n")
    }
    write(date: article.published, to: &html)
    write(date: article.updated, label: language.press.updated, to: &html)
    html.write(markup: "</div>\n")
  }

  private func write(
    date: Part<Timestamp>?, label: String? = nil, to html: inout MarkupWriter
  ) {
    guard let date else { return }
    html.write(markup: "<p class=\"date\">")
    if let label {
      write(label: label, to: &html)
      html.write(markup: " ")
    }
    write(date.value, origin: date.origin, to: &html)
    html.write(markup: "</p>\n")
  }
}

extension EditStatus {
  /// Whether only a policy that allows it lets the article reach readers.
  var forbidsPublication: Bool { availability != .usable || signal == .kill }
}
