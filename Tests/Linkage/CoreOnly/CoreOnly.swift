import BroadsheetCore

/// Makes and prints an article with nothing but the core; .ci/linkage looks at what it loads.
@main struct CoreOnly {
  static func main() {
    var article = Article()
    article.headline = "The core stands alone"
    article.body = [.paragraph("It imports the standard library, and nothing else.")]
    print(article.headline?.value.string ?? "")
  }
}
