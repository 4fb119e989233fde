import BroadsheetConventions
import BroadsheetCore
import BroadsheetMarkup

/// Tables, which scroll sideways where the screen is narrower than they are.
extension ArticleWriter {
  mutating func write(_ table: Table, origin: Origin?, to html: inout MarkupWriter) {
    html.write(markup: "<div class=\"table\" role=\"region\" tabindex=\"0\"")
    html.write(attribute: "aria-label", table.caption?.string ?? phrases.table)
    html.write(markup: ">\n")
    open("<table", origin: origin, to: &html)
    html.write(markup: "\n")
    if let caption = table.caption {
      write(caption, in: "<caption", "</caption>\n", to: &html)
    }
    let headCount = table.headCount
    let numbers = table.numberColumns(below: headCount)
    if headCount > 0 {
      html.write(markup: "<thead>\n")
      for row in table.rows[..<headCount] { write(row, isHead: true, numbers: numbers, to: &html) }
      html.write(markup: "</thead>\n")
    }
    if headCount < table.rows.count {
      html.write(markup: "<tbody>\n")
      for row in table.rows[headCount...] { write(row, isHead: false, numbers: numbers, to: &html) }
      html.write(markup: "</tbody>\n")
    }
    html.write(markup: "</table>\n</div>\n")
  }

  private mutating func write(
    _ row: Table.Row, isHead: Bool, numbers: Set<Int>, to html: inout MarkupWriter
  ) {
    html.write(markup: "<tr>")
    for (column, cell) in row.cells.enumerated() {
      write(cell, isHead: isHead, isNumber: numbers.contains(column), to: &html)
    }
    html.write(markup: "</tr>\n")
  }

  private mutating func write(
    _ cell: Table.Cell, isHead: Bool, isNumber: Bool, to html: inout MarkupWriter
  ) {
    html.write(markup: cell.isHeader ? "<th" : "<td")
    if isNumber { html.write(markup: " class=\"number\"") }
    if cell.isHeader {
      let scope =
        isHead
        ? (cell.columnSpan > 1 ? "colgroup" : "col") : (cell.rowSpan > 1 ? "rowgroup" : "row")
      html.write(attribute: "scope", scope)
    }
    writeSpan("colspan", cell.columnSpan, limit: 1000, to: &html)
    writeSpan("rowspan", cell.rowSpan, limit: 65_534, to: &html)
    html.write(markup: ">")
    write(cell.text, to: &html)
    html.write(markup: cell.isHeader ? "</th>" : "</td>")
  }

  /// Writes how many columns or rows a cell covers; browsers follow only to a limit.
  private func writeSpan(
    _ name: StaticString, _ span: Int, limit: Int, to html: inout MarkupWriter
  ) {
    guard span > 1 else { return }
    if span > limit { html.reportLoss(of: .cellSpan) }
    html.write(attribute: name, min(span, limit))
  }
}

extension Table {
  /// The number of rows that head the table: those from the top that hold headers only.
  ///
  /// A cell that reaches from them into the rows below would be cut off there; such a table has
  /// no head, and neither has one without other rows.
  fileprivate var headCount: Int {
    let count = rows.prefix { !$0.cells.isEmpty && $0.cells.allSatisfy(\.isHeader) }.count
    guard count < rows.count else { return 0 }
    let reachesOut = rows[..<count].enumerated().contains { index, row in
      row.cells.contains { $0.rowSpan > count - index }
    }
    return reachesOut ? 0 : count
  }

  /// The columns of numbers, which are set flush right with their heads.
  ///
  /// Cells that cover several columns or rows leave no telling where the others stand: then none.
  fileprivate func numberColumns(below headCount: Int) -> Set<Int> {
    var numbers: Set<Int> = []
    var others: Set<Int> = []
    for (index, row) in rows.enumerated() {
      for (column, cell) in row.cells.enumerated() {
        if cell.columnSpan > 1 || cell.rowSpan > 1 { return [] }
        guard index >= headCount, !cell.text.isEmpty else { continue }
        if cell.text.isNumber { numbers.insert(column) } else { others.insert(column) }
      }
    }
    return numbers.subtracting(others)
  }
}

extension RichText {
  /// Whether the text is a number, perhaps with a sign, a unit sign or separators.
  fileprivate var isNumber: Bool {
    var hasDigit = false
    for scalar in string.unicodeScalars {
      switch scalar {
      case "0"..."9": hasDigit = true
      case " ", "\u{A0}", "\u{202F}", ".", ",", "'", "’", "+", "-", "−", "–", "%", "‰", "€", "$",
        "£", "¥", ":", "/", "(", ")":
        break
      default: return false
      }
    }
    return hasDigit
  }
}
