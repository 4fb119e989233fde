import BroadsheetCore
import BroadsheetMarkup

/// What stands above the text.
extension ArticleWriter {
  mutating func writeHeader(_ article: Article, to html: inout MarkupWriter) {
    html.write(markup: "<header>\n")
    if let provider = article.provider {
      html.write(markup: "<p class=\"provider\"")
      write(provider.origin, to: &html)
      html.write(markup: ">")
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
    html.write(
      markup: article.headline != nil ? "<hgroup class=\"titles\">\n" : "<div class=\"titles\">\n")
    if let kicker = article.kicker {
      html.write(markup: "<p class=\"kicker\"")
      write(kicker.origin, to: &html)
      html.write(markup: ">")
      write(kicker.value, to: &html)
      html.write(markup: "</p>\n")
    }
    if let headline = article.headline {
      html.write(markup: "<h1")
      write(headline.origin, to: &html)
      html.write(markup: ">")
      write(headline.value, to: &html)
      html.write(markup: "</h1>\n")
    }
    if let deck = article.deck {
      html.write(markup: "<p class=\"deck\" role=\"doc-subtitle\"")
      write(deck.origin, to: &html)
      html.write(markup: ">")
      write(deck.value, to: &html)
      html.write(markup: "</p>\n")
    }
    html.write(markup: article.headline != nil ? "</hgroup>\n" : "</div>\n")
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
      html.write(markup: "<p")
      write(note.origin, to: &html)
      html.write(markup: ">")
      if let role = note.value.role {
        html.write(markup: "<b>")
        html.write(role, in: .text)
        html.write(markup: "</b> ")
      }
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
      html.write(markup: "<address class=\"byline\"")
      write(byline.origin, to: &html)
      html.write(markup: ">")
      write(byline.value, to: &html)
      html.write(markup: "</address>\n")
    }
    if !article.agencies.isEmpty {
      html.write(markup: "<ul class=\"agencies\">")
      for agency in article.agencies {
        html.write(markup: "<li")
        write(agency.origin, to: &html)
        html.write(markup: ">")
        write(agency.value, to: &html)
        html.write(markup: "</li>")
      }
      html.write(markup: "</ul>\n")
    }
    if let published = article.published {
      html.write(markup: "<p class=\"date\">")
      write(published.value, origin: published.origin, to: &html)
      html.write(markup: "</p>\n")
    }
    if let updated = article.updated {
      html.write(markup: "<p class=\"date\">")
      write(label: phrases.updated, to: &html)
      html.write(markup: " ")
      write(updated.value, origin: updated.origin, to: &html)
      html.write(markup: "</p>\n")
    }
    html.write(markup: "</div>\n")
  }
}

extension EditStatus {
  /// Whether only a policy that allows it lets the article reach readers.
  var forbidsPublication: Bool { availability != .usable || signal == .kill }
}
