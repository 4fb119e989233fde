import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// What was found of an article's head, and what of it the page prints where.
struct PageHead {
  /// An element that a part of the head was taken from, so that it is no text of the body.
  struct Printed {
    /// What the element prints.
    enum Role: UInt8 { case headline, kicker, deck, byline, date }

    var id: HTMLNodeID
    var role: Role
  }

  /// The address against which the page's links are resolved, where it is known.
  var base: WebAddress?
  /// The article, of which only parts of the head are set.
  var article = Article()
  /// The elements that print the parts.
  var printed: [Printed] = []
  /// What the page declares as titles and as summaries, the most trustworthy first.
  var titles: [Statement] = []
  var summaries: [Statement] = []
  /// How names are read on the page.
  var names: BylineNameReader?
  /// The text that structured data give, for pages whose text is nowhere else.
  var articleBody: Statement?
  /// The place of the article's language among the conventions, if it is one of them.
  var languageIndex: Int?
  /// The languages whose words count on the page.
  var languages = LanguageSet.all

  /// The element that prints the headline.
  var headline: HTMLNodeID? { printed.first { $0.role == .headline }?.id }

  /// What of the head an element prints.
  func role(of id: HTMLNodeID) -> Printed.Role? {
    // A handful at most, so that looking through them is quicker than hashing.
    for place in printed.indices.reversed() where printed[place].id == id {
      return printed[place].role
    }
    return nil
  }
}
