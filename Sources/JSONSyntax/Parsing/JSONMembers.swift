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
