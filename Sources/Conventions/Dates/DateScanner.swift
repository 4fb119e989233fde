/// Finds the dates and times that a line prints, in the forms that the press uses.
///
/// Forms: `23.04.2019, 08:44 Uhr`, `2024-02-14T16:15:30Z`, `Jan 7, 2024`, `3. Mai 2024`,
/// `25 de mayo de 2025 16:51 h`, `2025年1月13日 21時37分`, `15.10.24 kl. 23.35`, and what copying
/// glues together: `30.01.202430. Januar 2024`, `Apr 28 20232:23 PM`.
public struct DateScanner: Sendable {
  private var tokenizer: DateTokenizer
  private var order: DateOrder
  private var tokens: [DateToken] = []

  /// A scanner for texts in `languages`; figures alone are read in `order` where both orders are possible.
  public init(table: WordTable, languages: LanguageSet, order: DateOrder) {
    tokenizer = DateTokenizer(table: table, languages: languages)
    self.order = order
  }

  /// Makes ready for other texts, with the memory that it has.
  package mutating func prepare(table: WordTable, languages: LanguageSet, order: DateOrder) {
    tokenizer = DateTokenizer(table: table, languages: languages)
    self.order = order
  }

  /// Appends the moments printed in `range`, in order.
  public mutating func scan(
    _ bytes: Span<UInt8>, in range: Range<Int>, into moments: inout [PrintedMoment]
  ) {
    tokens.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(24)
    tokenizer.tokens(of: bytes, in: range, into: &tokens)
    var assembly = MomentAssembly(continuing: &moments)
    var index = 0
    while index < tokens.count {
      if let (day, next) = day(at: index) {
        assembly.add(day, tokens[index].range.lowerBound..<tokens[next - 1].range.upperBound)
        // Figures glued behind the year are taken up as what follows.
        index = splitGluedYear(at: next - 1) ?? next
      } else if let (time, next) = time(at: index, afterDay: assembly.expectsTime) {
        assembly.add(time, tokens[index].range.lowerBound..<tokens[next - 1].range.upperBound)
        index = next
        if let (offset, next) = zone(at: index) {
          assembly.add(offset: offset, until: tokens[next - 1].range.upperBound)
          index = next
        }
      } else {
        assembly.pass(tokens[index])
        index += 1
      }
    }
    assembly.finish(into: &moments)
  }

  // MARK: Days

  private func day(at index: Int) -> (PrintedMoment.Day, Int)? {
    switch tokens[index].kind {
    case .number:
      eastAsianDay(at: index) ?? yearFirstDay(at: index) ?? dayInFigures(at: index)
        ?? dayThenMonth(at: index)
    case .word where tokens[index].classes.contains(.month): monthThenDay(at: index)
    default: nil
    }
  }

  /// 2025年1月13日.
  private func eastAsianDay(at index: Int) -> (PrintedMoment.Day, Int)? {
    guard kind(index + 1) == .yearUnit, kind(index + 2) == .number, kind(index + 3) == .monthUnit,
      kind(index + 4) == .number, kind(index + 5) == .dayUnit
    else { return nil }
    return checked(tokens[index].value, tokens[index + 2].value, tokens[index + 4].value, index + 6)
  }

  /// 2024-02-14, 2025/1/21, 2026.07.12.
  private func yearFirstDay(at index: Int) -> (PrintedMoment.Day, Int)? {
    guard tokens[index].digits == 4, let separator = separator(index + 1),
      self.separator(index + 3) == separator, kind(index + 2) == .number,
      kind(index + 4) == .number,
      tokens[index + 2].digits <= 2, tokens[index + 4].digits <= 2
    else { return nil }
    return checked(tokens[index].value, tokens[index + 2].value, tokens[index + 4].value, index + 5)
  }

  /// Day, month and year in figures, as in `23.04.2019`, `06. 01. 2026`, `15.10.24`.
  private func dayInFigures(at index: Int) -> (PrintedMoment.Day, Int)? {
    guard tokens[index].digits <= 2, let separator = separator(index + 1),
      self.separator(index + 3) == separator, kind(index + 2) == .number,
      kind(index + 4) == .number,
      tokens[index + 2].digits <= 2, let year = year(of: tokens[index + 4])
    else { return nil }
    let (first, second) = (tokens[index].value, tokens[index + 2].value)
    // With full stops the day always comes first.
    let prefersMonth = order == .monthFirst && separator != 0x2E
    return prefersMonth
      ? checked(year, first, second, index + 5) ?? checked(year, second, first, index + 5)
      : checked(year, second, first, index + 5) ?? checked(year, first, second, index + 5)
  }

