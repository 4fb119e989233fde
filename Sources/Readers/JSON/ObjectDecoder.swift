import BroadsheetCore
import BroadsheetJSONSyntax

/// Takes the members of an object by name, and reports those that nobody took.
struct ObjectDecoder: ~Escapable {
  let value: JSONValue
  let decoder: ArticleDecoder

  /// The places of the members taken: a bit each for the first 64, which is all that a valid object
  /// has, and a set for what is behind them.
  private var taken: UInt64 = 0
  private var takenBehind: Set<Int> = []

  @_lifetime(copy value)
  init(_ value: JSONValue, decoder: ArticleDecoder) {
    self.value = value
    self.decoder = decoder
  }

  /// Takes the last member of a name.
  @_lifetime(copy self)
  private mutating func take(_ name: StaticString) -> JSONValue? {
    guard let member = value.lastMember(named: name) else { return nil }
    if member.place < 64 {
      taken |= 1 << member.place
    } else {
      takenBehind.insert(member.place)
    }
    return member.value
  }

  /// Reports the members that were not taken: unknown ones, and all but the last of a name.
  func finish() {
    var place = 0
    var members = value.members
    while let member = members.next() {
      let isTaken = place < 64 ? taken & 1 << place != 0 : takenBehind.contains(place)
      if !isTaken {
        decoder.report(
          .unknownPart, "the name '\(member.name.text)' is unknown here, or repeated", member.range)
      }
      place += 1
    }
  }

  /// Reports that the object is left out since it lacks a member.
  func lacks<Value>(_ name: String) -> Value? {
    decoder.report(.malformedValue, "the object has no valid '\(name)'", value.range)
    return nil
  }

  // MARK: Values of the model

  mutating func value<Value: JSONDecodable>(_ name: StaticString) -> Value? {
    guard let value = take(name) else { return nil }
    return decoder.value(value)
  }

  mutating func part<Value: JSONDecodable>(_ name: StaticString) -> Part<Value>? {
    guard let value = take(name) else { return nil }
    return decoder.part(value)
  }

  mutating func values<Value: JSONDecodable>(_ name: StaticString) -> [Value] {
    var values: [Value] = []
    guard var elements = elements(name) else { return values }
    while let element = elements.next() {
      if let value: Value = decoder.value(element) { values.append(value) }
    }
    return values
  }

  mutating func parts<Value: JSONDecodable>(_ name: StaticString) -> [Part<Value>] {
    var parts: [Part<Value>] = []
    guard var elements = elements(name) else { return parts }
    while let element = elements.next() {
      if let part: Part<Value> = decoder.part(element) { parts.append(part) }
    }
    return parts
  }

  /// The blocks of the lead or the body, with all that is within them.
  mutating func blocks(_ name: StaticString) -> [Part<Block>] {
    guard let value = take(name), decoder.isArray(value) else { return [] }
    return decoder.blocks(of: value)
  }

  /// Leaves the blocks within a block for `ArticleDecoder/blocks(of:)` to put in place.
  mutating func content() -> [Part<Block>] {
    let content = elements("content")?.position
    decoder.childGroups.append(content ?? .end)
    return []
  }

  // MARK: Plain values

  mutating func string(_ name: StaticString) -> String? {
    guard let value = take(name) else { return nil }
    return value.string ?? decoder.reject(value, "a string")
  }

  mutating func strings(_ name: StaticString) -> [String] {
    var strings: [String] = []
    guard var elements = elements(name) else { return strings }
    while let element = elements.next() {
      if let string: String = element.string ?? decoder.reject(element, "a string") {
        strings.append(string)
      }
    }
    return strings
  }

  mutating func integer(
    _ name: StaticString, in bounds: ClosedRange<Int> = .min ... .max
  ) -> Int? {
    guard let value = take(name) else { return nil }
    if let integer = value.integer, bounds.contains(integer) { return integer }
    return decoder.reject(
      value, bounds == .min ... .max ? "an integer" : "an integer in \(bounds)")
  }

  mutating func number(_ name: StaticString) -> Double? {
    guard let value = take(name) else { return nil }
    if let number = value.number, number.isFinite { return number }
    return decoder.reject(value, "a number")
  }

  mutating func boolean(_ name: StaticString) -> Bool? {
    guard let value = take(name) else { return nil }
    return value.boolean ?? decoder.reject(value, "true or false")
  }

  mutating func confidence(_ name: StaticString) -> Confidence? {
    integer(name, in: 0...100).map { Confidence(rawValue: UInt8($0)) }
  }

  /// One of the words of a closed list.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: StaticString
  ) -> Choice? {
    guard let value = take(name) else { return nil }
    if let choice = value.string.flatMap({ Choice(rawValue: $0) }) { return choice }
    return decoder.reject(
      value, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
  }

  /// A word of an open list.
  mutating func word<Word: RawRepresentable<String>>(_ name: StaticString) -> Word? {
    string(name).flatMap { Word(rawValue: $0) }
  }

  /// Takes a member that is known and means nothing here.
  mutating func ignore(_ name: StaticString) { _ = take(name) }

  @_lifetime(copy self)
  mutating func elements(_ name: StaticString) -> JSONElements? {
    guard let value = take(name), decoder.isArray(value) else { return nil }
    return value.elements
  }
}
