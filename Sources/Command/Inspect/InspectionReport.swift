import Broadsheet

/// What `inspect` prints, from the title to the counts, article by article.
struct InspectionReport {
  private let source: InspectedSource
  private let columns: Int
  private let painter: Painter
  private let printer: PassagePrinter
  private var lines = InspectedSource.LineCounter()
  private var articles = 0
  private var end = 0
  private var counts: [Passage.Tally: Int] = [:]

  init(source: InspectedSource, columns: Int, painter: Painter, isFull: Bool) {
    self.source = source
    self.columns = columns
    self.painter = painter
    printer = PassagePrinter(columns: columns, painter: painter, isFull: isFull, source: source)
  }

  /// The first line.
  func title(of input: Input, format: Format) -> String {
    let encoding = source.encoding == .utf8 ? "" : ", \(source.encoding.name)"
    let facts = "\(format.title), \(Message.count(source.bytes.count, "byte"))\(encoding)"
    let name = DisplayText.clean(input.name)
    return DisplayText.wrap("\(name): \(facts)", to: columns)
      .map { painter.paint($0, .faint) + "\n" }.joined()
  }

  /// Prints what one article is made of; bytes are printed as soon as they are known.
  mutating func add(_ reading: Reading, print: (String) -> Void) {
    articles += 1
    if articles > 1 { print(painter.paint("\nArticle \(articles)", .faint) + "\n") }
    print(head(of: reading.article))
    switch OriginCheck(reading.article, in: source) {
    case .here: break
    case .nothing:
      // What was left out is all that there is to show.
      print(painter.paint("No part of an article was found.", .faint) + "\n\n")
    case .elsewhere:
      print(
        note(
          "The origins that this article has are of the text that it was first read from: inspect "
            + "that to see where its parts come from."))
      return
    case .nowhere:
      print(note("Nothing says where in the input the parts of this article come from."))
      return
    }
    let list = PassageList(reading, source: source, from: end)
    end = max(end, list.end)
    for passage in list.passages { show(passage, print) }
    print(diagnostics(of: reading))
  }

  /// Prints what follows the last article, and the counts.
  mutating func finish(print: (String) -> Void) {
    guard !counts.isEmpty else { return }
    if let rest = PassageList.unclaimed(from: end, to: source.bytes.count, in: source) {
      show(rest, print)
    }
    var facts = [Message.count(counts[.part] ?? 0, "part")]
    if let omitted = counts[.omission] {
      facts.append("\(Message.count(omitted, "passage")) left out")
    }
    if let unclaimed = counts[.unclaimed] {
      facts.append("\(Message.count(unclaimed, "passage")) not taken")
    }
    print(note(facts.joined(separator: ", ")))
  }

  private mutating func show(_ passage: Passage, _ print: (String) -> Void) {
    counts[passage.tally, default: 0] += 1
    let line = lines.line(of: passage.range.start, in: source)
    let text = printer.lines(of: passage, line: line, source: source)
    print(text.joined(separator: "\n") + "\n")
  }

  /// The values of the head, and a blank line around them.
  private func head(of article: Article) -> String {
    var text = "\n"
    for row in HeadSummary(article).rows {
      let name = DisplayText.truncate(DisplayText.clean(row.feature.rawValue), to: 14)
      let label = painter.paint(DisplayText.pad(name, to: 16), Ink(row.feature.tone))
      let value = DisplayText.wrap(DisplayText.clean(row.value), to: columns - 18)
      for (index, line) in value.enumerated() {
        text += "  " + (index == 0 ? label : String(repeating: " ", count: 16)) + line + "\n"
      }
    }
    return text == "\n" ? text : text + "\n"
  }

  /// What the reader repaired, the first few in words.
  private func diagnostics(of reading: Reading) -> String {
    let shown = 5
    var lines = reading.diagnostics.prefix(shown).map { diagnostic in
      let position = diagnostic.range.map {
        "\(SourcePosition(of: $0.start, in: source.bytes.span)): "
      }
      return "\(position ?? "")\(diagnostic.message) [\(diagnostic.kind.rawValue)]"
    }
    if reading.diagnostics.count > shown {
      lines.append("and \(Message.grouped(reading.diagnostics.count - shown)) more")
    }
    return lines.isEmpty ? "" : note(lines)
  }

  private func note(_ texts: String...) -> String { note(texts) }

  /// Texts of less weight, below each other, with a blank line before them.
  private func note(_ texts: [String]) -> String {
    let lines = texts.flatMap { DisplayText.wrap(DisplayText.clean($0), to: columns) }
    return "\n" + lines.map { painter.paint($0, .faint) + "\n" }.joined()
  }
}

extension Passage {
  /// What it counts as.
  fileprivate enum Tally { case part, omission, unclaimed }

  fileprivate var tally: Tally {
    switch fate {
    case .part, .corroboration: .part
    case .omission: .omission
    case .unclaimed: .unclaimed
    }
  }
}
