import BroadsheetConventions
import BroadsheetHTMLTree

extension TopicFinder {
  /// The links that the page prints as tags, below a heading that says so, in an element that is
  /// called so, or with addresses that do: of these the first below the headline.
  func printed() -> [Statement] {
    let links = survey.tagLinks.prefix(40).map(\.id)
    if !links.isEmpty { return topics(links) }
    let found = [headedLinks(), linked(), named()].map { topics($0) }.filter { !$0.isEmpty }
    return found.min { rank($0) < rank($1) } ?? []
  }

  /// The links in the first element that is called so, or around elements that are.
  private func named() -> [HTMLNodeID] {
    let tree = page.tree
    var inLinks: [HTMLNodeID] = []
    for marked in survey.topics.prefix(40) where !survey.isOutside(marked, articleAt: heading) {
      if let parent = tree.parent(of: marked.id), tree.tag(of: parent) == .a {
        inLinks.append(parent)
        continue
      }
      let links = self.links(in: marked.id)
      if !links.isEmpty { return inLinks.isEmpty ? links : inLinks }
    }
    return inLinks
  }

  /// What links print that name topics and do not lead about the site.
  private func topics(_ links: [HTMLNodeID]) -> [Statement] {
    cleaned(links.map { statement($0) }).filter { !leadsAbout($0.text) }
  }

  /// Whether all words are those of navigation, as in "Home page" and "All topics".
  private func leadsAbout(_ text: String) -> Bool {
    let words = text.utf8Span.span.words(upTo: 8)
    var index = 0
    while index < words.count {
      let match = page.conventions.table.longestMatch(in: words, at: index, languages: languages)
      guard !match.classes.isDisjoint(with: [.navigation, .readAlso, .topics, .share, .account])
      else { return false }
      index += Int(match.wordCount)
    }
    return true
  }

  /// Lists of several links come first, then those that stand earlier.
  private func rank(_ list: [Statement]) -> (Int, Int) {
    (list.count > 1 ? 0 : 1, list.first?.range.lowerBound ?? .max)
  }

  /// The links behind a line below the headline that says "Topics" and nothing else.
  private func headedLinks() -> [HTMLNodeID] {
    let tree = page.tree
    var node = element
    var left = 10_000
    while let id = node, left > 0 {
      left -= 1
      if tree.kind(of: id) == .element, page.isUnprinted(id) {
        node = tree.node(afterSubtreeOf: id)
        continue
      }
      node = tree.node(after: id)
      guard tree.kind(of: id) == .text, (4..<80).contains(tree.range(of: id).count),
        isTopicsLabel(id)
      else { continue }
      let links = links(behind: id)
      if !links.isEmpty { return links }
    }
    return []
  }

  private func isTopicsLabel(_ id: HTMLNodeID) -> Bool {
    var bytes: [UInt8] = []
    page.tree.append(textOf: id, to: &bytes)
    let words = bytes.span.words(upTo: 8)
    guard !words.isEmpty else { return false }
    let match = page.conventions.table.longestMatch(in: words, at: 0, languages: languages)
    return match.classes.contains(.topics) && Int(match.wordCount) == words.count
  }

  /// The short links behind a node, up to a text that is none.
  private func links(behind id: HTMLNodeID) -> [HTMLNodeID] {
    let tree = page.tree
    var links: [HTMLNodeID] = []
    var node = tree.node(after: id)
    var left = 200
    while let current = node, left > 0, links.count < 30 {
      left -= 1
      switch tree.kind(of: current) {
      case .text where tree.range(of: current).count > 3 && !page.line(of: current).isEmpty:
        return links
      case .element where tree.tag(of: current) == .a:
        let text = page.line(of: current)
        guard text.utf8.count < 60 else { return links }
        if !text.isEmpty { links.append(current) }
        node = tree.node(afterSubtreeOf: current)
        continue
      default: break
      }
      node = tree.node(after: current)
    }
    return links
  }

  /// The first links below the headline that lead to topics, stand beside each other and are no
  /// words of a paragraph.
  private func linked() -> [HTMLNodeID] {
    let tree = page.tree
    var group: [HTMLNodeID] = []
    for link in survey.topicLinks {
      let range = tree.range(of: link.id)
      guard let heading, range.lowerBound > heading, !survey.isOutside(link, articleAt: heading),
        tree.tag(of: page.block(of: link.id)) != .p
      else { continue }
      if let last = group.last, range.lowerBound - tree.range(of: last).upperBound > 400 {
        if group.count > 1 { break }
        group.removeAll()
      }
      group.append(link.id)
      if group.count == 20 { break }
    }
    return group
  }

  private func statement(_ id: HTMLNodeID) -> Statement {
    Statement(text: page.line(of: id), source: .printed, range: page.tree.range(of: id))
  }

  private func links(in id: HTMLNodeID) -> [HTMLNodeID] {
    var links: [HTMLNodeID] = []
    var node: HTMLNodeID? = id
    var left = 400
    while let current = node, left > 0, links.count < 40 {
      left -= 1
      if page.tree.kind(of: current) == .element, page.tree.tag(of: current) == .a {
        links.append(current)
      }
      node = page.tree.node(after: current, within: id)
    }
    return links
  }
}
