import BroadsheetCore
import LabelledTexts

/// A reading in the form that the folder's scorer takes.
struct Prediction: Encodable {
  struct Dateline: Encodable {
    var place: String?
    var date: String?
  }

  struct Block: Encodable {
    var type: String
    var text: String
  }

  struct Line: Encodable {
    var n: Int
    var role: String
  }

  var id: String
  var headline: String?
  var kicker: String?
  var deck: String?
  var lead: String?
  var authors: [String] = []
  var published: String?
  var dateline: Dateline?
  var blocks: [Block] = []
  var lines: [Line] = []

  init(id: String, _ reading: Reading, numbers: LineNumbers) {
    self.id = id
    let article = reading.article
    headline = article.headline?.value.string
    kicker = article.kicker?.value.string ?? article.slugline?.value
    deck = article.deck?.value.string
    authors = Self.authors(of: article)
    published = article.published.map { String($0.value.description.prefix(16)) }
    dateline = article.dateline.map {
      Dateline(place: $0.value.places.first?.name, date: $0.value.date?.description)
    }
    if let figure = article.mainFigure { add(.figure(figure.value)) }
    for part in article.lead { add(part.value) }
    if !article.lead.isEmpty {
      lead = blocks.filter { $0.type != "caption" && $0.type != "credit" }.map(\.text).joined(
        separator: " ")
    }
    for part in article.body { add(part.value) }
    lines = LineRoles(reading, numbers: numbers).lines
  }

  /// The people of the bylines; where a byline names none, the agencies in it.
  private static func authors(of article: Article) -> [String] {
    article.bylines.flatMap { byline -> [String] in
      let people = byline.value.contributors.map(\.name)
      guard people.isEmpty, let range = byline.origin?.range else { return people }
      return article.agencies.filter { $0.origin.map { range.contains($0.range) } ?? false }.map(
        \.value.name)
    }
  }

  private mutating func add(_ block: BroadsheetCore.Block) {
    switch block {
    case .paragraph(let text): blocks.append(Block(type: "paragraph", text: text.string))
    case .subheading(let subheading):
      blocks.append(Block(type: "subheading", text: subheading.text.string))
    case .quotation(let quotation):
      for part in quotation.content { add(part.value) }
      if let attribution = quotation.attribution {
        blocks.append(Block(type: "paragraph", text: attribution.string))
      }
    case .list(let list): for item in list.items { for part in item.content { add(part.value) } }
    case .figure(let figure):
      if let caption = figure.caption {
        blocks.append(Block(type: "caption", text: caption.string))
      }
      if let credit = figure.credit { blocks.append(Block(type: "credit", text: credit.printed)) }
    case .relatedLink(let link): blocks.append(Block(type: "related", text: link.title.string))
    case .correction(let correction): for part in correction.content { add(part.value) }
    case .interviewTurn(let turn): for part in turn.content { add(part.value) }
    case .infobox(let box): for part in box.content { add(part.value) }
    case .preformatted(let text): blocks.append(Block(type: "paragraph", text: text))
    case .tagline(let text): blocks.append(Block(type: "paragraph", text: text.string))
    default: break
    }
  }
}
