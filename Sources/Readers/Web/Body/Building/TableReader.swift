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
    var isHead = false
    var node = page.tree.firstChild(of: id)
    while let current = node {
      switch page.tree.tag(of: current) {
      case .thead: isHead = true
      case .tbody, .tfoot: isHead = false
      case .tr: table.rows.append(Table.Row([]))
      case .td, .th:
        if table.rows.isEmpty { table.rows.append(Table.Row([])) }
        table.rows[table.rows.count - 1].cells.append(
          Table.Cell(
            inlines.text(in: current), isHeader: isHead || page.tree.tag(of: current) == .th,
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
    min(max(page.number(name, of: id) ?? 1, 1), 1000)
  }
}

extension BodyBuilder {
  /// Whether a table has neither heads nor two rows and columns: it only sets things side by side.
  mutating func isLayout(_ table: Int) -> Bool {
    if let isLayout = layouts[table] { return isLayout }
    let isLayout = page.setsSideBySide(outline.boxes[table].node)
    layouts[table] = isLayout
    return isLayout
  }
}

extension WebPage {
  fileprivate func setsSideBySide(_ id: HTMLNodeID) -> Bool {
    var (rows, cells, widest) = (0, 0, 0)
    var node = tree.firstChild(of: id)
    while let current = node {
      switch tree.tag(of: current) {
      case .th, .caption: return false
      case .tr: (rows, cells) = (rows + 1, 0)
      case .td:
        cells += 1
        widest = max(widest, cells)
        node = tree.node(afterSubtreeOf: current, within: id)
        continue
      default: break
      }
      node = tree.node(after: current, within: id)
    }
    return rows < 2 || widest < 2
  }
}

extension WebPage {
  /// The whole number that an attribute gives.
  func number(_ name: HTMLAttributeName, of id: HTMLNodeID) -> Int? {
    tree.attribute(name, of: id).flatMap { Int(tree.string($0)) }
  }
}
