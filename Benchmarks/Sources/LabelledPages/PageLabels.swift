import Foundation

/// What labels say of a page's text, whichever of their forms they have.
public struct PageLabels: Sendable {
  struct Line: Sendable {
    var type: String
    var text: String
  }

  /// The blocks in order; nil where the labels have none.
  var lines: [Line]?
  /// Whether the labels tell subheadings, leads and captions from all else.
  package var tellsRoles = false
  var lead: [String] = []
  /// The captions of pictures; nil where nothing is said of them.
  var captions: [String]?
  /// The text without blocks.
  var body: String?
  /// The headlines that count as right.
  package var headlines: [String] = []
  /// The authors' names.
  package var authors: [String] = []
  /// The day on which the article appeared.
  package var published: PublishedDay?
  var must: [String] = []
  var mustNot: [String] = []

  /// Types of blocks that are no running text.
  private static let apart: Set<String> = ["caption", "figure", "image", "embed", "gap"]

  init(_ fields: [String: Any]) {
    if let blocks = fields["blocks"] as? [[String: Any]] {
      lines = blocks.flatMap { block -> [Line] in
        let type = block["type"] as? String ?? "paragraph"
        guard !Self.apart.contains(type) else { return [] }
        return Self.lines(block["text"]).map { Line(type: type, text: $0) }
      }
    }
    tellsRoles = fields["lead"] != nil
    lead = Self.lines(fields["lead"])
    captions = (fields["figures"] as? [[String: Any]])?.compactMap { $0["caption"] as? String }
    body = fields["body"] as? String
    headlines =
      [fields["headline"] as? String].compactMap(\.self)
      + (fields["headline_also"] as? [String] ?? [])
    authors = fields["authors"] as? [String] ?? []
    published = (fields["published"] as? String).flatMap(PublishedDay.init)
    must = fields["must"] as? [String] ?? []
    mustNot = fields["must_not"] as? [String] ?? []
  }

  static func lines(_ text: Any?) -> [String] {
    (text as? String ?? "").split(separator: "\n").map(String.init)
  }
}
