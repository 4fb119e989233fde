/// Members of an object by name and value; a value that is absent leaves no member.
extension JSONWriter {
  /// Writes a member that is a string.
  public mutating func write(_ text: String?, for name: String) {
    guard let text else { return }
    write(name: name)
    write(text)
  }

  /// Writes a member that is an integer.
  public mutating func write(_ number: Int?, for name: String) {
    guard let number else { return }
    write(name: name)
    write(number)
  }

  /// Writes a member that is a number.
  public mutating func write(_ number: Double?, for name: String) {
    guard let number else { return }
    write(name: name)
    write(number)
  }

  /// Writes a member that is true or false.
  public mutating func write(_ flag: Bool?, for name: String) {
    guard let flag else { return }
    write(name: name)
    write(flag)
  }

  /// Writes a member that is an array of strings on one line, unless there are none.
  public mutating func write(_ texts: [String], for name: String) {
    guard !texts.isEmpty else { return }
    write(name: name)
    beginArray(onOneLine: true)
    for text in texts { write(text) }
    endArray()
  }
}
