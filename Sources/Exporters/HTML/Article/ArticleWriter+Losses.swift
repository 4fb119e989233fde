import BroadsheetCore
import BroadsheetMarkup

/// What has no element of its own: it stands in the page's head and the structured data, or is lost.
extension ArticleWriter {
  func reportLosses(_ article: Article, to html: inout MarkupWriter) {
    lose(article.slugline, .slugline, to: &html)
    lose(article.urgency, .urgency, to: &html)
    if let status = article.editStatus, !status.value.forbidsPublication {
      lose(status, .editStatus, to: &html)
    }
    if article.language != nil, language.tag == nil { html.reportLoss(of: .language) }
    write(lost: article.language?.origin, to: &html)
    if exporter.document == .fragment {
      hold(article.teaser, .teaser, to: &html)
    } else {
      write(lost: article.teaser?.origin, to: &html)
    }
    hold(article.version, .version, to: &html)
    for entity in article.entities { hold(entity, .entity, to: &html) }
    for identifier in article.identifiers { hold(identifier, .identifier, to: &html) }
    if !exporter.includesStructuredData { reportDetails(of: article, to: &html) }
  }

  /// Reports that a part's origin has no element to stand on.
  func write(lost origin: Origin?, to html: inout MarkupWriter) {
    if origin != nil { html.reportLoss(of: .provenance) }
  }

  /// Reports a part that HTML has no place for.
  private func lose<Value>(
    _ part: Part<Value>?, _ feature: Feature, to html: inout MarkupWriter
  ) {
    guard let part else { return }
    html.reportLoss(of: feature)
    write(lost: part.origin, to: &html)
  }

  /// Reports a part that only structured data holds, unless there is some.
  private func hold<Value>(
    _ part: Part<Value>?, _ feature: Feature, to html: inout MarkupWriter
  ) {
    guard let part else { return }
    if !exporter.includesStructuredData { html.reportLoss(of: feature) }
    write(lost: part.origin, to: &html)
  }

  /// Reports the details of printed parts that only structured data holds.
  private func reportDetails(of article: Article, to html: inout MarkupWriter) {
    for byline in article.bylines {
      for contributor in byline.value.contributors
      where !byline.value.printed.isEmpty || contributor.role != nil {
        html.reportLoss(of: .contributor)
      }
    }
    if article.dateline.map({ !$0.value.places.isEmpty }) == true {
      html.reportLoss(of: .dateline)
    }
    if let trust = article.trust?.value,
      trust.isAccessibleForFree != nil || trust.digitalSourceType != nil
    {
      html.reportLoss(of: .trust)
    }
  }
}
