/// Builds a text from left to right: words, line breaks, and stretches that start and end.
///
/// Readers and rewriters use it; the marks come out in order and nested whatever the calls are.
public struct RichTextBuilder: Sendable {
  private var string = ""
  private var marks: [Mark] = []
  private var open: [Int] = []
  private var ignored = 0

  /// Makes an empty builder.
  public init() {}

  /// The number of stretches that have started and not ended.
  public var depth: Int { open.count + ignored }

  /// Whether no words have been added.
  public var isEmpty: Bool { string.isEmpty }

  /// Appends words; a line feed is a line break.
  public mutating func append(_ words: String) { string += words }

  /// Appends words; a line feed is a line break.
  public mutating func append(_ words: Substring) { string += words }

  /// Appends a line break.
  public mutating func appendLineBreak() { string += "\n" }

  /// Appends a tree; what nests deeper than `RichText.maximumDepth` loses its style, not its words.
  public mutating func append(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let words): append(words)
      case .lineBreak: appendLineBreak()
      case .styled(let style, let content):
        start(style)
        append(content)
        end()
      }
    }
  }

  /// Appends another text with its marks.
  public mutating func append(_ text: RichText) {
    for event in text.events {
      switch event {
      case .text(let words): append(words)
      case .lineBreak: appendLineBreak()
      case .start(let style): start(style)
      case .end: end()
      }
    }
  }

  /// Starts a stretch.
  public mutating func start(_ style: Style) {
    if open.count == RichText.maximumDepth {
      ignored += 1
      return
    }
    open.append(marks.count)
    let offset = string.utf8.count
    marks.append(Mark(style, offset..<offset))
  }

  /// Ends the stretch that started last; without one, nothing happens.
  public mutating func end() {
    if ignored > 0 {
      ignored -= 1
      return
    }
    guard let index = open.popLast() else { return }
    marks[index].range = marks[index].range.lowerBound..<string.utf8.count
  }

  /// The text; stretches still open end here.
  public consuming func finish() -> RichText {
    while !open.isEmpty { end() }
    marks.removeAll { $0.range.isEmpty }
    return RichText(string, marks: marks)
  }
}
