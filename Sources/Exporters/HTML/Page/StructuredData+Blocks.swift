import BroadsheetCore
import BroadsheetJSONSyntax

/// What blocks of the text say of pictures and of corrections.
extension StructuredData {
  mutating func writeBlocks(of article: Article) {
    var figures = article.mainFigure.map { [$0.value] } ?? []
    var corrections: [Correction] = []
    for blocks in [article.lead, article.body] {
      Self.visit(blocks) { block in
        switch block {
        case .figure(let figure): figures.append(figure)
        case .correction(let correction) where correction.kind != .editorsNote:
          corrections.append(correction)
        default: break
        }
      }
    }
    write(figures.filter { $0.kind == .image }, as: "ImageObject", for: "image")
    write(figures.filter { $0.kind == .video }, as: "VideoObject", for: "video")
    write(figures.filter { $0.kind == .audio }, as: "AudioObject", for: "audio")
    write(figures.filter { $0.kind == .other }, as: "MediaObject", for: "associatedMedia")
    write(corrections)
  }

  // MARK: Media

  private mutating func write(_ figures: [Figure], as type: String, for name: String) {
    guard !figures.isEmpty else { return }
    json.write(name: name)
    json.beginArray()
    for figure in figures { write(figure, as: type) }
    json.endArray()
  }

  private mutating func write(_ figure: Figure, as type: String) {
    begin(type)
    if let medium = figure.media.first {
      write(address: medium.link, for: "contentUrl")
      json.write(medium.mediaType, for: "encodingFormat")
      json.write(medium.width, for: "width")
      json.write(medium.height, for: "height")
    }
    json.write(figure.alternativeText, for: "description")
    json.write(figure.caption?.string, for: "caption")
    if let credit = figure.credit {
      json.write(credit.printed, for: "creditText")
      write(credit.persons, as: "Person", for: "creator")
      write(credit.agencies, as: "Organization", for: "sourceOrganization")
    }
    json.endObject()
  }

  private mutating func write(_ names: [String], as type: String, for property: String) {
    guard !names.isEmpty else { return }
    json.write(name: property)
    json.beginArray()
    for name in names {
      begin(type)
      json.write(name, for: "name")
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Corrections

  private mutating func write(_ corrections: [Correction]) {
    guard !corrections.isEmpty else { return }
    json.write(name: "correction")
    json.beginArray()
    for correction in corrections {
      begin("CorrectionComment")
      json.write(Self.words(of: correction.content), for: "text")
      json.write(correction.date?.description, for: "datePublished")
      json.endObject()
    }
    json.endArray()
  }

  // MARK: Blocks

  /// Visits the blocks in reading order, those within others too.
  private static func visit(_ blocks: [Part<Block>], _ body: (Block) -> Void) {
    for block in blocks {
      body(block.value)
      visit(block.value.children, body)
    }
  }

  /// The words of blocks, a line for each text.
  private static func words(of blocks: [Part<Block>]) -> String {
    var lines: [String] = []
    visit(blocks) { lines += $0.texts.map(\.string) }
    return lines.joined(separator: "\n")
  }
}

extension Figure {
  /// What the first medium is; a picture when there is none.
  fileprivate var kind: MediaKind { media.first.map(MediaKind.init) ?? .image }
}
