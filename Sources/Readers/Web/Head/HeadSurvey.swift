import BroadsheetConventions
import BroadsheetHTMLTree

/// Everything on a page that may say something of the article's head, found in one walk.
struct HeadSurvey: ~Escapable {
  /// An element that its class, `id`, `itemprop` or `rel` says something of.
  struct Marked {
    var id: HTMLNodeID
    var marks: ElementMarks
    /// Whether a vocabulary says so, and not only a class.
    var isDeclared: Bool
    /// The region around it that may be none of the article's: its place in `regions`, or -1.
    var region: Int
  }

  /// What a `meta` element says.
  struct Meta {
    var meaning: MetaName
    /// Among the names of that meaning: the greater, the further to be trusted.
    var rank: Int
    var statement: Statement
  }

  private let page: WebPage
  private let words = ClassWords.shared
  private let names = NamedValues.Table.shared
  /// What values of `class` were found to say: pages repeat few of them many times.
  private var seen = [(key: UInt64, marks: ElementMarks)](repeating: (0, []), count: 256)

  private(set) var metas: [Meta] = []
  private(set) var structured = StructuredDataReader()
  private(set) var title: HTMLNodeID?
  private(set) var language: Statement?
  private(set) var canonical: Statement?
  private(set) var baseReference: Statement?
  private(set) var license: Statement?
  /// Whether the last label of a card says that an author's name follows.
  private var labelsAuthor = false
  /// The elements `h1`, in document order.
  private(set) var headings: [Marked] = []
  /// The other elements that may hold the headline.
  private(set) var otherHeadings: [Marked] = []
  private(set) var authors: [Marked] = []
  private(set) var dates: [Marked] = []
  private(set) var kickers: [Marked] = []
  private(set) var decks: [Marked] = []
  private(set) var topics: [Marked] = []
  /// Links with `rel="tag"`.
  private(set) var tagLinks: [Marked] = []
  /// Links whose address says that they lead to a topic.
  private(set) var topicLinks: [Marked] = []

  /// Navigation, other articles, comments: what surrounds articles, and what such a class is
  /// sometimes given to by mistake.
  private var regions: [(range: Range<Int>, outer: Int, marks: ElementMarks)] = []
  /// The innermost region around the element that is visited, or -1.
  private var region = -1

  @_lifetime(copy page)
  init(_ page: WebPage) {
    self.page = page
    var node = page.tree.firstChild(of: .document)
    while let id = node {
      let enters = page.tree.kind(of: id) == .element ? visit(id) : true
      node =
        enters ? page.tree.node(after: id) : page.tree.node(afterSubtreeOf: id)
    }
  }

  /// Whether an element stands in what surrounds the article, if that is printed at `place`.
  func isOutside(_ marked: Marked, articleAt place: Int?) -> Bool {
    var index = marked.region
    while index >= 0 {
      guard let place, regions[index].range.contains(place) else { return true }
      index = regions[index].outer
    }
    return false
  }

  /// Whether a place lies in what surrounds the article, if that is printed at `article`.
  func isOutside(_ place: Int, articleAt article: Int) -> Bool {
    regions.contains { $0.range.contains(place) && !$0.range.contains(article) }
  }

  /// Whether an element stands among readers' comments.
  func isComment(_ marked: Marked) -> Bool {
    var index = marked.region
    while index >= 0 {
      if regions[index].marks.contains(.comments) { return true }
      index = regions[index].outer
    }
    return false
  }

  private mutating func openRegion(_ id: HTMLNodeID, _ marks: ElementMarks) {
    regions.append((page.tree.range(of: id), region, marks))
    region = regions.count - 1
  }

  private mutating func closeRegions(before start: Int) {
    while region >= 0, regions[region].range.upperBound <= start { region = regions[region].outer }
  }

  // MARK: Elements

