public import BroadsheetCore

/// The records of one parsed value and the bytes that they point into.
struct JSONTape: ~Escapable {
  let bytes: Span<UInt8>
  let nodes: Span<JSONNode>
  /// The offset of the outermost value in `bytes`.
  let base: Int

  @_lifetime(copy bytes, copy nodes)
  init(bytes: Span<UInt8>, nodes: Span<JSONNode>, base: Int) {
    self.bytes = bytes
    self.nodes = nodes
    self.base = base
  }
}

/// A parsed value: a view into the parser's records that makes strings and numbers when asked.
///
/// It lives as long as the parser does not go on to the next value.
public struct JSONValue: ~Escapable {
  /// What a value is.
  public enum Kind: UInt8, BitwiseCopyable, Sendable, Hashable {
    /// Members by name.
    case object
    /// Elements in order.
    case array
    /// A text.
    case string
    /// A number.
    case number
    /// The literal `true`.
    case `true`
    /// The literal `false`.
    case `false`
    /// The literal `null`.
    case null
  }

  let tape: JSONTape
  let index: Int

  @_lifetime(copy tape)
  init(_ tape: JSONTape, at index: Int) {
    self.tape = tape
    self.index = index
  }

  var node: JSONNode { tape.nodes[index] }

  /// What it is.
  public var kind: Kind { node.kind }

  /// The bytes that it was parsed from; those of a string include its quotation marks.
  public var range: SourceRange {
    SourceRange(start: tape.base + Int(node.start), end: tape.base + Int(node.end))
  }

  // MARK: Scalars

  /// The string, with its escapes resolved; half a surrogate pair becomes U+FFFD.
  public var string: String? {
    guard kind == .string else { return nil }
    let content = rawString
    if node.hasEscapes { return JSONUnescaping.text(of: content) }
    // Safe: the parser has checked that the content is UTF-8.
    return unsafe String(copying: UTF8Span(unchecked: content, isKnownASCII: node.isASCII))
  }

  /// The integer; `nil` for a number that is none or that does not fit.
  public var integer: Int? {
    guard let text = numberText else { return nil }
    if let integer = Int(text) { return integer }
    // Int(exactly:) would call the C library's trunc, which a program need not link.
    guard let number = Double(text), number >= -0x1p63, number < 0x1p63 else { return nil }
    let integer = Int(number)
    return Double(integer) == number ? integer : nil
  }

  /// The number, rounded to the nearest that can be held; infinite beyond the largest.
  public var number: Double? { numberText.flatMap { Double($0) } }

  /// Whether it is true, or `nil` if it is neither true nor false.
  public var boolean: Bool? {
    switch kind {
    case .true: true
    case .false: false
    case .object, .array, .string, .number, .null: nil
    }
  }

  /// The digits of a number as written.
  private var numberText: String? {
    guard kind == .number else { return nil }
    let digits = tape.bytes.extracting(range.bounds)
    // Safe: a number is ASCII.
    return unsafe String(copying: UTF8Span(unchecked: digits, isKnownASCII: true))
  }

  /// The bytes between the quotation marks of a string.
  var rawString: Span<UInt8> {
    @_lifetime(copy self)
    get { tape.bytes.extracting(range.start + 1..<range.end - 1) }
  }

  // MARK: Containers

  /// The members of an object in the order of the text; none for anything else.
  public var members: JSONMembers {
    @_lifetime(copy self)
    get { JSONMembers(of: self) }
  }

  /// The elements of an array in order; none for anything else.
  public var elements: JSONElements {
    @_lifetime(copy self)
    get { JSONElements(of: self) }
  }

  /// The elements that a walk through an array of the same outermost value had not come to.
  @_lifetime(copy self)
  public func elements(from position: JSONPosition) -> JSONElements {
    JSONElements(tape, at: position)
  }

  /// The last member with that name; linear in the number of members.
  @_lifetime(copy self)
  public func lastMember(named name: StaticString) -> JSONMember? {
    var members = members
    var found: JSONMember?
    while let member = members.next() {
      if name ~= member.name { found = member }
    }
    return found
  }

  /// The value of the last member with that name; linear in the number of members.
  public subscript(name: StaticString) -> JSONValue? {
    @_lifetime(copy self)
    get { lastMember(named: name)?.value }
  }
}
