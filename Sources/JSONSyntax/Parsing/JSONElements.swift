/// Goes through the elements of an array: `while let element = elements.next()`.
public struct JSONElements: ~Escapable {
  private let tape: JSONTape
  private var index: Int
  private let end: Int

  @_lifetime(copy array)
  init(of array: JSONValue) {
    tape = array.tape
    index = array.index + 1
    end = array.kind == .array ? Int(array.node.next) : index
  }

  /// How far it has come, to go on from there later.
  public var position: JSONPosition { JSONPosition(index: index, end: end) }

  @_lifetime(copy tape)
  init(_ tape: JSONTape, at position: JSONPosition) {
    self.tape = tape
    index = position.index
    end = position.end
  }

  /// Whether no element follows.
  public var isEmpty: Bool { index >= end }

  /// The next element.
  @_lifetime(copy self)
  public mutating func next() -> JSONValue? {
    if isEmpty { return nil }
    let element = JSONValue(tape, at: index)
    index = Int(element.node.next)
    return element
  }
}
