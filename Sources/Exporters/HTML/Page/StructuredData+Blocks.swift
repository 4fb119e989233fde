import BroadsheetCore
import BroadsheetJSONSyntax

/// What blocks of the text say of pictures and of corrections.
extension StructuredData {
  mutating func writeBlocks(of article: Article) {
    var figures = article.mainFigure.map { [$0.value] } ?? []
    var corrections: [Correction] = []
    for block in DeepBlocks(of: article) {
      switch block {
      case .figure(let figure): figures.append(figure)
      case .correction(let correction) where correction.kind != .editorsNote:
        corrections.append(correction)
      default: break
      }
    }
    let kinds: [(kind: MediaKind, type: String, name: String)] = [
      (.image, "ImageObject", "image"), (.video, "VideoObject", "video"),
      (.audio, "AudioObject", "audio"), (.other, "MediaObject", "associatedMedia"),
    ]
    for (kind, type, name) in kinds {
      write(figures.filter { $0.kind == kind }, for: name) { $0.write($1, as: type) }
    }
    write(corrections, for: "correction") { $0.write($1) }
  }

  // MARK: Media

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
      write(credit.persons, for: "creator") { $0.write(name: $1, of: "Person") }
      write(credit.agencies, for: "sourceOrganization") { $0.write(name: $1, of: "Organization") }
    }
    json.endObject()
  }

  /// Writes an object of which only the name is known.
  mutating func write(name: String, of type: String) {
    begin(type)
    json.write(name, for: "name")
    json.endObject()
  }

  // MARK: Corrections

  private mutating func write(_ correction: Correction) {
    begin("CorrectionComment")
    let lines = DeepBlocks(correction.content).flatMap { $0.texts.map(\.string) }
    json.write(lines.joined(separator: "\n"), for: "text")
    json.write(correction.date?.description, for: "datePublished")
    json.endObject()
  }
}

extension Figure {
  /// What the first medium is; a picture when there is none.
  fileprivate var kind: MediaKind { media.first.map(MediaKind.init) ?? .image }
}
