import Broadsheet

/// Lists what is quoted in an article, who said it, and in which bytes of the file it stands.
@main struct ListQuotes {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      let article = try PlainTextReader().read([UInt8](contentsOfFile: path)).article
      var lister = QuoteLister()
      lister.walk(article)
      print("\(lister.count) quotations")
    }
  }
}

/// Goes through titles and blocks, and looks at the quotes in their texts.
struct QuoteLister: ArticleWalker {
  private(set) var count = 0
  private var origin: Origin?

  mutating func visitTitle(_ feature: Feature, _ text: Part<RichText>) {
    origin = text.origin
    visitText(text.value)
  }

  mutating func visitBlock(_ block: Part<Block>) {
    origin = block.origin
    descend(into: block)
  }

  mutating func visitText(_ text: RichText) {
    for mark in text.marks {
      guard case .quote(let speaker) = mark.style else { continue }
      let place = origin?.range.description ?? "written by hand"
      print("\(place)\t\(speaker ?? "somebody"): \(text[mark])")
      count += 1
    }
  }
}
