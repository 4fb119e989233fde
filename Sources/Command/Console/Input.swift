/// Where an article is read from.
package enum Input: Sendable, Hashable {
  /// Standard input.
  case standardInput
  /// The file at a path.
  case file(String)

  /// The input that an operand names.
  init(operand: String) { self = operand == "-" ? .standardInput : .file(operand) }

  /// What messages call it.
  var name: String {
    switch self {
    case .standardInput: "<stdin>"
    case .file(let path): path
    }
  }
}
