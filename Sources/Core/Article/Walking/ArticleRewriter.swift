/// Makes a changed copy of an article.
///
/// Blocks are rewritten from the inside out: `rewriteBlock` gets a block whose children and texts
/// are done, and gives the blocks to put in its place, none to remove it. Origins stay with the
/// blocks and values that they belong to.
public protocol ArticleRewriter {
  /// Rewrites a block of the lead or the body, or within another block.
  mutating func rewriteBlock(_ block: Part<Block>) -> [Part<Block>]

  /// Rewrites the main figure; `nil` removes it.
  mutating func rewriteMainFigure(_ figure: Part<Figure>) -> Part<Figure>?

  /// Rewrites running text: a title, a paragraph, a caption, a cell.
  mutating func rewriteText(_ text: RichText) -> RichText
}

extension ArticleRewriter {
  /// The article with its titles, main figure, lead and body rewritten.
  public mutating func rewrite(_ article: Article) -> Article {
    var article = article
    article.kicker = article.kicker?.map { rewriteText($0) }
    article.headline = article.headline?.map { rewriteText($0) }
    article.deck = article.deck?.map { rewriteText($0) }
    if var figure = article.mainFigure {
      figure.value.caption = figure.value.caption.map { rewriteText($0) }
      article.mainFigure = rewriteMainFigure(figure)
    }
    article.lead = rewrite(article.lead)
    article.body = rewrite(article.body)
    return article
  }

  private mutating func rewrite(_ blocks: [Part<Block>]) -> [Part<Block>] {
    var result: [Part<Block>] = []
    result.reserveCapacity(blocks.count)
    for block in blocks {
      var inner = block
      inner.value = inner.value.mapTexts { rewriteText($0) }
      // Groups are taken out and put back here, so that a level of nesting costs one small frame.
      var groups = inner.value.childGroups
      for index in groups.indices { groups[index] = rewrite(groups[index]) }
      inner.value.childGroups = groups
      result += rewriteBlock(inner)
    }
    return result
  }

  /// Keeps the block.
  public mutating func rewriteBlock(_ block: Part<Block>) -> [Part<Block>] { [block] }

  /// Keeps the figure.
  public mutating func rewriteMainFigure(_ figure: Part<Figure>) -> Part<Figure>? { figure }

  /// Keeps the text.
  public mutating func rewriteText(_ text: RichText) -> RichText { text }
}
