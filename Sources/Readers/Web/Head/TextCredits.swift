import BroadsheetConventions
import BroadsheetCore

/// Reads what the text itself says of the head: the dateline of its first paragraph, a byline in
/// its place, a signature in the place of its last, and the text that only structured data have.
///
/// Time is linear in these paragraphs.
struct TextCredits: ~Escapable {
  private let page: WebPage
  private let head: PageHead

  @_lifetime(copy page)
  init(_ page: WebPage, _ head: PageHead) {
    self.page = page
    self.head = head
  }

  /// Adds what the text says to a reading whose text was found.
  func complete(_ reading: inout Reading) {
    takeDeclaredText(&reading)
    takeOpeningByline(&reading.article)
    takeDateline(&reading.article)
    takeSignature(&reading.article)
  }

  // MARK: Text

  /// Less text than this, in bytes, is no article's.
  private static let leastText = 300

  /// The text of structured data, where the page prints none.
  private func takeDeclaredText(_ reading: inout Reading) {
    guard let declared = head.articleBody, declared.text.utf8.count >= Self.leastText else {
      return
    }
    let replaced = reading.article.lead + reading.article.body
    let printed = replaced.reduce(0) {
      $0 + (Self.paragraph($1.value)?.utf8.count ?? 0)
    }
    guard printed < Self.leastText, printed * 4 < declared.text.utf8.count else { return }
    let origin = page.origin(declared.range, "paragraph.json-ld", .medium)
    let lines = declared.text.split(whereSeparator: \.isNewline).map {
      PlainText.cleaned(String($0))
    }
    reading.article.lead = []
    reading.article.body = lines.filter { !$0.isEmpty }.map {
      Part(.paragraph(RichText($0)), origin: origin)
    }
    // The few printed words are the beginning of that text, or a notice in its place.
    reading.omissions += replaced.compactMap { part in
      part.origin.map { Omission(.repetition, $0.range, rule: "omission.declared-text") }
    }
    reading.omissions.sort { $0.range.start < $1.range.start }
  }

  private static func paragraph(_ block: Block) -> String? {
    if case .paragraph(let text) = block { text.string } else { nil }
  }

  // MARK: Dateline

  private func takeDateline(_ article: inout Article) {
    guard let first = article.lead.first ?? article.body.first,
      let text = Self.paragraph(first.value)
    else { return }
    let bytes = text.utf8Span.span
    let table = page.conventions.table
    guard
      let parts = DatelineParts(
        bytes, in: 0..<bytes.count, table: table, languages: head.languages)
    else { return }
    let dates = DeclaredTime(
      conventions: page.conventions, languages: head.languages, order: .dayFirst)
    let date = dates.moments(in: bytes.string(in: parts.printed)).lazy.compactMap { Timestamp($0) }
      .first
    article.dateline = Part(
      Dateline(
        printed: bytes.string(in: parts.printed), places: [Place(bytes.string(in: parts.place))],
        date: date),
      origin: origin(first, "dateline.place-and-dash"))
    for range in parts.agencies {
      let name = bytes.string(in: range)
      guard !article.agencies.contains(where: { $0.name.lowercased() == name.lowercased() })
      else { continue }
      article.agencies.append(
        Part(Organization(name), origin: origin(first, "agency.dateline")))
    }
  }

  // MARK: Names

  /// Takes a first paragraph that is nothing but names for the byline, unless one is printed above.
  private func takeOpeningByline(_ article: inout Article) {
    guard article.bylines.allSatisfy({ $0.value.printed.isEmpty }), let first = article.body.first,
      let people = names(in: first.value)
    else { return }
    article.bylines = [byline(first, people, "byline.first-paragraph")]
    article.body.removeFirst()
  }

  /// Takes a last paragraph that is nothing but names for a signature, if nobody is named.
  private func takeSignature(_ article: inout Article) {
    guard article.bylines.isEmpty, article.body.count > 2, let last = article.body.last,
      case .paragraph(let text) = last.value, let people = names(in: last.value)
    else { return }
    article.bylines = [byline(last, people, "byline.signature")]
    article.body[article.body.count - 1].value = .tagline(text)
  }

  private func byline(
    _ paragraph: Part<Block>, _ people: [Contributor], _ rule: Rule
  ) -> Part<Byline> {
    Part(
      Byline(printed: RichText(Self.paragraph(paragraph.value) ?? ""), contributors: people),
      origin: origin(paragraph, rule))
  }

  /// The people of a short paragraph that names people in full and says nothing else.
  private func names(in block: Block) -> [Contributor]? {
    guard let text = Self.paragraph(block), text.utf8.count < 80 else { return nil }
    return head.names?.people(namedBy: text)
  }

  private func origin(_ part: Part<Block>, _ rule: Rule) -> Origin? {
    part.origin.map { Origin($0.range, rule: rule, confidence: .medium) }
  }
}