  /// 3. Mai 2024, 30 August 2023, 25 de mayo de 2025, 1er mars 2024.
  private func dayThenMonth(at index: Int) -> (PrintedMoment.Day, Int)? {
    guard tokens[index].digits <= 2, tokens[index].value > 0 else { return nil }
    var next = index + 1
    var skipped = 0
    while next < tokens.count, skipped < 3, !tokens[next].classes.contains(.month) {
      guard isGlue(next) else { return nil }
      next += 1
      skipped += 1
    }
    guard next < tokens.count, tokens[next].classes.contains(.month) else { return nil }
    let month = tokens[next].value
    next += 1
    skipped = 0
    while next < tokens.count, skipped < 2, tokens[next].kind != .number {
      guard isGlue(next) else { return nil }
      next += 1
      skipped += 1
    }
    guard next < tokens.count, let year = year(of: tokens[next], isFull: true) else { return nil }
    return checked(year, month, tokens[index].value, next + 1)
  }

  /// Jan 7, 2024; June 30, 2026; also May 2024, a month alone.
  private func monthThenDay(at index: Int) -> (PrintedMoment.Day, Int)? {
    var next = index + 1
    while next < tokens.count, tokens[next].isMark(".") { next += 1 }
    guard kind(next) == .number else { return nil }
    if let year = year(of: tokens[next], isFull: true) {
      return (PrintedMoment.Day(year: year, month: tokens[index].value, day: 0), next + 1)
    }
    guard tokens[next].digits <= 2 else { return nil }
    let day = tokens[next].value
    next += 1
    var skipped = 0
    while next < tokens.count, skipped < 2, tokens[next].kind != .number {
      guard isGlue(next) else { return nil }
      next += 1
      skipped += 1
    }
    guard next < tokens.count, let year = year(of: tokens[next], isFull: true) else { return nil }
    return checked(year, tokens[index].value, day, next + 1)
  }

  private func checked(_ year: Int, _ month: Int, _ day: Int, _ next: Int) -> (
    PrintedMoment.Day, Int
  )? {
    guard (1600...2200).contains(year), CivilDate.exists(year: year, month: month, day: day) else {
      return nil
    }
    return (PrintedMoment.Day(year: year, month: month, day: day), next)
  }

  /// The year in a number, also where more figures are glued behind it.
  private func year(of token: DateToken, isFull: Bool = false) -> Int? {
    guard token.kind == .number else { return nil }
    switch token.digits {
    case 4: return (1600...2200).contains(token.value) ? token.value : nil
    case 2: return isFull ? nil : token.value < 70 ? 2000 + token.value : 1900 + token.value
    case 5, 6:
      let year = token.value / (token.digits == 5 ? 10 : 100)
      return (1900...2100).contains(year) ? year : nil
    default: return nil
    }
  }

  /// Leaves the figures behind a four-figure year as a token of their own, and says where it is.
  private mutating func splitGluedYear(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number, token.digits == 5 || token.digits == 6 else { return nil }
    let divisor = token.digits == 5 ? 10 : 100
    tokens[index].value = token.value % divisor
    tokens[index].digits = token.digits - 4
    tokens[index].range = token.range.lowerBound + 4..<token.range.upperBound
    return index
  }

  // MARK: Times

  private func time(at index: Int, afterDay: Bool) -> (PrintedMoment.Time, Int)? {
    if kind(index) == .morning || kind(index) == .afternoon {
      guard kind(index + 1) == .number, let (time, next) = time(at: index + 1, afterDay: true)
      else {
        return nil
      }
      return (adjusted(time, isAfternoon: kind(index) == .afternoon), next)
    }
    guard kind(index) == .number, tokens[index].digits <= 2, tokens[index].value < 25 else {
      return nil
    }
    let hour = tokens[index].value
    if kind(index + 1) == .hourUnit {
      let hasMinutes = kind(index + 2) == .number && kind(index + 3) == .minuteUnit
      return checked(
        hour, hasMinutes ? tokens[index + 2].value : 0, nil, hasMinutes ? index + 4 : index + 2)
    }
    let hasMinutes =
      kind(index + 2) == .number && tokens[index + 2].digits == 2 && isClose(index, index + 2)
    if hasMinutes, isColon(index + 1) || isLetterH(index + 1) {
      var next = index + 3
      var second: Int?
      if next + 1 < tokens.count, isColon(next), tokens[next + 1].kind == .number,
        tokens[next + 1].digits == 2
      {
        second = tokens[next + 1].value
        next += 2
        // Fractions of a second are left out.
        if next + 1 < tokens.count, tokens[next].isMark("."), tokens[next + 1].kind == .number {
          next += 2
        }
      }
      return halfDay(checked(hour, tokens[index + 2].value, second, next))
    }
    if hasMinutes, tokens[index + 1].isMark(".") {
      // 20.15 is a time only where something says so, and 20.15.3 is none.
      guard separator(index + 3) != 0x2E || kind(index + 4) != .number else { return nil }
      let isMarked =
        afterDay || isClock(index + 3) || (index > 0 && isClock(index - 1))
        || (index > 1 && isClock(index - 2)) || isHalfDay(index + 3)
      return isMarked ? halfDay(checked(hour, tokens[index + 2].value, nil, index + 3)) : nil
    }
    // "14 Uhr", "9 am".
    if isHalfDay(index + 1) { return halfDay(checked(hour, 0, nil, index + 1)) }
    return afterDay && isClock(index + 1) && !isLetterH(index + 1)
      ? checked(hour, 0, nil, index + 1) : nil
  }

