extension Output {
  /// Notes every part of an article as lost, and every style of its texts, but for some.
  ///
  /// For exporters that write little: name what you write, and nothing is lost in silence.
  public mutating func reportLosses(of article: Article, except kept: Set<Feature>) {
    for entry in article.provenance.entries where !kept.contains(entry.feature) {
      reportLoss(of: entry.feature)
    }
    if kept.contains(.lead) {
      // The lead is written as far as blocks of its kinds are.
      for block in article.lead where !kept.contains(Feature(block.value)) {
        reportLoss(of: Feature(block.value))
      }
    }
    var styles = StyleCollector()
    styles.walk(article)
    for style in styles.features where !kept.contains(style) { reportLoss(of: style) }
  }
}

/// Collects the styles of all texts, each as often as it occurs.
private struct StyleCollector: ArticleWalker {
  var features: [Feature] = []

  mutating func visitText(_ text: RichText) { features += text.marks.map { Feature($0.style) } }
}
