import BroadsheetCore
import LabelledTexts

/// What each line was taken for, by where the parts of the article come from.
struct LineRoles {
  private(set) var lines: [Prediction.Line] = []
  private let numbers: LineNumbers
  private var roles: [Int: String] = [:]

  init(_ reading: Reading, numbers: LineNumbers) {
    self.numbers = numbers
    let article = reading.article
    for omission in reading.omissions {
      mark(omission.range, omission.kind == .related ? "related" : "boilerplate")
    }
    for part in article.deskNotes { mark(part.origin, "boilerplate") }
    mark(article.editStatus?.origin, "boilerplate")
    // The date first, so that a byline on the same line counts as one.
    for stamp in [article.updated, article.published] { mark(stamp?.origin, "date") }
    for part in article.bylines { mark(part.origin, "byline") }
    mark(article.kicker?.origin, "kicker")
    mark(article.slugline?.origin, "kicker")
    mark(article.headline?.origin, "headline")
    mark(article.deck?.origin, "deck")
    if let figure = article.mainFigure { mark(.figure(figure.value), figure.origin) }
    for part in article.lead {
      // The first paragraph is the lead where no block is set apart as one.
      let isSetApart = !(part.origin?.rule.rawValue.hasPrefix("paragraph") ?? false)
      mark(part.value, part.origin, paragraph: isSetApart ? "lead" : "paragraph")
    }
    for part in article.body { mark(part.value, part.origin) }
    lines = roles.sorted { $0.key < $1.key }.map { Prediction.Line(n: $0.key, role: $0.value) }
  }

  private mutating func mark(_ origin: Origin?, _ role: String) {
    if let origin { mark(origin.range, role) }
  }

  private mutating func mark(_ range: SourceRange, _ role: String) {
    for line in numbers.lines(of: range.bounds) { roles[line] = role }
  }

  private mutating func mark(_ block: Block, _ origin: Origin?, paragraph: String = "paragraph") {
    switch block {
    case .gap, .separator: break
    case .subheading: mark(origin, "subheading")
    case .relatedLink: mark(origin, "related")
    case .figure(let figure):
      mark(origin, figure.caption == nil ? "credit" : "caption")
      // A credit on a line of its own behind the caption's.
      if let credit = figure.credit, let origin, figure.caption != nil {
        let lines = numbers.lines(of: origin.range.bounds)
        if lines.count > 1, !credit.printed.isEmpty { markCredit(figure, lines) }
      }
    default: mark(origin, paragraph)
    }
  }

  private mutating func markCredit(_ figure: Figure, _ lines: ClosedRange<Int>) {
    for line in lines.dropFirst() { roles[line] = "credit" }
  }
}
