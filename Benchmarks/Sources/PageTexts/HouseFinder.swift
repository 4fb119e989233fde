import LabelledPages
package import LabelledTexts

/// Finds the house of a page among those of texts, so that no page teaches how to read a text of its
/// own house.
///
/// A page is of a house if its publisher or its site is called like the house or a paper of it, or
/// if the site has a page with a headline of one of the house's texts.
package struct HouseFinder {
  private var names: [(key: String, house: String)] = []
  private var headlines: [String: String] = [:]
  private var sites: [String: String] = [:]

  /// A finder of the houses that the texts have.
  package init(_ texts: [LabelledText]) {
    var known: Set<String> = []
    for text in texts {
      for name in [text.house, text.publisher].compactMap(\.self) {
        let key = Self.key(name)
        if known.insert(key).inserted { names.append((key, text.house)) }
      }
      for headline in text.headlines { headlines[Self.key(headline)] = text.house }
    }
  }

  /// Learns which sites have the pages that texts were copied from.
  mutating func learnSites(of pages: [LabelledPage]) {
    for page in pages {
      for headline in page.labels.headlines {
        if let house = headlines[Self.key(headline)] { sites[page.site] = house }
      }
    }
  }

  /// The house of the page, or its site where it is of none.
  func house(of page: LabelledPage) -> String {
    if let house = sites[page.site] { return house }
    let site = page.site.prefix { $0 != "." }
    let keys = [page.publisher ?? "", String(site)].map(Self.key).filter { !$0.isEmpty }
    let found = names.first { name in keys.contains { Self.isAlike($0, name.key) } }
    return found?.house ?? page.site
  }

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Short names are parts of too many others.
  private static func isAlike(_ left: String, _ right: String) -> Bool {
    left == right
      || min(left.count, right.count) >= 5 && (left.contains(right) || right.contains(left))
  }
}
