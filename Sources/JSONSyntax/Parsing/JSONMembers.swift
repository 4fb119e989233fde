public import BroadsheetCore

/// Goes through the members of an object: `while let member = members.next()`.
///
/// Members with the same name all appear, in the order of the text.
public struct JSONMembers: ~Escapable {
  private let tape: JSONTape
  private var index: Int
  private let end: Int
  private var place = 0

  @_lifetime(copy object)
  init(of object: JSONValue) {
    tape = object.tape
    index = object.index + 1
    end = object.kind == .object ? Int(object.node.next) : index
  }

  /// Whether no member follows.
  public var isEmpty: Bool { index >= end }

  /// The next member.
  @_lifetime(copy self)
  public mutating func next() -> JSONMember? {
    if isEmpty { return nil }
    let member = JSONMember(tape, at: index, place: place)
    place += 1
    index = Int(member.value.node.next)
    return member
  }
}

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
