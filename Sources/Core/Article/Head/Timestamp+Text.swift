extension Timestamp: LosslessStringConvertible {
  /// The time as ISO 8601 writes it, as short as its precision: `2019-04`, `2019-04-23T08:44+02:00`.
  ///
  /// UTC is written `Z`. Whether an offset was printed or inferred does not show.
  public var description: String {
    var text = Self.digits(year, 4)
    guard let month else { return text }
    text += "-" + Self.digits(month, 2)
    guard let day else { return text }
    text += "-" + Self.digits(day, 2)
    guard let hour, let minute else { return text }
    text += "T" + Self.digits(hour, 2) + ":" + Self.digits(minute, 2)
    if let second { text += ":" + Self.digits(second, 2) }
    guard let offset else { return text }
    if offset.minutes == 0 { return text + "Z" }
    let minutes = abs(offset.minutes)
    return text + (offset.minutes < 0 ? "-" : "+") + Self.digits(minutes / 60, 2) + ":"
      + Self.digits(minutes % 60, 2)
  }

  private static func digits(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  /// Reads ISO 8601 as `description` writes it; an offset counts as printed.
  public init?(_ text: String) { self.init(text, offsetBasis: .printed) }

  /// Reads ISO 8601: extended form or basic, a blank for the `T`, and fractions of a second, which are dropped.
  public init?(_ text: String, offsetBasis: UTCOffset.Basis) {
    var scanner = Scanner(text: text.utf8Span.span)
    guard let year = scanner.number(digits: 4) else { return nil }
    let isExtended = scanner.skip(0x2D)
    guard let month = scanner.number(digits: 2) else {
      guard scanner.isAtEnd, !isExtended else { return nil }
      self.init(year: year)
      return
    }
    if isExtended, scanner.isAtEnd {
      self.init(year: year, month: month)
      return
    }
    guard !isExtended || scanner.skip(0x2D), let day = scanner.number(digits: 2) else { return nil }
    if scanner.isAtEnd {
      self.init(year: year, month: month, day: day)
      return
    }
    guard scanner.skip(0x54) || scanner.skip(0x74) || scanner.skip(0x20),
      let hour = scanner.number(digits: 2)
    else { return nil }
    let clockIsExtended = scanner.skip(0x3A)
    guard let minute = scanner.number(digits: 2) else { return nil }
    var second: Int?
    if clockIsExtended ? scanner.skip(0x3A) : scanner.isAtDigit {
      guard let value = scanner.number(digits: 2) else { return nil }
      second = value
      if scanner.skip(0x2E) || scanner.skip(0x2C) { scanner.skipDigits() }
    }
    let offset = scanner.offset(basis: offsetBasis)
    guard scanner.isAtEnd else { return nil }
    self.init(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset)
  }

  private struct Scanner: ~Escapable {
    let text: Span<UInt8>
    var position = 0

    @_lifetime(copy text)
    init(text: Span<UInt8>) { self.text = text }

    var isAtEnd: Bool { position == text.count }
    var isAtDigit: Bool { position < text.count && (0x30...0x39).contains(text[position]) }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard position < text.count, text[position] == byte else { return false }
      position += 1
      return true
    }

    mutating func skipDigits() { while isAtDigit { position += 1 } }

    mutating func number(digits: Int) -> Int? {
      let start = position
      var value = 0
      while position < start + digits {
        guard isAtDigit else {
          position = start
          return nil
        }
        value = value * 10 + Int(text[position] - 0x30)
        position += 1
      }
      return value
    }

    /// Reads `Z`, `+hh:mm`, `+hhmm` or `+hh`; leaves the position where it is if there is none.
    mutating func offset(basis: UTCOffset.Basis) -> UTCOffset? {
      if skip(0x5A) || skip(0x7A) { return UTCOffset(minutes: 0, basis: basis) }
      let start = position
      let isNegative = skip(0x2D)
      guard isNegative || skip(0x2B), let hours = number(digits: 2) else {
        position = start
        return nil
      }
      _ = skip(0x3A)
      let minutes = hours * 60 + (number(digits: 2) ?? 0)
      guard let offset = UTCOffset(minutes: isNegative ? -minutes : minutes, basis: basis) else {
        position = start
        return nil
      }
      return offset
    }
  }
}

extension Timestamp: ExpressibleByStringLiteral {
  /// Makes a time from ISO 8601 in source code; a literal that is no time stops the program.
  public init(stringLiteral text: String) {
    guard let time = Timestamp(text) else {
      preconditionFailure("'\(text)' is no ISO 8601 time")
    }
    self = time
  }
}
