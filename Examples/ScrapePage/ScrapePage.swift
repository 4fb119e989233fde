import BroadsheetFiles
import BroadsheetHTMLTree

/// Lists the articles that a front page leads to: when, where, and under which headline.
@main struct ScrapePage {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      let page = try HTMLDocument(parsing: [UInt8](contentsOfFile: path))
      for teaser in page.root.elements(.article) {
        guard let headline = teaser.first(.h2), let link = headline.first(.a) else { continue }
        let time = teaser.first(.time)?["datetime"] ?? "undated"
        print("\(time)\t\(link["href"] ?? "nowhere")\t\(link.text)")
      }
    }
  }
}
