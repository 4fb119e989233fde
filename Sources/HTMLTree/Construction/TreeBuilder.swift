/// Builds the tree of a source (13.2.6 of the HTML standard), with scripting off.
///
/// The functions that are called as the insertion modes are take the current token by the rules of
/// their mode. They return whether they are done with it; if not, the mode has changed and the
/// token is to be taken again.
struct TreeBuilder: ~Copyable, ~Escapable {
  var tokenizer: Tokenizer
  var nodes: NodeList
  var stack = OpenElements()
  var formatting = FormattingList()
  var mode = InsertionMode.initial
  /// The mode to go back to after text.
  var originalMode = InsertionMode.initial
  var templateModes: [InsertionMode] = []
  /// The element in which a fragment is to be parsed; it is no part of the tree.
  var context: OpenElement?
  var head: UInt32 = 0
  var form: UInt32 = 0
  var quirks = QuirksMode.none
  var htmlAttributes = MergedAttributes()
  var bodyAttributes = MergedAttributes()
  /// Whether a `frameset` may still take the place of the body.
  var framesetOK = true
  /// Whether what a table cannot hold goes before it.
  var fosterParents = false
  /// Whether a line feed at the start of the next text is to be left out.
  var skipsLineFeed = false
  /// The text of a table until it is known whether it is nothing but white space.
  var tableText: [TableText] = []
  /// How many elements that are not on the stack are open, since the stack is full.
  var excessDepth = 0
  /// Whether the page has an element that shows a copy of an option.
  var hasSelectedContent = false
  /// How many nodes may still be made again.
  var reopenings: Int

  struct TableText {
    var range: Range<Int>
    var flags: NodeFlags
  }

  @_lifetime(copy source)
  init(_ source: Span<UInt8>) {
    tokenizer = Tokenizer(source)
    nodes = NodeList(sourceCount: source.count)
    reopenings = Limits.reopenedElements(for: source.count)
  }

  /// Makes the source a fragment: what stands in an element `tag` (13.4).
  mutating func enter(_ tag: HTMLTag, in namespace: HTMLNamespace) {
    let traits = namespace == .html ? TagTraits.html(tag) : TagTraits.foreign(tag, namespace)
    context = OpenElement(node: 0, tag: tag, namespace: namespace, traits: traits)
    insertImplied(.html)
    if namespace == .html {
      tokenizer.contentModel = ContentModel(of: tag)
      if tag == .template { templateModes.append(.inTemplate) }
      // No node has this number: a form's fragment has no other form in it.
      if tag == .form { form = .max }
    }
    tokenizer.allowsCDATA = namespace != .html
    resetMode()
  }

  /// Takes all tokens.
  mutating func run() {
    repeat {
      tokenizer.next()
      if skipsLineFeed {
        skipsLineFeed = false
        if tokenizer.token.kind == .text, dropLineFeed() { continue }
      }
      if tokenizer.allowsCDATA,
        Self.isForeign(tokenizer.token, in: stack.adjustedCurrent(within: context))
      {
        foreignContent()
      } else {
        takeToken()
      }
    } while tokenizer.token.kind != .endOfFile
    while stack.count > 0 { pop() }
    if hasSelectedContent { fillSelectedContent() }
  }

  /// What was built.
  var records: HTMLRecords {
    HTMLRecords(nodes: nodes.records, attributes: tokenizer.attributes, quirks: quirks)
  }

  /// Takes the current token by the rules for HTML.
  @inline(__always)
  mutating func takeToken() {
    if stack.count >= Limits.openElements, takeExcess() { return }
    while !take() {}
  }

  /// Takes the current token by the rules of the current mode.
  mutating func take() -> Bool {
    switch mode {
    case .inBody: inBody()
    case .text: text()
    case .initial: initial()
    case .beforeHTML: beforeHTML()
    case .beforeHead: beforeHead()
    case .inHead: inHead()
    case .inHeadNoscript: inHeadNoscript()
    case .afterHead: afterHead()
    case .inTable: inTable()
    case .inTableText: inTableText()
    case .inCaption: inCaption()
    case .inColumnGroup: inColumnGroup()
    case .inTableBody: inTableBody()
    case .inRow: inRow()
    case .inCell: inCell()
    case .inTemplate: inTemplate()
    case .afterBody: afterBody()
    case .inFrameset: inFrameset()
    case .afterFrameset: afterFrameset()
    case .afterAfterBody: afterAfterBody()
    case .afterAfterFrameset: afterAfterFrameset()
    }
  }

  /// The current token.
  @inline(__always)
  var token: Token { tokenizer.token }
}
