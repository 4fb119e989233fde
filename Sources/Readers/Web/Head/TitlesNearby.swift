import BroadsheetHTMLTree

/// Finds what stands above and below a printed headline and belongs to it.
struct TitlesNearby: ~Escapable {
  private let page: WebPage
  private let survey: HeadSurvey
  private let article: StructuredArticle?
  private let headline: HeadlineFinder.Found
  private let lines: NearbyLines?

  @_lifetime(copy page, copy survey)
  init(
    page: WebPage, survey: HeadSurvey, article: StructuredArticle?,
    headline: HeadlineFinder.Found, lines: NearbyLines?
  ) {
    self.page = page
    self.survey = survey
    self.article = article
    self.headline = headline
    self.lines = lines
  }

  /// The line above the headline: called a kicker, or declared as the beginning of the headline.
  func kicker() -> (Statement, HTMLNodeID)? {
    guard let heading = headline.element else { return nil }
    let start = page.tree.range(of: heading).lowerBound
    let words = TitleWords(headline.text)
    let declaredTitles = declaredTitles
    for line in lines?.before.prefix(8) ?? [] where line.text.utf8.count < 120 {
      let lineWords = TitleWords(line.text)
      let isDeclared = declaredTitles.contains {
        $0.count == words.count + lineWords.count && $0.begins(with: lineWords)
          && $0.ends(with: words)
      }
      if isDeclared { return (statement(line), line.element) }
    }
    for marked in survey.kickers where !survey.isOutside(marked, articleAt: start) {
      let range = page.tree.range(of: marked.id)
      guard range.upperBound <= start, start - range.upperBound < 1500 else { continue }
      let text = page.line(of: marked.id).trimmingSeparators
      guard !text.isEmpty, text.utf8.count < 120, TitleWords(text) != words else { continue }
      return (Statement(text: text, source: .printed, range: range), marked.id)
    }
    return nil
  }

  /// The line below the headline that is called a subtitle, or declared as one.
  func deck() -> (Statement, HTMLNodeID)? {
    guard let heading = headline.element else { return nil }
    let end = page.tree.range(of: heading).upperBound
    if let alternative = article?.alternativeHeadline {
      let words = TitleWords(alternative.text)
      for line in lines?.after.prefix(4) ?? [] where TitleWords(line.text) == words {
        return (statement(line), line.element)
      }
    }
    for marked in survey.decks where !survey.isOutside(marked, articleAt: end - 1) {
      let range = page.tree.range(of: marked.id)
      guard range.lowerBound >= end, range.lowerBound - end < 4000 else { continue }
      let text = page.line(of: marked.id)
      guard text.utf8.count > 12, text.utf8.count < 600 else { continue }
      return (Statement(text: text, source: .printed, range: range), marked.id)
    }
    return nil
  }

  /// Titles that may have the kicker before the headline.
  private var declaredTitles: [TitleWords] {
    ([article?.headline].compactMap(\.self) + survey.statements(.headline)
      + survey.statements(.socialHeadline)).map { TitleWords($0.text) }
  }

  private func statement(_ line: NearbyLines.Line) -> Statement {
    Statement(text: line.text.trimmingSeparators, source: .printed, range: line.range)
  }
}
