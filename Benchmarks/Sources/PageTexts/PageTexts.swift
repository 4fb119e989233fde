import BroadsheetHTMLTree
import LabelledPages
import LabelledTexts

/// Texts as they would be copied off labelled pages, with the roles of the lines that are certain.
///
/// Labelled texts are of few papers; pages are of many. Labels that tell all of a page's text give
/// the text whole, others only its head: between phrases that are known nothing is.
enum PageTexts {
  /// The texts of all pages on which headline and text are found; those of a page are of the same
  /// house as texts of its paper.
  static func all(of pages: [LabelledPage], beside texts: [LabelledText]) -> [LabelledText] {
    var finder = HouseFinder(texts.filter { $0.kind == "copied" })
    finder.learnSites(of: pages)
    return pages.flatMap { Self.texts(of: $0, house: finder.house(of: $0)) }
  }

  private static func texts(of page: LabelledPage, house: String) -> [LabelledText] {
    guard let document = try? HTMLDocument(parsing: page.bytes, declared: page.encoding)
    else { return [] }
    let lines = PageRenderer(document).lines
    let title = document.root.first(.title)?.text ?? ""
    guard let labeler = PageLineLabeler(lines, title: title, labels: page.labels)
    else { return [] }
    return Variant.allCases.map { variant in
      variant.text(of: page.id, house: house, lines: lines, labeler: labeler)
    }
  }
}
