internal import Broadsheet

extension Prediction {
  /// Puts a reading into the scorer's words; `bytes` is what was read.
  init(id: String, _ reading: Reading, of bytes: [UInt8]) {
    self.id = id
    var collector = Collector(lines: LineTable(bytes))
    let article = reading.article
    collector.add(article)
    for omission in reading.omissions {
      collector.mark(omission.range, omission.kind == .related ? .related : .boilerplate)
    }

    kicker = article.kicker?.string
    headline = article.headline?.string
    deck = article.deck?.string
    lead =
      article.lead.isEmpty ? nil : article.lead.flatMap(\.value.plainTexts).joined(separator: "\n")
    authors = article.bylines.flatMap(\.value.contributors).map(\.name)
    published = article.published.map { Self.wallClock($0.value) }
    dateline = article.dateline.map {
      Dateline(place: $0.places.first?.name, date: $0.date.map(Self.wallClock))
    }
    blocks = collector.blocks
    lines = collector.roles.sorted { $0.key < $1.key }.map { Line(n: $0.key, role: $0.value) }
  }

  /// A time as printed, without its offset.
  private static func wallClock(_ time: Timestamp) -> String {
    String(time.description.prefix(time.precision >= .minute ? 16 : 10))
  }
}

/// Gathers blocks and the roles of lines on a walk through an article.
private struct Collector {
  let lines: LineTable
  var blocks: [Prediction.Block] = []
  var roles: [Int: Prediction.Role] = [:]

  init(lines: LineTable) { self.lines = lines }

  /// Gives the lines of a range a role, where an earlier part has not given them one.
  mutating func mark(_ range: SourceRange?, _ role: Prediction.Role) {
    guard let range else { return }
    for line in lines.lines(in: range.bounds) where roles[line] == nil { roles[line] = role }
  }

  mutating func add(_ article: Article) {
    mark(article.kicker?.origin?.range, .kicker)
    mark(article.headline?.origin?.range, .headline)
    mark(article.deck?.origin?.range, .deck)
    for byline in article.bylines { mark(byline.origin?.range, .byline) }
    for time in [article.published, article.updated, article.created] {
      mark(time?.origin?.range, .date)
    }
    if let figure = article.mainFigure { add(figure.map(Block.figure), as: .paragraph) }
    for part in article.lead { add(part, as: .lead) }
    for part in article.body { add(part, as: .paragraph) }
  }

  /// Adds a block; paragraphs within it are of type `role`.
  mutating func add(_ part: Part<Block>, as role: Prediction.Role) {
    let range = part.origin?.range
    switch part.value {
    case .paragraph(let text): append(role, text.string, range)
    case .preformatted(let text): append(role, text, range)
    case .subheading(let subheading): append(.subheading, subheading.text.string, range)
    case .figure(let figure):
      if let caption = figure.caption { append(.caption, caption.string, range) }
      if let credit = figure.credit { append(.credit, credit.printed, range) }
    case .relatedLink(let link): append(.related, link.title.string, range)
    case .tagline(let text): append(.boilerplate, text.string, range)
    case .table(let table):
      for row in table.rows {
        append(role, row.cells.map(\.text.string).joined(separator: " "), range)
      }
    case .quotation: addChildren(of: part, as: .quote)
    case .list: addChildren(of: part, as: .listItem)
    case .interviewTurn, .infobox, .footnote, .correction: addChildren(of: part, as: role)
    case .embed, .gap, .separator: break
    @unknown default: break
    }
  }

  private mutating func addChildren(of part: Part<Block>, as role: Prediction.Role) {
    for child in part.value.children { add(child, as: role) }
    mark(part.origin?.range, role)
  }

  private mutating func append(_ role: Prediction.Role, _ text: String, _ range: SourceRange?) {
    blocks.append(Prediction.Block(type: role, text: text))
    mark(range, role)
  }
}

extension Block {
  /// The running texts of this block and those in it, in reading order.
  fileprivate var plainTexts: [String] {
    texts.map(\.string) + children.flatMap(\.value.plainTexts)
  }
}
