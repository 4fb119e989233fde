/// Why bytes are no JSON.
public struct JSONError: Error, Sendable, Hashable {
  /// What went wrong.
  @nonexhaustive
  public enum Cause: Sendable, Hashable {
    /// The bytes end within a value.
    case unexpectedEnd
    /// Something else stands where the grammar wants this.
    case expected(Expectation)
    /// A string holds a control character that is not escaped.
    case controlCharacter
    /// A backslash in a string is followed by nothing that can be escaped.
    case invalidEscape
    /// A string is not UTF-8.
    case invalidUTF8
    /// Objects and arrays nest deeper than the parser follows.
    case nestingTooDeep(limit: Int)
    /// One value is longer than the 4 GB that the parser can address.
    case valueTooLong
  }

  /// What the grammar wants at a place.
  public enum Expectation: String, Sendable, Hashable {
    /// An object, an array, a string, a number, true, false or null.
    case value = "a value"
    /// The name of a member.
    case name = "a name in quotation marks"
    /// The colon between a name and its value.
    case colon = "a colon"
    /// What follows a member or an element.
    case separator = "a comma or a closing bracket"
    /// A digit of a number.
    case digit = "a digit"
    /// Nothing more.
    case end = "the end of the input"
  }

  /// What went wrong.
  public var cause: Cause

  /// The byte where it showed.
  public var offset: Int

  /// Makes an error.
  public init(_ cause: Cause, at offset: Int) {
    self.cause = cause
    self.offset = offset
  }
}

extension JSONError: CustomStringConvertible {
  /// The cause as a sentence without a full stop.
  public var description: String {
    switch cause {
    case .unexpectedEnd: "the JSON ends too early"
    case .expected(let expectation): "the JSON lacks \(expectation.rawValue) here"
    case .controlCharacter: "a JSON string holds a control character"
    case .invalidEscape: "a JSON string holds an unknown escape"
    case .invalidUTF8: "a JSON string is not UTF-8"
    case .nestingTooDeep(let limit): "the JSON nests deeper than \(limit) levels"
    case .valueTooLong: "a JSON value is longer than 4 GB"
    }
  }
}
