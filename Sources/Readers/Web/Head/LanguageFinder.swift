import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds the language of an article: as declared, unless the text plainly is in another.
struct LanguageFinder: ~Escapable {
  private let page: WebPage
  private let survey: HeadSurvey
  private let article: StructuredArticle?

  @_lifetime(copy page, copy survey)
  init(_ page: WebPage, _ survey: HeadSurvey, article: StructuredArticle?) {
    self.page = page
    self.survey = survey
    self.article = article
  }

  /// The tag and what it was taken from.
  func find() -> (tag: LanguageTag, statement: Statement, agreeing: [Statement])? {
    let declared =
      ([survey.language, article?.language] + survey.statements(.language)
      + survey.statements(.locale)).compactMap(\.self)
    let tags = declared.compactMap { statement in
      Self.tag(statement.text).map { (tag: $0, statement: statement) }
    }
    let recognized = recognizedLanguage()
    if let recognized {
      let matching = tags.filter { Self.isSame($0.tag.primary, recognized.code) }
      if let first = matching.first {
        return (first.tag, first.statement, matching.dropFirst().map(\.statement))
      }
      // A declaration that the words do not bear out is a template's, unless the two are easily
      // taken for one another, or the declared one cannot be recognized.
      let isDoubtful = tags.first.map {
        Self.areAlike($0.tag.primary, recognized.code)
          || page.conventions.index(of: $0.tag.primary) == nil
      }
      if isDoubtful ?? false ? false : recognized.isSure || tags.isEmpty {
        return (
          LanguageTag(recognized.code),
          Statement(text: recognized.code, source: .printed, range: recognized.range), []
        )
      }
    }
    return tags.first.map { ($0.tag, $0.statement, []) }
  }

  /// Norwegian is one language to the press, whichever of its forms is declared.
  private static func isSame(_ declared: String, _ recognized: String) -> Bool {
    declared == recognized || (recognized == "no" && (declared == "nb" || declared == "nn"))
  }

  /// Languages whose commonest words are often the same.
  private static func areAlike(_ one: String, _ other: String) -> Bool {
    let groups: [Set<String>] = [
      ["da", "no", "nb", "nn", "sv"], ["cs", "sk"], ["es", "pt", "gl", "ca"], ["id", "ms"],
      ["nl", "af"],
    ]
    return groups.contains { $0.contains(one) && $0.contains(other) }
  }

  /// `de_DE`, `de-AT`, `de` as a tag; a name such as `English` by its language.
  private static func tag(_ text: String) -> LanguageTag? {
    let tag = text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" }).first ?? ""
    let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let primary = parts.first else { return nil }
    if (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) {
      let region = parts.dropFirst().first { $0.utf8.count == 2 }
      return LanguageTag(
        primary.lowercased() + (region.map { "-" + $0.uppercased() } ?? ""))
    }
    return nil
  }

  /// The language of the page's paragraphs, or of its longer texts where it has none.
  private func recognizedLanguage() -> (code: String, isSure: Bool, range: Range<Int>)? {
    recognizedLanguage(paragraphsOnly: true) ?? recognizedLanguage(paragraphsOnly: false)
  }

  private func recognizedLanguage(
    paragraphsOnly: Bool
  ) -> (code: String, isSure: Bool, range: Range<Int>)? {
    var identifier = LanguageIdentifier()
    var range: Range<Int>?
    var node = page.tree.firstChild(of: .document)
    var left = 60
    let tree = page.tree
    while let id = node, left > 0, !identifier.isSure {
      let isElement = tree.kind(of: id) == .element
      if isElement, page.isUnprinted(id) || (paragraphsOnly && tree.tag(of: id) == .head) {
        node = tree.node(afterSubtreeOf: id)
        continue
      }
      node = tree.node(after: id)
      let isText =
        paragraphsOnly ? isElement && tree.tag(of: id) == .p : tree.kind(of: id) == .text
      guard isText, tree.range(of: id).count > 60 else { continue }
      let text = page.line(of: id)
      guard text.utf8.count > 60 else { continue }
      let bytes = text.utf8Span.span
      identifier.observe(bytes, in: 0..<bytes.count, table: page.conventions.table)
      range = range ?? tree.range(of: id)
      left -= 1
    }
    let isSure = identifier.isSure
    guard let range, let index = identifier.language(in: page.conventions) else { return nil }
    return (page.conventions.languages[index].language, isSure, range)
  }
}
