import BroadsheetCore
import BroadsheetTestSupport

/// Puts articles together from the parts of one language, as a page of text can hold them.
struct PressGenerator {
  private let parts: PressParts
  private var random: SeededRandom

  init(_ parts: PressParts, seed: UInt64) {
    self.parts = parts
    random = SeededRandom(seed: seed)
  }

  /// An article of titles, names, a time, paragraphs and subheadings; with details, also of figures,
  /// lists and quotations.
  mutating func article(withDetails hasDetails: Bool) -> Article {
    var article = Article()
    article.language = Part(parts.language)
    article.headline = pick(parts.headlines).map { Part(text($0)) }
    if chance(2) { article.kicker = pick(parts.kickers).map { Part(text($0)) } }
    if chance(2), let byline = pick(parts.bylines) {
      let names = byline.names.map { Contributor($0, role: .author) }
      article.bylines = [Part(Byline(printed: RichText(byline.line), contributors: names))]
    }
    article.published = Part(time())
    if hasDetails, chance(2), let caption = pick(parts.captions), let credit = pick(parts.credits) {
      article.mainFigure = Part(
        Figure(
          caption: text(caption),
          credit: Credit(
            printed: credit.line, persons: credit.persons, agencies: credit.agencies)))
    }
    let words = parts.paragraphs.shuffled(using: &random)
    let paragraphs = words.indices.map { index in
      Block.paragraph(text(words[index] + " " + words[(index + 1) % words.count]))
    }
    article.lead = [Part(paragraphs[0])]
    article.body = [Part(paragraphs[1])]
    for subheading in parts.subheadings.prefix(Int.random(in: 0...2, using: &random)) {
      article.body += [.subheading(text(subheading)), Part(paragraphs[article.body.count])]
    }
    addEnd(to: &article, withDetails: hasDetails)
    return article
  }

  private mutating func addEnd(to article: inout Article, withDetails hasDetails: Bool) {
    if hasDetails, chance(2), let opening = pick(parts.listOpenings) {
      let items = parts.items.shuffled(using: &random).map { ItemList.Item(text($0)) }
      article.body += [
        .paragraph(text(opening)), .list(ItemList(isOrdered: chance(2), items: items)),
      ]
    }
    if chance(3) { article.body.append(.gap()) }
    article.body.append(.paragraph(text(parts.paragraphs[5])))
    if hasDetails, chance(3), let quotation = pick(parts.quotations) {
      article.body += [
        .quotation(
          Quotation(
            content: [.paragraph(text(quotation.words))], attribution: RichText(quotation.speaker))),
        .paragraph(text(parts.paragraphs[3])),
      ]
    }
    if chance(3), let words = pick(parts.corrections) {
      article.body.append(.correction(Correction(text(words))))
    }
  }

  // MARK: Details

  /// A time of day with an offset, as the source prints it.
  private mutating func time() -> Timestamp {
    Timestamp(
      year: Int.random(in: 1995...2025, using: &random),
      month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random),
      hour: Int.random(in: 0...23, using: &random), minute: Int.random(in: 0...59, using: &random),
      offset: UTCOffset(minutes: 60 * Int.random(in: -5...9, using: &random))) ?? "2000-01-01"
  }

  /// A text whose quoted speech is marked.
  private func text(_ words: String) -> RichText {
    var marks: [Mark] = []
    var start: Int?
    var offset = 0
    for character in words {
      let length = character.utf8.count
      if character == parts.quotationMarks.opening { start = offset }
      if character == parts.quotationMarks.closing, let opening = start {
        marks.append(Mark(.quote, opening..<offset + length))
        start = nil
      }
      offset += length
    }
    return RichText(words, marks: marks)
  }

  /// Whether something happens, once in so many times.
  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 1...count, using: &random) == 1
  }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice? {
    choices.randomElement(using: &random)
  }
}
