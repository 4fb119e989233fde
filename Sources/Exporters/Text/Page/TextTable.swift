import BroadsheetBytes
import BroadsheetCore

/// A table laid out in columns.
struct TextTable {
  /// A cell, the columns that it covers and its lines.
  struct Cell {
    var columns: Range<Int>
    var lines: [String]
  }

  private(set) var rows: [[Cell]] = []
  /// The columns of the page that each column of the table fills.
  private var widths: [Int] = []

  /// The spaces between two columns.
  private static let gutter = 2
  /// Columns of the table are not made narrower than this.
  private static let narrowest = 8
  /// Spans are followed this far, so that a few cells cannot claim a page without end.
  private static let longestSpan = 1000

  // MARK: Placing

  /// Places the cells of a row below those before, to the right of what spans into it.
  mutating func add(_ row: Table.Row, occupied: inout Occupation, lines: (RichText) -> [String]) {
    var column = 0
    let placed = row.cells.map { cell in
      column = occupied.firstFree(from: column, row: rows.count)
      let span = column < Self.longestSpan ? min(cell.columnSpan, Self.longestSpan) : 1
      let columns = column..<column + span
      occupied.occupy(columns, until: rows.count + min(cell.rowSpan, Self.longestSpan))
      column = columns.upperBound
      return Cell(columns: columns, lines: lines(cell.text))
    }
    rows.append(placed)
  }

  /// Which columns are taken by cells that started in rows above.
  struct Occupation {
    /// For each column the row from which on it is free, and the end of the span that takes it.
    private var columns: [(free: Int, end: Int)] = []

    func firstFree(from column: Int, row: Int) -> Int {
      var column = column
      while column < columns.count, columns[column].free > row { column = columns[column].end }
      return column
    }

    mutating func occupy(_ span: Range<Int>, until row: Int) {
      while columns.count < span.upperBound { columns.append((0, columns.count + 1)) }
      for column in span { columns[column] = (row, span.upperBound) }
    }
  }

  // MARK: Measuring

  /// Gives each column what its cells need, and less where the table would not fit into `limit`.
  mutating func measure(limit: Int) {
    widths = Array(repeating: 0, count: rows.joined().map(\.columns.upperBound).max() ?? 0)
    for cell in rows.joined() where cell.columns.count == 1 {
      let column = cell.columns.lowerBound
      widths[column] = max(widths[column], Self.columns(of: cell))
    }
    for cell in rows.joined() where cell.columns.count > 1 {
      widths[cell.columns.upperBound - 1] += max(
        0, Self.columns(of: cell) - width(of: cell.columns))
    }
    let room = limit - Self.gutter * max(widths.count - 1, 0)
    if widths.reduce(0, +) > room { narrow(to: room) }
  }

  /// Narrows the widest columns to the greatest width with which all fit.
  private mutating func narrow(to room: Int) {
    var cap = Self.narrowest
    var (low, high) = (cap, widths.max() ?? cap)
    while low <= high {
      let middle = (low + high) / 2
      if widths.reduce(0, { $0 + min($1, middle) }) <= room {
        cap = middle
        low = middle + 1
      } else {
        high = middle - 1
      }
    }
    for column in widths.indices { widths[column] = min(widths[column], cap) }
  }

  private static func columns(of cell: Cell) -> Int {
    cell.lines.map(ColumnCounter.columns).max() ?? 0
  }

  private func width(of columns: Range<Int>) -> Int {
    widths[columns].reduce(0, +) + Self.gutter * (columns.count - 1)
  }

  // MARK: Typing

  /// The lines of a row.
  func lines(of row: [Cell]) -> [String] {
    var lines: [String] = []
    var filled: [Int] = []
    var start = 0
    var column = 0
    for cell in row {
      while column < cell.columns.lowerBound {
        start += widths[column] + Self.gutter
        column += 1
      }
      for (index, words) in broken(cell).enumerated() {
        if index == lines.count {
          lines.append("")
          filled.append(0)
        }
        lines[index] +=
          String(repeating: " ", count: max(start - filled[index], filled[index] > 0 ? 1 : 0))
          + words
        filled[index] = max(start, filled[index]) + ColumnCounter.columns(of: words)
      }
    }
    return lines
  }

  private func broken(_ cell: Cell) -> [String] {
    let breaker = LineBreaker(columns: max(width(of: cell.columns), 1))
    return cell.lines.flatMap { breaker.lines(of: $0) }
  }

  /// A line of hyphens under each column.
  var rule: String {
    widths.map { String(repeating: "-", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gutter))
  }
}

extension TextPage {
  /// Types a table under its caption, in columns as wide as they need or as fit.
  mutating func write(_ table: Table) {
    if let caption = table.caption {
      type(caption)
      leave()
    }
    var layout = TextTable()
    var occupied = TextTable.Occupation()
    for row in table.rows {
      layout.add(row, occupied: &occupied) { text in
        reportStyles(of: text)
        return printable(text.string).lines
      }
    }
    layout.measure(limit: width > 0 ? width - indent.utf8.count : .max)
    let hasHead = table.rows.count > 1 && table.rows[0].cells.allSatisfy(\.isHeader)
    for (index, row) in layout.rows.enumerated() {
      for line in layout.lines(of: row) { typeLine(line) }
      if index == 0, hasHead { typeLine(layout.rule) }
      report(table.rows[index], isHead: index == 0 && hasHead)
    }
  }

  /// Reports what of a row does not show.
  private mutating func report(_ row: Table.Row, isHead: Bool) {
    for cell in row.cells {
      if cell.isHeader, !isHead { output.reportLoss(of: .headerCell) }
      if cell.columnSpan > 1 || cell.rowSpan > 1 { output.reportLoss(of: .cellSpan) }
    }
  }
}
