/// Columns of text, each as wide as its longest cell.
struct TextTable {
  var header: [String]
  var rows: [[String]]

  /// The table, a line a row.
  var text: String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    var text = ""
    for row in [header] + rows {
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }
}
