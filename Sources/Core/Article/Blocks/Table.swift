/// A table.
public struct Table: Sendable, Hashable {
  /// One cell of a table.
  public struct Cell: Sendable, Hashable {
    /// The words.
    public var text: RichText

    /// Whether the cell heads its row or column.
    public var isHeader: Bool

    /// The number of columns that the cell covers, from 1.
    public var columnSpan: Int

    /// The number of rows that the cell covers, from 1.
    public var rowSpan: Int

    /// Makes a cell; spans below 1 count as 1.
    public init(
      _ text: RichText, isHeader: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1
    ) {
      self.text = text
      self.isHeader = isHeader
      self.columnSpan = max(columnSpan, 1)
      self.rowSpan = max(rowSpan, 1)
    }
  }

  /// One row of a table.
  public struct Row: Sendable, Hashable {
    /// The cells that start in this row.
    public var cells: [Cell]

    /// Makes a row.
    public init(_ cells: [Cell]) { self.cells = cells }
  }

  /// What the table shows.
  public var caption: RichText?

  /// The rows, from the top.
  public var rows: [Row]

  /// Makes a table.
  public init(caption: RichText? = nil, rows: [Row]) {
    self.caption = caption
    self.rows = rows
  }
}
