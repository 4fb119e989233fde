/// Goes through an article in reading order.
///
/// Implement the methods that matter. `visitBlock` goes on to the blocks within; an implementation
/// that wants those too calls `descend(into:)`.
public protocol ArticleWalker {
  /// Visits the titles: kicker, headline, deck, in that order.
  mutating func visitTitle(_ feature: Feature, _ text: Part<RichText>)

  /// Visits the main figure.
  mutating func visitMainFigure(_ figure: Part<Figure>)

  /// Visits a block of the lead or the body, or within another block.
  mutating func visitBlock(_ block: Part<Block>)

  /// Visits running text: a title, a paragraph, a caption, a cell.
  mutating func visitText(_ text: RichText)
}

extension ArticleWalker {
  /// Goes through the titles, the main figure, the lead and the body.
  public mutating func walk(_ article: Article) {
    if let kicker = article.kicker { visitTitle(.kicker, kicker) }
    if let headline = article.headline { visitTitle(.headline, headline) }
    if let deck = article.deck { visitTitle(.deck, deck) }
    if let figure = article.mainFigure { visitMainFigure(figure) }
    for block in article.lead { visitBlock(block) }
    for block in article.body { visitBlock(block) }
  }

  /// Visits the texts of a block and the blocks within it.
  public mutating func descend(into block: Part<Block>) {
    for text in block.value.texts { visitText(text) }
    for child in block.value.children { visitBlock(child) }
  }

  /// Visits the text.
  public mutating func visitTitle(_ feature: Feature, _ text: Part<RichText>) {
    visitText(text.value)
  }

  /// Visits the caption.
  public mutating func visitMainFigure(_ figure: Part<Figure>) {
    if let caption = figure.value.caption { visitText(caption) }
  }

  /// Visits the texts of the block and the blocks within it.
  public mutating func visitBlock(_ block: Part<Block>) { descend(into: block) }

  /// Does nothing.
  public mutating func visitText(_ text: RichText) {}
}
