import BroadsheetBytes

/// Parses JSON (RFC 8259, strictly) into flat records; strings and numbers are made when asked for.
///
/// Time is linear in the input, memory in the largest value: an input may hold many values, one
/// after another, and each takes the place of the one before.
///
///     var parser = JSONParser(bytes)
///     try parser.parseDocument()
///     let title = parser.value?["title"]?.string
public struct JSONParser: ~Copyable, ~Escapable {
  /// The deepest nesting of objects and arrays that is parsed unless told otherwise.
  public static let standardNesting = 256

  private let bytes: Span<UInt8>
  /// The offset of the next byte.
  private var offset = 0

  private let deepestNesting: Int
  private var nodes: [JSONNode] = []
  /// The offset of the outermost value, from which nodes count.
  private var base = 0
  /// The indices of the objects and arrays that have begun and not ended.
  private var open: [Int] = []
  private var place = Place.outside

  /// Where the parser stands among the values of an input.
  private enum Place {
    /// Outside an array that holds them.
    case outside
    case atStartOfArray
    case behindElement
  }

  /// Makes a parser; a byte order mark at the start is skipped.
  @_lifetime(copy bytes)
  public init(_ bytes: Span<UInt8>, deepestNesting: Int = standardNesting) {
    self.bytes = bytes
    self.deepestNesting = deepestNesting
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    if hasMark { offset = 3 }
  }

  /// The value parsed last; `nil` before the first.
  public var value: JSONValue? {
    @_lifetime(borrow self)
    get {
      if nodes.isEmpty { return nil }
      return JSONValue(JSONTape(bytes: bytes, nodes: nodes.span, base: base), at: 0)
    }
  }

  // MARK: Values of an input

  /// Parses the one value that the input is.
  public mutating func parseDocument() throws(JSONError) {
    skipWhitespace()
    try parseValue()
    skipWhitespace()
    if offset < bytes.count { throw JSONError(.expected(.end), at: offset) }
  }

  /// Parses the next of the input's values: one after another as in JSON Lines, or the elements of
  /// arrays that hold them.
  ///
  /// - Returns: Whether there was one more.
  public mutating func parseNext() throws(JSONError) -> Bool {
    while true {
      skipWhitespace()
      switch place {
      case .outside:
        if offset == bytes.count { return false }
        guard bytes[offset] == UInt8(ascii: "[") else {
          try parseValue()
          return true
        }
        offset += 1
        place = .atStartOfArray
      case .atStartOfArray, .behindElement:
        let byte = try nextByte()
        if byte == UInt8(ascii: "]") {
          offset += 1
          place = .outside
          continue
        }
        if place == .behindElement {
          guard byte == UInt8(ascii: ",") else { throw missing(.separator) }
          offset += 1
          skipWhitespace()
        }
        try parseValue()
        place = .behindElement
        return true
      }
    }
  }

  // MARK: One value

  /// Parses the value that starts at the offset, without recursion.
  private mutating func parseValue() throws(JSONError) {
    nodes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    base = offset
    while true {
      if let container = open.last, nodes[container].kind == .object { try parseName() }
      if try !parseStartOfValue() { try parseEndsAndSeparator() }
      if open.isEmpty { break }
    }
    guard offset - base <= Int(UInt32.max) else { throw JSONError(.valueTooLong, at: base) }
  }

  private mutating func parseName() throws(JSONError) {
    guard try nextByte() == UInt8(ascii: "\"") else { throw missing(.name) }
    try parseString()
    skipWhitespace()
    guard try nextByte() == UInt8(ascii: ":") else { throw missing(.colon) }
    offset += 1
    skipWhitespace()
  }

  /// Parses a whole string, number, literal or empty container, or begins a container.
  ///
  /// - Returns: Whether a container has begun, so that a name or value comes next.
  private mutating func parseStartOfValue() throws(JSONError) -> Bool {
    switch try nextByte() {
    case UInt8(ascii: "\""): try parseString()
    case UInt8(ascii: "{"): return try begin(.object, closedBy: UInt8(ascii: "}"))
    case UInt8(ascii: "["): return try begin(.array, closedBy: UInt8(ascii: "]"))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try parseNumber()
    case UInt8(ascii: "t"): try parseLiteral("true", .true)
    case UInt8(ascii: "f"): try parseLiteral("false", .false)
    case UInt8(ascii: "n"): try parseLiteral("null", .null)
    default: throw missing(.value)
    }
    return false
  }

