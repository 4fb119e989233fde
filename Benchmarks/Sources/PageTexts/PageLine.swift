import BroadsheetHTMLTree

/// A line of a page as a browser copies it, and where in the page it stands.
struct PageLine {
  var text: String
  /// Whether the line is the first of a list's item.
  var isItem = false
  /// Whether a blank line stands before it, such as between paragraphs.
  var isSetApart = false
  /// The share of its letters that is in links.
  var linkShare: Double
  /// The innermost element that holds the line, then all around it.
  var path: [HTMLNode]
  /// The names of these elements.
  var tags: Set<String>

  init(text: String, linkShare: Double, path: [HTMLNode]) {
    self.text = text
    self.linkShare = linkShare
    self.path = path
    tags = Set(path.map(\.name))
  }

  var isLink: Bool { linkShare > 0.8 }

  var isHeading: Bool {
    path.prefix(3).contains { ["h2", "h3", "h4", "h5", "h6"].contains($0.name) }
  }

  /// Whether the line stands in what pages keep apart from their article.
  var isApart: Bool { !tags.isDisjoint(with: Self.apart) }

  /// Whether an element around the line is called so, as pages name their parts.
  func isNamed(_ words: Set<String>, within count: Int = .max) -> Bool {
    path.prefix(count).contains { !Self.words(of: $0).isDisjoint(with: words) }
  }

  private static let apart: Set<String> = ["nav", "footer", "aside", "form", "button", "dialog"]

  /// The words in the names that an element has from its page.
  private static func words(of element: HTMLNode) -> Set<String> {
    var words: Set<String> = []
    for name: HTMLAttributeName in [.class, .id, .role, .itemprop] {
      let value = (element[name] ?? "").lowercased()
      words.formUnion(value.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
    return words
  }
}
