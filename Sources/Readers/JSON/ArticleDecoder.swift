import BroadsheetCore
import BroadsheetJSONSyntax

/// A value of the document model that can be made of JSON.
protocol JSONDecodable {
  /// Makes the value, and finds the origin that its object may have.
  ///
  /// - Returns: `nil` if the JSON is no such value, which has been reported then.
  static func decode(
    _ value: JSONValue, with decoder: inout ArticleDecoder, origin: inout Origin?
  ) -> Self?
}

/// Makes values of the document model, and reports what it leaves out.
struct ArticleDecoder {
  private(set) var diagnostics: [Diagnostic] = []
  let limits: Limits

  /// How deep the blocks stand that are being read; 1 for those of the lead and the body.
  var depth = 0
  var blockCount = 0

  /// An input can hold a finding every few bytes; more of them than this help nobody.
  private static let mostDiagnostics = 1000

  init(limits: Limits) { self.limits = limits }

  // MARK: Members of an object

  /// The members of an object; `nil` and a report for anything else.
  @_lifetime(copy value)
  mutating func members(of value: JSONValue) -> JSONMembers? {
    guard value.kind == .object else {
      reject(value, "an object")
      return nil
    }
    if let name = value.repeatedName {
      report(
        .malformedValue, "the name '\(name.text)' is repeated; the last one counts", name.range)
    }
    return value.members
  }

  /// Takes a member that no property has: the origin, or something unknown.
  mutating func other(_ member: JSONMember, _ origin: inout Origin?) {
    switch member.name {
    case "origin": origin = self.origin(member.value, depth: 1)
    default: unknown(member)
    }
  }

  mutating func unknown(_ member: JSONMember) {
    report(.unknownPart, "the name '\(member.name.text)' is unknown here", member.range)
  }

  mutating func part<Value: JSONDecodable>(_ member: JSONMember) -> Part<Value>? {
    part(member.value)
  }

  mutating func parts<Value: JSONDecodable>(_ member: JSONMember) -> [Part<Value>] {
    guard isArray(member.value) else { return [] }
    var parts: [Part<Value>] = []
    var elements = member.value.elements
    while let element = elements.next() {
      if let part: Part<Value> = part(element) { parts.append(part) }
    }
    return parts
  }

  mutating func value<Value: JSONDecodable>(_ member: JSONMember) -> Value? {
    value(member.value)
  }

  mutating func values<Value: JSONDecodable>(_ member: JSONMember) -> [Value] {
    guard isArray(member.value) else { return [] }
    var values: [Value] = []
    var elements = member.value.elements
    while let element = elements.next() {
      if let value: Value = value(element) { values.append(value) }
    }
    return values
  }

  mutating func part<Value: JSONDecodable>(_ value: JSONValue) -> Part<Value>? {
    var origin: Origin?
    guard let content = Value.decode(value, with: &self, origin: &origin) else { return nil }
    return Part(content, origin: origin)
  }

  mutating func value<Value: JSONDecodable>(_ value: JSONValue) -> Value? {
    var origin: Origin?
    let content = Value.decode(value, with: &self, origin: &origin)
    if origin != nil {
      report(.unknownPart, "this value has an origin, which only parts have", value.range)
    }
    return content
  }

  // MARK: Plain values

  mutating func string(_ member: JSONMember) -> String? {
    guard let string = member.value.string else { return reject(member.value, "a string") }
    return string
  }

  mutating func integer(
    _ member: JSONMember, in bounds: ClosedRange<Int> = .min ... .max
  ) -> Int? {
    guard let integer = member.value.integer, bounds.contains(integer) else {
      return reject(
        member.value, bounds == .min ... .max ? "an integer" : "an integer in \(bounds)")
    }
    return integer
  }

  mutating func number(_ member: JSONMember) -> Double? {
    guard let number = member.value.number, number.isFinite else {
      return reject(member.value, "a number")
    }
    return number
  }

  mutating func boolean(_ member: JSONMember) -> Bool? {
    guard let boolean = member.value.boolean else {
      return reject(member.value, "true or false")
    }
    return boolean
  }

  /// One of the words of a closed list.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ member: JSONMember
  ) -> Choice? {
    guard let choice = member.value.string.flatMap({ Choice(rawValue: $0) }) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      return reject(member.value, "one of \(words)")
    }
    return choice
  }

  /// A word of an open list.
  mutating func word<Word: RawRepresentable<String>>(_ member: JSONMember) -> Word? {
    string(member).flatMap { Word(rawValue: $0) }
  }

  mutating func strings(_ member: JSONMember) -> [String] {
    guard isArray(member.value) else { return [] }
    var strings: [String] = []
    var elements = member.value.elements
    while let element = elements.next() {
      if let string = element.string { strings.append(string) } else { reject(element, "a string") }
    }
    return strings
  }

  // MARK: Reports

  /// Whether a value is an array; if not, that is reported.
  mutating func isArray(_ value: JSONValue) -> Bool {
    if value.kind == .array { return true }
    reject(value, "an array")
    return false
  }

  /// Reports a value that is left out since it is not what is wanted.
  mutating func reject(_ value: JSONValue, _ wanted: String) {
    report(.malformedValue, "the value is not \(wanted)", value.range)
  }

  mutating func reject<Value>(_ value: JSONValue, _ wanted: String) -> Value? {
    reject(value, wanted)
    return nil
  }

  /// Reports an object that is left out since it lacks a member.
  mutating func lacks<Value>(_ name: String, _ value: JSONValue) -> Value? {
    report(.malformedValue, "the object has no valid '\(name)'", value.range)
    return nil
  }

  mutating func report(_ kind: Diagnostic.Kind, _ message: String, _ range: SourceRange) {
    if diagnostics.count < Self.mostDiagnostics {
      diagnostics.append(Diagnostic(kind, message, at: range))
    } else if diagnostics.count == Self.mostDiagnostics {
      diagnostics.append(Diagnostic(kind, "further findings are not listed", at: range))
    }
  }
}
