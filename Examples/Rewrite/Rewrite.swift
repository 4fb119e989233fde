import Broadsheet

/// Prints an article as it would be read aloud.
@main struct Rewrite {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      let article = try PlainTextReader().read([UInt8](contentsOfFile: path)).article
      var speech = Speech()
      let spoken = speech.rewrite(article)
      print(try PlainTextExporter(width: 72).export(spoken).text)
      print("\(speech.silent) parts left out that nobody can hear")
    }
  }
}

/// Takes out what cannot be heard, and what would be heard twice.
///
/// Whatever is not mentioned stays as it is, origins included: `provenance` still tells where in the
/// file each remaining block stands.
struct Speech: ArticleRewriter {
  var silent = 0

  mutating func rewriteBlock(_ block: Part<Block>) -> [Part<Block>] {
    switch block.value {
    case .figure, .embed, .relatedLink, .separator: break
    case .quotation(let quotation) where quotation.kind == .pull: break
    default: return [block]
    }
    silent += 1
    return []
  }

  mutating func rewriteMainFigure(_ figure: Part<Figure>) -> Part<Figure>? {
    silent += 1
    return nil
  }
}