  /// Takes note of an element, and says whether what it holds is of interest.
  private mutating func visit(_ id: HTMLNodeID) -> Bool {
    switch page.tree.tag(of: id) {
    case .meta: meta(id)
    case .link: link(id)
    case .base: baseReference = baseReference ?? statement(.href, of: id, .link)
    case .title: if title == nil, page.tree.namespace(of: id) == .html { title = id }
    case .script:
      script(id)
      return false
    case .style, .svg, .template, .select, .math: return false
    case .html: language = statement(.lang, of: id, .language)
    case .body: break
    default: mark(id)
    }
    return true
  }

  /// Reads a script of structured data; no other says anything.
  private mutating func script(_ id: HTMLNodeID) {
    guard let type = page.tree.attribute(.type, of: id), page.contains("ld+json", in: type.range)
    else { return }
    var child = page.tree.firstChild(of: id)
    while let text = child {
      structured.read(page.tree.source, at: page.tree.range(of: text))
      child = page.tree.next(of: text)
    }
  }

  private mutating func meta(_ id: HTMLNodeID) {
    let tree = page.tree
    guard let content = tree.attribute(.content, of: id) else { return }
    labelled(id, content)
    for attribute in [HTMLAttributeName.property, .name, .itemprop, Self.httpEquiv] {
      guard let name = tree.attribute(attribute, of: id), name.range.count < 64 else { continue }
      guard let found = meaning(of: name) ?? unconventional(name) else { continue }
      // Within an object of microdata `name` and `url` are that object's.
      let source: StatementSource = attribute == .itemprop ? .microdata : found.source
      let text = PlainText.cleaned(tree.string(content))
      guard !text.isEmpty else { continue }
      metas.append(
        Meta(
          meaning: found.meaning, rank: found.rank,
          statement: Statement(text: text, source: source, range: content.range)))
      return
    }
  }

  private func meaning(of name: HTMLTree.AttributeValue) -> MetaName.Meaning? {
    if name.isVerbatim { return MetaName.meaning(of: name.range, in: page.tree.source) }
    var bytes: [UInt8] = []
    page.tree.append(name, to: &bytes)
    return MetaName.meaning(of: 0..<bytes.count, in: bytes.span)
  }

  /// The meaning of a name that is no convention: one that has both "publish" and "date" or "time"
  /// in it says when the page was published, and is trusted least.
  private func unconventional(_ name: HTMLTree.AttributeValue) -> MetaName.Meaning? {
    guard page.contains("publi", in: name.range),
      page.contains("date", in: name.range) || page.contains("time", in: name.range)
    else { return nil }
    let source = MetaName.source(of: page.tree.string(name).lowercased())
    return MetaName.Meaning(meaning: .published, rank: 0, source: source)
  }

  /// Reads the pairs of label and value that cards print, of which one may name the author.
  private mutating func labelled(_ id: HTMLNodeID, _ content: HTMLTree.AttributeValue) {
    let tree = page.tree
    guard let name = tree.attribute(.name, of: id) ?? tree.attribute(.property, of: id) else {
      return
    }
    if page.contains("twitter:label", in: name.range) {
      let text = tree.string(content)
      labelsAuthor = BylineWords(page.conventions, .all).areAllLabels(text)
    } else if labelsAuthor, page.contains("twitter:data", in: name.range) {
      labelsAuthor = false
      let text = PlainText.cleaned(tree.string(content))
      if !text.isEmpty {
        metas.append(
          Meta(
            meaning: .author, rank: 0,
            statement: Statement(text: text, source: .meta, range: content.range)))
      }
    }
  }

  private mutating func link(_ id: HTMLNodeID) {
    guard let relation = page.tree.attribute(.rel, of: id) else { return }
    if page.contains("canonical", in: relation.range) {
      canonical = canonical ?? statement(.href, of: id, .link)
    } else if page.contains("license", in: relation.range) {
      license = license ?? statement(.href, of: id, .link)
    }
  }

  private func statement(
    _ name: HTMLAttributeName, of id: HTMLNodeID, _ source: StatementSource
  ) -> Statement? {
    guard let value = page.tree.attribute(name, of: id) else { return nil }
    let text = PlainText.cleaned(page.tree.string(value))
    return text.isEmpty ? nil : Statement(text: text, source: source, range: value.range)
  }

