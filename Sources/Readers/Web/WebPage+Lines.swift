import BroadsheetHTMLTree

extension WebPage {
  /// The text that an element prints on one line: white space collapsed, hidden elements left out.
  ///
  /// With `isSpaced` a blank stands between any two elements: style sheets part what the source
  /// does not, such as the word before a name.
  func line(of id: HTMLNodeID, isSpaced: Bool = false) -> String {
    var bytes: [UInt8] = []
    append(lineOf: id, isSpaced: isSpaced, to: &bytes)
    return PrintedText.line(bytes)
  }

  private func append(lineOf id: HTMLNodeID, isSpaced: Bool, to bytes: inout [UInt8]) {
    var node: HTMLNodeID? = id
    while let current = node {
      switch tree.kind(of: current) {
      case .text: tree.append(textOf: current, to: &bytes)
      case .element where current != id && isUnprinted(current):
        node = tree.node(afterSubtreeOf: current, within: id)
        continue
      case .element where isSpaced || PrintedText.breaksLine(tree.tag(of: current)):
        bytes.append(0x20)
      case .templateContents:
        node = tree.node(afterSubtreeOf: current, within: id)
        continue
      default: break
      }
      node = tree.node(after: current, within: id)
    }
  }

  /// The lines that an element prints: each block or break begins one.
  func lines(of id: HTMLNodeID) -> [String] {
    var lines: [String] = []
    var bytes: [UInt8] = []
    var block: HTMLNodeID?
    func finish() {
      let line = PrintedText.line(bytes)
      if !line.isEmpty { lines.append(line) }
      bytes.removeAll(keepingCapacity: true)
    }
    var node: HTMLNodeID? = id
    while let current = node {
      let kind = tree.kind(of: current)
      if kind == .templateContents || (kind == .element && current != id && isUnprinted(current)) {
        node = tree.node(afterSubtreeOf: current, within: id)
        continue
      }
      if kind == .text {
        let own = self.block(of: current)
        if own != block { finish() }
        block = own
        tree.append(textOf: current, to: &bytes)
      } else if kind == .element {
        // Style sheets part what the source does not, such as the word before a name.
        bytes.append(0x20)
        if tree.tag(of: current) == .br { finish() }
      }
      node = tree.node(after: current, within: id)
    }
    finish()
    return lines
  }

  /// Whether nothing of the element is printed, or only what is for machines.
  func isUnprinted(_ id: HTMLNodeID) -> Bool {
    switch tree.tag(of: id) {
    case .script, .style, .svg, .noscript, .template, .button, .select, .iframe, .object, .textarea:
      return true
    default: return tree.attribute(Self.hidden, of: id) != nil
    }
  }

  private static let hidden = HTMLAttributeName("hidden")
}

/// How text nodes become lines.
enum PrintedText {
  /// Text as printed: white space collapsed, hyphens that only may be printed taken out.
  static func line(_ bytes: [UInt8]) -> String {
    var text = CollapsedText(capacity: bytes.count)
    let start = text.skipBlanks(bytes.span, 0..<bytes.count)
    text.append(bytes.span, start..<bytes.count)
    return text.string
  }

  /// Whether an element begins a line of its own, or is a break.
  static func breaksLine(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .br, .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .li, .ul, .ol, .dl, .dt, .dd, .table, .tr,
      .td,
      .th, .section, .article, .header, .footer, .aside, .main, .nav, .figure, .figcaption, .hgroup,
      .blockquote, .address, .pre, .form, .fieldset, .hr, .center, .details, .summary, .body,
      .caption, .tbody, .thead, .option, .time:
      true
    default: false
    }
  }
}
