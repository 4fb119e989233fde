import BroadsheetBytes
import BroadsheetCore

/// A page being typed: lines that are indented and wrapped, with blank lines between the parts.
struct TextPage: ~Copyable {
  var output: Output
  let width: Int
  let language: TextLanguage

  /// What is typed before the next line: the indent, or the sign of a list's item.
  private var prefix = ""
  /// What is typed before the lines after that.
  private(set) var indent = ""
  /// The indents of the items around this one.
  private var outerIndents: [String] = []
  /// The blank lines to leave before the next line.
  private var blankLines = 0
  /// The lines typed, blank ones left out.
  private(set) var lineCount = 0
  /// Words that go before the next paragraph: the dateline.
  var opening: String?
  /// What is to be typed after what is being typed, the next last.
  var steps: [Step] = []

  init(output: consuming Output, width: Int, language: TextLanguage) {
    self.output = output
    self.width = width
    self.language = language
  }

  consuming func finish() -> Output { output }

  // MARK: Parts

  /// Leaves at least so many blank lines before the next line.
  mutating func leave(blankLines count: Int = 1) { blankLines = max(blankLines, count) }

  /// Whether a line has been typed and that much room is left behind it.
  func hasLeft(blankLines count: Int) -> Bool { lineCount > 0 && blankLines >= count }

  /// Indents what is typed from now on, with a sign before its first line.
  mutating func startItem(_ sign: String) {
    outerIndents.append(indent)
    prefix += sign
    let columns = ColumnCounter.columns(of: sign)
    // Deep nesting must not push the text off the page.
    if width == 0 || indent.utf8.count + columns <= width / 2 {
      indent += String(repeating: " ", count: columns)
    }
  }

  /// Ends the item that started last.
  mutating func endItem() {
    indent = outerIndents.popLast() ?? ""
    prefix = indent
  }

  // MARK: Words

  /// Types running text, and reports the styles that do not show.
  mutating func type(_ text: RichText) {
    reportStyles(of: text)
    type(text.string)
  }

  /// Types running text after a label.
  mutating func type(_ label: String, _ text: RichText) {
    reportStyles(of: text)
    type(label + text.string)
  }

  /// Types words; each line of theirs starts a line.
  mutating func type(_ words: String) {
    if PrintableText.isPlain(words) { return wrap(words) }
    let text = printable(words)
    for line in text.lines { wrap(line) }
  }

  /// Types words on one line of its own, however long.
  mutating func typeUnwrapped(_ words: String) {
    for line in printable(words).lines { typeLine(line) }
  }

  /// The words' lines without characters that cannot be written, whose loss is reported.
  mutating func printable(_ words: String) -> PrintableText {
    let text = PrintableText(words)
    for _ in 0..<text.replacements { output.reportLoss(of: .character) }
    if text.lines.count > 1 { output.reportLoss(of: .lineBreak) }
    return text
  }

  private mutating func wrap(_ line: String) {
    guard width > 0 else { return typeLine(line) }
    let breaker = LineBreaker(
      columns: width - indent.utf8.count, firstColumns: width - prefix.utf8.count)
    let text = line.utf8Span
    breaker.lines(of: text) { range in
      startLine()
      output.write(text.span.extracting(range))
      endLine()
    }
  }

  /// Types a line as it is.
  mutating func typeLine(_ line: String) {
    startLine()
    output.write(line)
    endLine()
  }

  /// Types what goes before a line.
  private mutating func startLine() {
    if lineCount > 0 {
      for _ in 0..<blankLines { output.write(byte: 0x0A) }
    }
    blankLines = 0
    output.write(prefix)
    prefix = indent
  }

  private mutating func endLine() {
    output.write(byte: 0x0A)
    lineCount += 1
  }

  // MARK: Losses

  /// Reports the styles of a text that do not show.
  mutating func reportStyles(of text: RichText) {
    for mark in text.marks { report(mark, of: text) }
  }

  private mutating func report(_ mark: Mark, of text: RichText) {
    if case .quote(let speaker) = mark.style {
      if speaker != nil { output.reportLoss(of: .speaker) }
      if let first = text[mark].unicodeScalars.first, Self.quotationMarks.contains(first) { return }
    }
    output.reportLoss(of: Feature(mark.style))
  }

  private static let quotationMarks: Set<Unicode.Scalar> = [
    "\"", "'", "„", "“", "”", "‚", "‘", "’", "«", "»", "‹", "›", "「", "『",
  ]
}
