import BroadsheetCore
import BroadsheetHTMLTree

/// Reads a table of data.
struct TableReader: ~Escapable {
  private let page: WebPage
  private static let columnSpan = HTMLAttributeName("colspan")
  private static let rowSpan = HTMLAttributeName("rowspan")

  @_lifetime(copy page)
  init(_ page: WebPage) { self.page = page }

  /// The table in that element; tables within its cells are text of these.
  func table(_ id: HTMLNodeID, inlines: inout InlineBuilder) -> Table {
    var table = Table(rows: [])
    var node = page.tree.firstChild(of: id)
    while let current = node {
      switch page.tree.tag(of: current) {
      case .tr: table.rows.append(Table.Row([]))
      case .td, .th:
        if table.rows.isEmpty { table.rows.append(Table.Row([])) }
        table.rows[table.rows.count - 1].cells.append(
          Table.Cell(
            inlines.text(in: current), isHeader: page.tree.tag(of: current) == .th,
            columnSpan: span(Self.columnSpan, of: current), rowSpan: span(Self.rowSpan, of: current)
          ))
        node = page.tree.node(afterSubtreeOf: current, within: id)
        continue
      case .caption:
        table.caption = inlines.text(in: current)
        node = page.tree.node(afterSubtreeOf: current, within: id)
        continue
      default: break
      }
      node = page.tree.node(after: current, within: id)
    }
    table.rows.removeAll { $0.cells.isEmpty }
    return table
  }

  /// How many columns or rows a cell fills; the standard allows a thousand.
  private func span(_ name: HTMLAttributeName, of id: HTMLNodeID) -> Int {
    let value = page.tree.attribute(name, of: id).flatMap { Int(page.tree.string($0)) } ?? 1
    return min(max(value, 1), 1000)
  }
}
