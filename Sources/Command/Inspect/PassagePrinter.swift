import Broadsheet

/// Sets passages beside what they were taken for, in lines of some columns.
struct PassagePrinter {
  let columns: Int
  let painter: Painter

  /// The lines of text that a passage may fill.
  let lineLimit: Int

  /// The columns of line numbers.
  let numberColumns: Int

  /// The columns of the part's name and its rule.
  private static let labelColumns = 27

  /// The columns of the text.
  private var textColumns: Int { columns - numberColumns - Self.labelColumns - 4 }

  init(columns: Int, painter: Painter, isFull: Bool, source: InspectedSource) {
    self.columns = columns
    self.painter = painter
    lineLimit = isFull ? .max : 3
    // A line has a byte at least, so there are no more lines than bytes.
    numberColumns = min(8, max(4, String(source.bytes.count / 16).count))
  }

  /// The lines of a passage.
  func lines(of passage: Passage, line: Int, source: InspectedSource) -> [String] {
    let text = text(of: passage, source: source)
    var labels = [label(of: passage)]
    if let rule = passage.rule {
      let name = indent(of: passage) + DisplayText.clean(rule.rawValue)
      labels.append(
        painter.paint(fill(name, Self.labelColumns), .faint))
    }
    let blankLabel = String(repeating: " ", count: Self.labelColumns)
    let blankNumber = String(repeating: " ", count: numberColumns)
    return (0..<max(labels.count, text.count)).map { row in
      let digits = row == 0 ? String(line) : ""
      let number = blankNumber.dropFirst(digits.count) + digits
      let label = row < labels.count ? labels[row] : blankLabel
      let start = "\(painter.paint(number, .faint)) \(label) \(painter.paint(bar, passage.ink))"
      return row < text.count ? "\(start) \(painter.paint(text[row], passage.textInk))" : start
    }
  }

  /// The passage's own words, in lines; no more of them is decoded than is shown.
  private func text(of passage: Passage, source: InspectedSource) -> [String] {
    let limit = lineLimit == .max ? Int.max : lineLimit * textColumns * 16
    guard let text = source.ownText(of: passage, limit: limit) else { return [] }
    var words = DisplayText.clean(text)
    if words.isEmpty { return ["(blank)"] }
    if passage.ownRange.count > limit { words += " …" }
    return DisplayText.wrap(words, to: textColumns, limit: lineLimit)
  }

  /// The edge of the text, in the color of the part where there are colors.
  private var bar: String { painter.isColored ? "▎" : "│" }

  private func label(of passage: Passage) -> String {
    let name = indent(of: passage) + DisplayText.clean(passage.name)
    guard let confidence = passage.confidence else {
      return painter.paint(fill(name, Self.labelColumns), passage.ink)
    }
    let percent = "\(confidence.rawValue)%"
    let isSure = confidence >= .high
    let ink: Ink = isSure ? .faint : confidence >= .medium ? .doubtful : .wrong
    return painter.paint(fill(name, Self.labelColumns - 5), passage.ink)
      + String(repeating: " ", count: 5 - percent.count) + painter.paint(percent, ink)
  }

  private func indent(of passage: Passage) -> String {
    String(repeating: "  ", count: min(passage.depth, 4))
  }

  private func fill(_ text: String, _ columns: Int) -> String {
    DisplayText.pad(DisplayText.truncate(text, to: columns), to: columns)
  }
}

extension Passage {
  /// The color of its words.
  fileprivate var textInk: Ink {
    switch fate {
    case .part(.headline), .part(.kicker), .part(.deck), .part(.subheading): ink
    case .omission, .corroboration: .faint
    case .unclaimed: .wrong
    case .part: .text
    }
  }
}
