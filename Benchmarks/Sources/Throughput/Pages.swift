internal import Broadsheet
internal import Corpus
internal import Measure

/// What is measured on web pages: the parser beside the least that any parser must do.
///
/// The pages are of our own, but made up as news pages are: half of the bytes script and style, two
/// fifths start tags, and the article a small part of the rest.
enum Pages {
  /// Every ratio of the table is against this limit.
  static let reference = "find each <"

  static var subjects: [Subject] {
    [
      Subject(reference, .limit) { page in
        var count = 0
        var offset = 0
        while let found = page.firstOffset(of: UInt8(ascii: "<"), from: offset) {
          count += 1
          offset = found + 1
        }
        return count
      },
      Subject("validate UTF-8", .limit) { $0.firstInvalidUTF8 ?? $0.count },
      Subject("parse HTML", .broadsheet) { input in
        {
          input.texts.reduce(0) { sum, page in
            sum + ((try? HTMLDocument(parsing: page))?.nodeCount ?? 0)
          }
        }
      },
    ]
  }

  /// A page around each of a hundred articles.
  static func input(of corpus: Corpus) -> Input {
    let articles = corpus.articles(count: 100).texts
    return Input("100 pages", texts: articles.map(page))
  }

  private static func page(around article: [UInt8]) -> [UInt8] {
    let paragraphs = article.split(separator: UInt8(ascii: "\n")).map { line in
      "<p class=\"article-body__text\" data-position=\"inline\">"
        + String(decoding: line, as: UTF8.self)
        .replacing("&", with: "&amp;").replacing("<", with: "&lt;") + "</p>\n"
    }
    return Array((front + paragraphs.joined() + back).utf8)
  }

  private static let front = """
    <!DOCTYPE html>
    <html lang="en" class="no-js">
    <head><meta charset="utf-8"><title>A page</title>
    \(repeated(40) { "<meta property=\"og:thing-\($0)\" content=\"/images/2026/03/\($0).jpg?w=1200\">\n" })
    <style>\(repeated(150) { ".teaser__item--\($0)>a:hover{margin:0 \($0)px;color:#1a1a1a}\n" })</style>
    <script>\(repeated(300) { "window.queue.push({id:\($0),when:function(a,b){return a<b&&b>\($0)}});\n" })</script>
    </head><body class="page page--article"><header class="page__header"><nav aria-label="Main"><ul>
    \(repeated(60) { """
      <li class="nav__item nav__item--level-1"><a class="nav__link" href="/section/\($0)" \
      data-track="navigation-\($0)" title="Section \($0)"><span>Section \($0)</span></a></li>

      """ })
    </ul></nav></header><main><article class="article" itemscope>

    """

  private static let back = """
    </article><aside>\(repeated(40) { """
      <div class="teaser teaser--small" data-id="\($0)"><a href="/news/\($0)" class="teaser__link">\
      <picture><source media="(min-width:600px)" srcset="/i/\($0).webp 1x, /i/\($0)-2.webp 2x">\
      <img src="/i/\($0).jpg" alt="" loading="lazy" width="320" height="180"></picture>\
      <svg class="icon" viewBox="0 0 24 24"><path d="M12 2L2 7l10 5 10-5-10-5z"/></svg>\
      <h3 class="teaser__title">Something else &amp; more</h3></a></div>

      """ })</aside></main>
    <script>\(repeated(200) { "track(\"impression\",{slot:\"\($0)\",size:[300,250]});\n" })</script>
    </body></html>
    """

  private static func repeated(_ count: Int, _ unit: (Int) -> String) -> String {
    (0..<count).map(unit).joined()
  }
}
