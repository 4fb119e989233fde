/// Pages of an invented paper, as papers make them.
enum Pages {
  /// A page with navigation, an article whose body is `body`, and what follows articles.
  static func page(_ body: String, head: String = "", after: String = "") -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>Ferry returns to the lake | The Reed</title>\(head)
    <script>var settings = { "share": true };</script></head><body>
    <nav class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li>
    <li><a href="/sport">Sport</a></li></ul></nav>
    <main><article class="article"><header class="article-header">
    <h1 class="headline">Ferry returns to the lake</h1></header>
    <div class="article-body">
    <p>The old ferry will cross the lake again from Monday, the harbor office of Stillwater said
    yesterday. It has not left its berth since the storm of last autumn.</p>
    \(body)
    <p>Until then, the office said, a bus takes passengers around the northern shore. It leaves
    every hour from the market square and stops at both of the villages on its way.</p>
    </div></article></main>\(after)
    <footer class="site-footer"><p>Copyright The Reed. All rights reserved.</p></footer>
    </body></html>
    """
  }
}
