/// A figure, a word or a mark of a line that may hold a date.
struct DateToken {
  enum Kind {
    case number
    case word
    case mark
    /// 年, 년: the number before is a year.
    case yearUnit
    /// 月, 월.
    case monthUnit
    /// 日, 일.
    case dayUnit
    /// 時, 时, 点, 시.
    case hourUnit
    /// 分, 분.
    case minuteUnit
    /// 午前, 오전, 上午.
    case morning
    /// 午後, 오후, 下午.
    case afternoon
  }

  var kind: Kind
  /// The number's value, the word's value in the table, or the mark's byte.
  var value = 0
  /// How many figures the number has.
  var digits = 0
  /// The letter, made small, of a word of one ASCII letter; else 0.
  var letter: UInt8 = 0
  var classes: WordClass = []
  var range: Range<Int>

  func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && value == Int(character.value)
  }
}

/// Splits a line into tokens for dates.
struct DateTokenizer {
  let table: WordTable
  let languages: LanguageSet

  func tokens(of bytes: Span<UInt8>, in range: Range<Int>, into tokens: inout [DateToken]) {
    var offset = range.lowerBound
    var phrase = Phrase()
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == 0x20 {
        offset += 1
      } else if byte &- 0x30 < 10 {
        offset = number(bytes, at: offset, end: range.upperBound, into: &tokens)
        phrase = Phrase()
      } else if byte < 0x80, (byte | 0x20) &- 0x61 >= 26 {
        tokens.append(DateToken(kind: .mark, value: Int(byte), range: offset..<offset + 1))
        offset += 1
        phrase = Phrase()
      } else {
        offset = word(
          bytes, at: offset, end: range.upperBound, phrase: &phrase, into: &tokens)
      }
    }
  }

  private func number(
    _ bytes: Span<UInt8>, at start: Int, end: Int, into tokens: inout [DateToken]
  ) -> Int {
    var offset = start
    var value = 0
    while offset < end, bytes[offset] &- 0x30 < 10 {
      if offset - start < 12 { value = value * 10 + Int(bytes[offset] - 0x30) }
      offset += 1
    }
    tokens.append(
      DateToken(kind: .number, value: value, digits: offset - start, range: start..<offset))
    return offset
  }

  private func word(
    _ bytes: Span<UInt8>, at start: Int, end: Int, phrase: inout Phrase,
    into tokens: inout [DateToken]
  ) -> Int {
    if let unit = unit(bytes, at: start, end: end) {
      tokens.append(unit)
      return unit.range.upperBound
    }
    var limit = start
    while limit < end, bytes[limit] &- 0x30 >= 10 { limit += 1 }
    var scanner = WordScanner(bytes, in: start..<limit)
    guard let word = scanner.next() else { return limit }
    if Int(word.start) > start {
      // Marks outside ASCII: bullets, dashes, no-break spaces.
      tokens.append(DateToken(kind: .mark, value: 0, range: start..<Int(word.start)))
      return Int(word.start)
    }
    var match = table.match(word.hash, in: languages)
    // "mis à jour" says what none of its words does; its last word stands for it.
    let (two, three) = phrase.extend(by: word.hash)
    if let two { match.classes.formUnion(table.match(two, in: languages).classes) }
    if let three { match.classes.formUnion(table.match(three, in: languages).classes) }
    tokens.append(
      DateToken(
        kind: .word, value: Int(match.value),
        letter: word.range.count == 1 ? bytes[start] | 0x20 : 0, classes: match.classes,
        range: word.range))
    return Int(word.end)
  }

  /// The one and the two words before the next, as one hash each.
  private struct Phrase {
    private var last: WordHash?
    private var lastTwo: WordHash?

    /// Adds a word; gives the phrases of two and of three words that it ends.
    mutating func extend(by word: WordHash) -> (two: WordHash?, three: WordHash?) {
      let phrases = (two: last?.followed(by: word), three: lastTwo?.followed(by: word))
      (last, lastTwo) = (word, phrases.two)
      return phrases
    }
  }

  /// The East Asian words that follow a figure.
  private func unit(_ bytes: Span<UInt8>, at start: Int, end: Int) -> DateToken? {
    guard bytes[start] >= 0xE4, start + 2 < end else { return nil }
    let code =
      (UInt32(bytes[start]) << 16) | (UInt32(bytes[start + 1]) << 8) | UInt32(bytes[start + 2])
    let kind: DateToken.Kind? =
      switch code {
      case 0xE5B9B4, 0xEB8584: .yearUnit
      case 0xE69C88, 0xEC9B94: .monthUnit
      case 0xE697A5, 0xEC9DBC: .dayUnit
      case 0xE69982, 0xE697B6, 0xE782B9, 0xEC8B9C: .hourUnit
      case 0xE58886, 0xEBB684: .minuteUnit
      default: nil
      }
    if let kind { return DateToken(kind: kind, range: start..<start + 3) }
    guard start + 5 < end else { return nil }
    let next =
      (UInt32(bytes[start + 3]) << 16) | (UInt32(bytes[start + 4]) << 8) | UInt32(bytes[start + 5])
    switch (code, next) {
    case (0xE58D88, 0xE5898D), (0xEC98A4, 0xECA084), (0xE4B88A, 0xE58D88):
      return DateToken(kind: .morning, range: start..<start + 6)
    case (0xE58D88, 0xE5BE8C), (0xEC98A4, 0xED9B84), (0xE4B88B, 0xE58D88):
      return DateToken(kind: .afternoon, range: start..<start + 6)
    default: return nil
    }
  }
}
