import BroadsheetMarkup

extension MarkupWriter {
  /// Writes an attribute with a blank before it; without a value it writes nothing.
  mutating func write(attribute name: StaticString, _ value: String?) {
    guard let value else { return }
    write(markup: " ")
    write(markup: name)
    write(markup: "=\"")
    write(value, in: .attribute)
    write(markup: "\"")
  }

  /// Writes an attribute that is a number; without one it writes nothing.
  mutating func write(attribute name: StaticString, _ value: Int?) {
    guard let value else { return }
    write(markup: " ")
    write(markup: name)
    write(markup: "=\"")
    write(value)
    write(markup: "\"")
  }
}
