/// Running text as a tree: what to write by hand and to match on.
public enum Inline: Sendable, Hashable {
  /// Words.
  case text(String)

  /// A line break.
  case lineBreak

  /// A stretch that is something.
  case styled(Style, [Inline])

  /// Stressed words.
  public static func emphasis(_ content: Inline...) -> Inline { .styled(.emphasis, content) }

  /// Important words.
  public static func strong(_ content: Inline...) -> Inline { .styled(.strong, content) }

  /// Words that somebody said or wrote, with the quotation marks as printed.
  public static func quote(_ content: Inline..., speaker: String? = nil) -> Inline {
    .styled(.quote(speaker: speaker), content)
  }

  /// A link to elsewhere.
  public static func link(_ link: Hyperlink, _ content: Inline...) -> Inline {
    .styled(.link(link), content)
  }
}

extension Inline: ExpressibleByStringLiteral {
  /// Makes words.
  public init(stringLiteral text: String) { self = .text(text) }
}

extension RichText: ExpressibleByArrayLiteral {
  /// Makes a text from a tree.
  ///
  /// A line feed in words is a line break; stretches without words vanish.
  public init(_ inlines: [Inline]) {
    var builder = RichTextBuilder()
    builder.append(inlines)
    self = builder.finish()
  }

  /// Makes a text from a tree.
  public init(arrayLiteral inlines: Inline...) { self.init(inlines) }

  /// The text as a tree, at most `maximumDepth` deep.
  public var inlines: [Inline] {
    var open: [(style: Style, content: [Inline])] = []
    var content: [Inline] = []
    for event in events {
      switch event {
      case .text(let words): content.append(.text(String(words)))
      case .lineBreak: content.append(.lineBreak)
      case .start(let style):
        open.append((style, content))
        content = []
      case .end:
        if let (style, before) = open.popLast() {
          content = before + [.styled(style, content)]
        }
      }
    }
    return content
  }
}
