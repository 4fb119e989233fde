import BroadsheetBytes

/// The dateline that opens a text: a place, often a date, often an agency, and a dash.
package struct DatelineParts {
  /// All of it, without the dash behind.
  package var printed: Range<Int>
  /// The place with its region or country.
  package var place: Range<Int>
  /// The agencies in it.
  package var agencies: [Range<Int>] = []
  /// Where the text goes on.
  package var textStart: Int

  /// The longest dateline, in bytes.
  private static let limit = 110
  /// The longest dateline, in words.
  private static let mostWords = 14

  /// Finds the dateline at the beginning of `range`; nil if there is none.
  ///
  /// The words of the range that are known, `opening`, are its first ones.
  package init?(
    _ text: Span<UInt8>, in range: Range<Int>, opening: Span<Word> = Span(), table: WordTable,
    languages: LanguageSet, isWholeLine: Bool = false
  ) {
    let window = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.limit)
    if let dispatch = Self.eastAsian(text, in: window) {
      self = dispatch
      return
    }
    guard
      let dash = isWholeLine ? (range.upperBound, range.upperBound) : Self.dash(text, in: window)
    else { return nil }
    // "Ann Lee, 9 May 2024 - 13:26": no text begins with a time.
    if Self.beginsTime(text, in: dash.1..<window.upperBound) { return nil }
    let line = (printed: range.lowerBound..<dash.0, textStart: dash.1)
    if let known = opening.prefix(before: dash.0) {
      self.init(text, line, words: known, table: table, languages: languages)
    } else {
      var words: [Word] = []
      var scanner = WordScanner(text, in: line.printed)
      _ = scanner.scan(into: &words, limit: Self.mostWords + 1)
      self.init(text, line, words: words.span, table: table, languages: languages)
    }
  }

  /// Tells the place from the rest of a line by the words of what is before its dash.
  private init?(
    _ text: Span<UInt8>, _ line: (printed: Range<Int>, textStart: Int), words: Span<Word>,
    table: WordTable, languages: LanguageSet
  ) {
    guard !words.isEmpty, words.count <= Self.mostWords else { return nil }
    let first = words[0]
    guard first.shape != .number, first.shape != .lower else { return nil }
    var placeEnd: Int?
    var hasDate = false
    var found: [Range<Int>] = []
    var isInPlace = true
    var index = 0
    while index < words.count {
      let match = table.longestMatch(in: words, at: index, languages: languages)
      // "Published Thursday, May 9 - 13:26" tells when, not where.
      if index == 0, !match.classes.isDisjoint(with: [.published, .updated, .month, .weekday]) {
        return nil
      }
      let word = words[index]
      let before = index == 0 ? 0x20 : text[word.range.lowerBound - 1]
      if match.classes.contains(.agency), index > 0,
        before == 0x28 || before == 0x2F || word.shape != .lower
      {
        if isInPlace { placeEnd = words[index - 1].range.upperBound }
        isInPlace = false
        let last = min(index + Int(match.wordCount), words.count) - 1
        found.append(word.range.lowerBound..<words[last].range.upperBound)
      } else if match.classes.contains(.month) || match.classes.contains(.weekday)
        || word.shape == .number, index > 0
      {
        hasDate = hasDate || !match.classes.contains(.weekday)
        if isInPlace { placeEnd = words[index - 1].range.upperBound }
        isInPlace = false
      } else if isInPlace, before == 0x28 || before == 0x2F, index > 0 {
        placeEnd = words[index - 1].range.upperBound
        isInPlace = false
      } else if isInPlace, word.shape == .lower, !match.classes.contains(.nameParticle),
        word.count > 3
      {
        return nil
      }
      index += Int(match.wordCount)
    }
    let isCapital = first.shape == .allCapitals
    // A dash alone makes no dateline: a date, an agency or a place in capitals must stand before it.
    guard !found.isEmpty || hasDate || (isCapital && words.count <= 4) else { return nil }
    var end = placeEnd ?? words[words.count - 1].range.upperBound
    // An abbreviated state keeps its full stop.
    if end < line.printed.upperBound, text[end] == 0x2E { end += 1 }
    guard end > line.printed.lowerBound else { return nil }
    place = line.printed.lowerBound..<end
    printed = line.printed.lowerBound..<Self.trimmedEnd(text, line.printed)
    agencies = found
    textStart = line.textStart
  }

  private init(printed: Range<Int>, place: Range<Int>, textStart: Int) {
    (self.printed, self.place, self.textStart) = (printed, place, textStart)
  }

  /// The dash behind a dateline, and where the text goes on.
  private static func dash(_ text: Span<UInt8>, in window: Range<Int>) -> (Int, Int)? {
    let line = text.extracting(first: window.upperBound)
    var next = line.firstOffset(ofAny: dashes, from: min(window.lowerBound + 2, line.count))
    while let offset = next, offset + 1 < window.upperBound {
      let byte = text[offset]
      let follows =
        text[offset - 1] == 0x20 || text[offset - 1] == 0x29 || text[offset - 1] == 0x2F
        || text[offset - 1] == 0x2E
      if follows, byte == 0x2D || byte == 0x5F {
        var end = offset + 1
        while end < window.upperBound, text[end] == 0x2D || text[end] == 0x5F { end += 1 }
        if end < window.upperBound, text[end] == 0x20 || end - offset > 1 {
          return (offset, skipBlanks(text, end, window))
        }
      }
      if follows, byte == 0xE2, offset + 2 < window.upperBound, text[offset + 1] == 0x80,
        text[offset + 2] == 0x93 || text[offset + 2] == 0x94
      {
        return (offset, skipBlanks(text, offset + 3, window))
      }
      next = line.firstOffset(ofAny: dashes, from: offset + 1)
    }
    return nil
  }

  /// Hyphen, low line, and the first byte of the dashes outside ASCII.
  private static var dashes: SIMD4<UInt8> { SIMD4(0x2D, 0x5F, 0xE2, 0xE2) }

  private static func skipBlanks(_ text: Span<UInt8>, _ start: Int, _ window: Range<Int>) -> Int {
    var offset = start
    while offset < window.upperBound, text[offset] == 0x20 { offset += 1 }
    return offset
  }

  /// Whether an hour, a colon or a stop, and minutes begin the range.
  private static func beginsTime(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound, text[offset] &- 0x30 < 10 { offset += 1 }
    guard (1...2).contains(offset - range.lowerBound), offset + 2 < range.upperBound else {
      return false
    }
    return (text[offset] == 0x3A || text[offset] == 0x2E) && text[offset + 1] &- 0x30 < 10
      && text[offset + 2] &- 0x30 < 10
  }

  private static func trimmedEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound,
      text[end - 1] == 0x20
        || text[end - 1] == 0x2E && end - 2 >= range.lowerBound && text[end - 2] == 0x29
    { end -= 1 }
    return end
  }

  /// 杭州9月6日电: a place, a date and the character for a dispatch.
  private static func eastAsian(_ text: Span<UInt8>, in window: Range<Int>) -> DatelineParts? {
    guard text[window.lowerBound] >= 0xE4, text[window.lowerBound] < 0xEA else { return nil }
    var offset = window.lowerBound
    var digit: Int?
    while offset + 2 < min(window.upperBound, window.lowerBound + 48) {
      if text[offset] &- 0x30 < 10, digit == nil { digit = offset }
      let isDispatch =
        (text[offset] == 0xE7 && text[offset + 1] == 0x94 && text[offset + 2] == 0xB5)
        || (text[offset] == 0xE9 && text[offset + 1] == 0x9B && text[offset + 2] == 0xBB)
      if isDispatch, let digit {
        let end = offset + 3
        return DatelineParts(
          printed: window.lowerBound..<end, place: window.lowerBound..<digit,
          textStart: skipBlanks(text, end, window))
      }
      offset += 1
    }
    return nil
  }
}

extension Span<Word> {
  /// The words before an offset; nil if they may be more than are known, or one goes on behind it.
  @_lifetime(copy self)
  fileprivate func prefix(before offset: Int) -> Span<Word>? {
    var count = 0
    while count < self.count, self[count].range.upperBound <= offset { count += 1 }
    guard count < self.count, self[count].range.lowerBound >= offset else { return nil }
    return extracting(first: count)
  }
}