  private mutating func begin(
    _ kind: JSONValue.Kind, closedBy end: UInt8
  ) throws(JSONError) -> Bool {
    if open.count == deepestNesting {
      throw JSONError(.nestingTooDeep(limit: deepestNesting), at: offset)
    }
    open.append(nodes.count)
    append(kind, from: offset)
    offset += 1
    skipWhitespace()
    if try nextByte() != end { return true }
    close()
    return false
  }

  /// Ends the containers that end behind a value, and skips the comma if another value follows.
  private mutating func parseEndsAndSeparator() throws(JSONError) {
    while let container = open.last {
      skipWhitespace()
      let byte = try nextByte()
      if byte == UInt8(ascii: ",") {
        offset += 1
        skipWhitespace()
        return
      }
      let end = nodes[container].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
      guard byte == end else { throw missing(.separator) }
      close()
    }
  }

  /// Ends the innermost container with the byte at the offset.
  private mutating func close() {
    offset += 1
    guard let container = open.popLast() else { return }
    nodes[container].end = position(offset)
    nodes[container].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  // MARK: Scalars

  private mutating func parseString() throws(JSONError) {
    let start = offset
    var hasEscapes = false
    var isASCII = true
    offset += 1
    while true {
      offset = bytes.endOfPlainRun(from: offset, isASCII: &isASCII)
      switch try nextByte() {
      case UInt8(ascii: "\""):
        if !isASCII, let invalid = bytes.extracting(start + 1..<offset).firstInvalidUTF8 {
          throw JSONError(.invalidUTF8, at: start + 1 + invalid)
        }
        offset += 1
        append(.string, from: start, hasEscapes: hasEscapes, isASCII: isASCII)
        return
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try skipEscape()
      default:
        throw JSONError(.controlCharacter, at: offset)
      }
    }
  }

  private mutating func skipEscape() throws(JSONError) {
    let start = offset
    offset += 1
    switch try nextByte() {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 1
    case UInt8(ascii: "u"):
      offset += 1
      for _ in 0..<4 {
        guard try nextByte().hexDigitValue != nil else {
          throw JSONError(.invalidEscape, at: start)
        }
        offset += 1
      }
    default:
      throw JSONError(.invalidEscape, at: start)
    }
  }

  private mutating func parseNumber() throws(JSONError) {
    let start = offset
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "0") {
      offset += 1
    } else {
      try skipDigits()
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      try skipDigits()
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      let byte = try nextByte()
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
      try skipDigits()
    }
    append(.number, from: start)
  }

  /// Skips one digit or more.
  private mutating func skipDigits() throws(JSONError) {
    let start = offset
    while offset < bytes.count, bytes[offset].isASCIIDigit { offset += 1 }
    guard offset > start else {
      throw offset < bytes.count ? missing(.digit) : JSONError(.unexpectedEnd, at: offset)
    }
  }

  private mutating func parseLiteral(
    _ text: StaticString, _ kind: JSONValue.Kind
  ) throws(JSONError) {
    let start = offset
    for byte in "\(text)".utf8 {
      guard try nextByte() == byte else { throw JSONError(.expected(.value), at: start) }
      offset += 1
    }
    append(kind, from: start)
  }

  // MARK: Steps

  private mutating func skipWhitespace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte > 0x20 { return }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset += 1
    }
  }

  private func nextByte() throws(JSONError) -> UInt8 {
    guard offset < bytes.count else { throw JSONError(.unexpectedEnd, at: offset) }
    return bytes[offset]
  }

  private func missing(_ expectation: JSONError.Expectation) -> JSONError {
    JSONError(.expected(expectation), at: offset)
  }

  /// Appends the node of a value that ends at the offset.
  private mutating func append(
    _ kind: JSONValue.Kind, from start: Int, hasEscapes: Bool = false, isASCII: Bool = false
  ) {
    nodes.append(
      JSONNode(
        start: position(start), end: position(offset),
        next: UInt32(truncatingIfNeeded: nodes.count + 1), kind: kind, hasEscapes: hasEscapes,
        isASCII: isASCII))
  }

  /// An offset as nodes count; one beyond their reach makes the whole value an error at its end.
  private func position(_ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: offset - base) }
}
