public import BroadsheetCore

/// A name and its value in an object.
public struct JSONMember: ~Escapable {
  /// The name.
  public let name: JSONName

  /// The value.
  public let value: JSONValue

  /// Its place among the members of the object, from 0.
  public let place: Int

  @_lifetime(copy tape)
  init(_ tape: JSONTape, at index: Int, place: Int) {
    self.place = place
    name = JSONName(JSONValue(tape, at: index))
    value = JSONValue(tape, at: index + 1)
  }

  /// The bytes of name and value and what stands between.
  public var range: SourceRange { name.range.union(value.range) }
}