  private static let httpEquiv = HTMLAttributeName("http-equiv")

  // MARK: Marked elements

  /// Takes note of an element by what its attributes say of it.
  private mutating func mark(_ id: HTMLNodeID) {
    let tree = page.tree
    let tag = tree.tag(of: id)
    let named = NamedValues(of: id, in: tree, by: names)
    var marks = ElementMarks()
    if let range = named[.class] { marks = self.marks(ofClass: range) }
    for name in [NamedValues.Name.id, .test] {
      if let range = named[name] { marks.formUnion(words.marks(in: range, of: tree.source)) }
    }
    if tag == .a, let range = named[.reference] { noteTarget(range, of: id, &marks) }
    let isDeclared = declare(id, tag, named, &marks)
    let start = tree.range(of: id).lowerBound
    // The name within an author's card is what the card says of the author.
    if marks.contains(.name), let card = authors.last, tree.range(of: card.id).contains(start) {
      marks.insert(.author)
    }
    closeRegions(before: start)
    let isComment = marks.contains(.comments) && (tag == .li || tag == .article)
    let isRegion =
      isComment
      || (!marks.isDisjoint(with: [.comments, .teaser]) && !marks.contains(.author)
        && Self.holdsRegions(tag))
    if isRegion || tag == .nav { openRegion(id, marks) }
    let marked = Marked(id: id, marks: marks, isDeclared: isDeclared, region: region)
    if tag == .h1 {
      headings.append(marked)
    } else if marks.contains(.headline) || tag == .h2 {
      otherHeadings.append(marked)
    }
    guard !marks.isEmpty || tag == .time else { return }
    if marks.contains(.author) { authors.append(marked) }
    if marks.contains(.date) || tag == .time { dates.append(marked) }
    if marks.contains(.kicker) { kickers.append(marked) }
    if marks.contains(.deck) { decks.append(marked) }
    if marks.contains(.topics) { topics.append(marked) }
  }

  /// What a class says; only its beginning counts where it is long.
  private mutating func marks(ofClass range: Range<Int>) -> ElementMarks {
    let range = range.prefix(200)
    guard !range.isEmpty else { return [] }
    let key = page.tree.source.key(of: range)
    let slot = Int(truncatingIfNeeded: key &>> 56)
    if seen[slot].key == key { return seen[slot].marks }
    let marks = words.marks(in: range, of: page.tree.source)
    seen[slot] = (key, marks)
    return marks
  }

  /// Adds what the address of a link says of it.
  private mutating func noteTarget(
    _ range: Range<Int>, of id: HTMLNodeID, _ marks: inout ElementMarks
  ) {
    let target = words.marks(in: range.prefix(300), of: page.tree.source)
    if target.contains(.author) { marks.formUnion([.author, .authorPage]) }
    if target.contains(.topics) {
      topicLinks.append(Marked(id: id, marks: target, isDeclared: false, region: region))
    }
  }

  /// Adds what `itemprop` and `rel` say; whether they say anything.
  private mutating func declare(
    _ id: HTMLNodeID, _ tag: HTMLTag, _ named: NamedValues, _ marks: inout ElementMarks
  ) -> Bool {
    var isDeclared = false
    if let range = named[.property] {
      let said = words.marks(in: range, of: page.tree.source)
      marks.formUnion(said)
      isDeclared = !said.isEmpty
    }
    if tag == .a, let range = named[.relation] {
      if page.contains("author", in: range) {
        marks.insert(.author)
        isDeclared = true
      } else if page.contains("tag", in: range) {
        tagLinks.append(Marked(id: id, marks: .topics, isDeclared: true, region: -1))
      }
    }
    return isDeclared
  }

  /// Elements whose class may speak of all that they hold.
  private static func holdsRegions(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .div, .section, .ol, .ul, .aside, .footer, .nav, .form, .table: true
    default: false
    }
  }
}
