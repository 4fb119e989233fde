import Broadsheet

/// The lines that the command prints on standard error, in the form that compilers and editors share.
enum Message {
  /// How bad it is.
  enum Severity: String {
    case error, note
  }

  /// What there is to say of bytes that no reader knows.
  static let unknownFormat = "no format known here begins like this: say --from FORMAT"

  /// A line `file:line:column: severity: text`, without its end.
  static func line(
    _ severity: Severity, _ text: String, input: Input, at position: SourcePosition? = nil
  ) -> String {
    let place = position.map { ":\($0)" } ?? ""
    return "\(input.name)\(place): \(severity.rawValue): \(text)"
  }

  /// A number and what it counts, such as `1 passage` or `2,000 passages`.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// A number with a comma between thousands.
  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number))
    var index = digits.count - 3
    while index > 0, digits[index - 1] != "-" {
      digits.insert(",", at: index)
      index -= 3
    }
    return String(digits)
  }
}