  private func halfDay(_ found: (PrintedMoment.Time, Int)?) -> (PrintedMoment.Time, Int)? {
    guard let (time, next) = found, isHalfDay(next) else { return found }
    let isAbbreviated = next + 1 < tokens.count && tokens[next + 1].isMark(".")
    return (
      adjusted(time, isAfternoon: tokens[next].value == 2), isAbbreviated ? next + 2 : next + 1
    )
  }

  private func adjusted(_ time: PrintedMoment.Time, isAfternoon: Bool) -> PrintedMoment.Time {
    var time = time
    if isAfternoon, time.hour < 12 { time.hour += 12 }
    if !isAfternoon, time.hour == 12 { time.hour = 0 }
    return time
  }

  private func checked(_ hour: Int, _ minute: Int, _ second: Int?, _ next: Int) -> (
    PrintedMoment.Time, Int
  )? {
    guard hour < 24, minute < 60, (second ?? 0) < 61 else { return nil }
    return (PrintedMoment.Time(hour: hour, minute: minute, second: second), next)
  }

  // MARK: Zones

  /// MEZ, EDT, UTC+1, Z, +02:00.
  private func zone(at index: Int) -> (Int, Int)? {
    guard index < tokens.count else { return nil }
    if tokens[index].isMark("+") || tokens[index].isMark("-"), kind(index + 1) == .number,
      isClose(index - 1, index),
      tokens[index + 1].digits == 4 || (tokens[index + 1].digits == 2 && isColon(index + 2))
    {
      let number = tokens[index + 1]
      let isShort = number.digits == 2
      let minutes =
        isShort
        ? number.value * 60 + (kind(index + 3) == .number ? tokens[index + 3].value : 0)
        : number.value / 100 * 60 + number.value % 100
      return (tokens[index].isMark("-") ? -minutes : minutes, isShort ? index + 4 : index + 2)
    }
    guard tokens[index].kind == .word else { return nil }
    if tokens[index].classes.contains(.timeZone) {
      let minutes = (tokens[index].value - 64) * 15
      if minutes == 0, kind(index + 2) == .number, tokens[index + 2].value < 15,
        tokens[index + 1].isMark("+") || tokens[index + 1].isMark("-")
      {
        let hours = tokens[index + 2].value
        return ((tokens[index + 1].isMark("-") ? -hours : hours) * 60, index + 3)
      }
      return (minutes, index + 1)
    }
    return tokens[index].letter == 0x7A ? (0, index + 1) : nil
  }

  // MARK: Looking at tokens

  private func kind(_ index: Int) -> DateToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  private func separator(_ index: Int) -> Int? {
    guard kind(index) == .mark else { return nil }
    let mark = tokens[index]
    return mark.isMark(".") || mark.isMark("/") || mark.isMark("-") ? mark.value : nil
  }

  private func isColon(_ index: Int) -> Bool { index < tokens.count && tokens[index].isMark(":") }

  private func isLetterH(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].letter == 0x68
  }

  private func isClock(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return tokens[index].classes.contains(.clock)
  }

  private func isHalfDay(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].classes.contains(.halfDay)
  }

  /// Whether nothing stands between the token and the one at `other` but the tokens themselves.
  private func isClose(_ index: Int, _ other: Int) -> Bool {
    guard index >= 0, other < tokens.count else { return false }
    return tokens[other].range.lowerBound - tokens[index].range.upperBound
      <= (other - index > 1 ? tokens[index + 1].range.count : 0)
  }

  /// What may stand inside a date in words: full stops, commas, "de", "of", "th".
  private func isGlue(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .mark {
      return token.isMark(".") || token.isMark(",") || token.value == 0 || token.isMark("-")
    }
    return token.kind == .word && token.range.count <= 3
  }
}
