public import BroadsheetCore

/// The name of a member; matching it against literals makes no string.
///
///     switch member.name {
///     case "headline": …
///     case "body": …
///     default: …
///     }
public struct JSONName: ~Escapable {
  private let value: JSONValue

  @_lifetime(copy value)
  init(_ value: JSONValue) { self.value = value }

  /// The name with its escapes resolved.
  public var text: String { value.string ?? "" }

  /// The bytes of the name with its quotation marks.
  public var range: SourceRange { value.range }

  /// Whether a name is that literal.
  public static func ~= (literal: StaticString, name: JSONName) -> Bool {
    if name.value.node.hasEscapes { return name.text == "\(literal)" }
    let raw = name.value.rawString
    guard literal.hasPointerRepresentation, raw.count == literal.utf8CodeUnitCount else {
      return false
    }
    for index in raw.indices where unsafe raw[index] != literal.utf8Start[index] {
      return false
    }
    return true
  }
}
