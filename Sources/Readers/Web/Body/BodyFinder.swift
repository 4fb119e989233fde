import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds the text of the article of a page.
enum BodyFinder {
  /// The reading of a page whose head was found.
  static func read(_ page: WebPage, head: PageHead, model: BodyModel) -> Reading {
    let outline = OutlineBuilder.outline(of: page.tree, vocabulary: model.vocabulary)
    let analysis = BodyAnalysis(
      outline, model: model, conventions: page.conventions, languages: .all, head: head)
    var builder = BodyBuilder(page.withBase(head.base), analysis: analysis, head: head)
    builder.build()
    return builder.finish()
  }
}
