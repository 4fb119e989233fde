/// Why an option could not be set.
public struct SettingError: Error, Sendable, Hashable {
  /// What went wrong.
  public enum Cause: Sendable, Hashable {
    /// There is no option of that name.
    case unknownName(known: [String])
    /// The option does not take that value.
    case invalidValue(String, expected: String)
  }

  /// What went wrong.
  public var cause: Cause

  /// The name of the option.
  public var name: String

  /// Makes an error.
  public init(_ cause: Cause, name: String) {
    self.cause = cause
    self.name = name
  }
}

extension SettingError: CustomStringConvertible {
  /// The cause as a sentence without a full stop.
  public var description: String {
    switch cause {
    case .unknownName(let known) where known.isEmpty:
      "there is no option '\(name)': the format has none"
    case .unknownName(let known):
      "there is no option '\(name)': the options are \(known.joined(separator: ", "))"
    case .invalidValue(let value, let expected):
      "'\(value)' is no value of the option '\(name)': it takes \(expected)"
    }
  }
}
