import BroadsheetBytes
import BroadsheetConventions

/// Looks at single blocks: their words, marks, beginnings and ends.
///
/// Of a long block only the first and the last words are read: what tells a paragraph from
/// something else stands there, and the time for a text stays a fraction of the time to copy it.
struct EvidenceGatherer {
  let conventions: Conventions
  /// The languages whose words count.
  let languages: LanguageSet
  /// What a byte of the text's script is worth in Latin letters, in quarters.
  let quartersPerByte: Int

  /// Blocks up to this many bytes are read whole.
  private static let shortBlock = 220
  private static let wordsOfHead = 10
  private static let bytesOfTail = 64
  private static let wordLimit = 44

  func gather(
    _ block: TextBlock, in text: Span<UInt8>, words: inout [Word], vocabulary: Vocabulary
  ) -> BlockEvidence {
    var evidence = BlockEvidence()
    let range = block.range
    evidence.width = UInt32(truncatingIfNeeded: range.count &* quartersPerByte &>> 2)
    let isShort = range.count <= Self.shortBlock
    words.removeAll(keepingCapacity: true)
    let body = contentStart(range, in: text, evidence: &evidence)
    let headEnd = scan(text, in: body..<range.upperBound, isShort: isShort, words: &words)
    let headCount = words.count
    if !isShort { scanTail(text, after: headEnd, end: range.upperBound, words: &words) }
    evidence.words = UInt16(clamping: isShort ? words.count : range.count / 6)
    weigh(
      words, headCount: headCount, isShort: isShort, vocabulary: vocabulary, in: text,
      evidence: &evidence)
    lookAtMarks(text, in: body..<range.upperBound, isShort: isShort, evidence: &evidence)
    evidence.ending = ending(of: range, in: text)
    if block.lineCount > 1 { evidence.marks.insert(.wrapped) }
    if block.indent > 1 { evidence.marks.insert(.indented) }
    if block.indent > 4 { evidence.marks.insert(.deeplyIndented) }
    evidence.shape = BlockShape(evidence)
    return evidence
  }

  // MARK: Words

  private func scan(
    _ text: Span<UInt8>, in range: Range<Int>, isShort: Bool, words: inout [Word]
  ) -> Int {
    var scanner = WordScanner(text, in: range)
    return scanner.scan(into: &words, limit: isShort ? Self.wordLimit : Self.wordsOfHead)
  }

  private func scanTail(_ text: Span<UInt8>, after head: Int, end: Int, words: inout [Word]) {
    var start = max(head, end &- Self.bytesOfTail)
    // Not in the middle of a word.
    while start < end, start > head, text[start] != 0x20 { start &+= 1 }
    var scanner = WordScanner(text, in: start..<end)
    _ = scanner.scan(into: &words, limit: 12)
  }

  private func weigh(
    _ words: [Word], headCount: Int, isShort: Bool, vocabulary: Vocabulary, in text: Span<UInt8>,
    evidence: inout BlockEvidence
  ) {
    var index = 0
    var furniture = 0
    var capitalized = 0
    var small = 0
    var allCapitals = 0
    var numbers = 0
    var caseless = 0
    var plainSmall = 0
    var plainCapitalized = 0
    var longWords = 0
    var shared = 0
    var hash = WordHash()
    while index < words.count {
      let match =
        words[index].shape == .caseless
        ? caselessMatch(words[index], in: text)
        : conventions.table.longestMatch(in: words, at: index, languages: languages)
      let length = Int(match.wordCount)
      let classes = match.classes
      evidence.classes.formUnion(classes)
      if index == 0 { evidence.firstClasses = classes }
      if index &+ length &+ 2 >= words.count { evidence.lastClasses.formUnion(classes) }
      let isFurniture = !classes.isDisjoint(with: .furniture)
      if isFurniture { furniture &+= length }
      for place in index..<min(index &+ length, words.count) {
        let word = words[place]
        switch word.shape {
        case .lower:
          small &+= 1
          if classes.isDisjoint(with: Self.namePartners) { plainSmall &+= 1 }
        case .capitalized:
          capitalized &+= 1
          if !isFurniture, classes.isDisjoint(with: Self.notNames) { plainCapitalized &+= 1 }
        case .allCapitals:
          allCapitals &+= 1
          if !isFurniture { plainCapitalized &+= 1 }
        case .number: numbers &+= 1
        case .caseless: caseless &+= 1
        }
        if isShort { hash = hash.followed(by: word.hash) }
        if word.count > 4 {
          longWords &+= 1
          if isShort, vocabulary.contains(word.hash) { shared &+= 1 }
        }
      }
      if index == 0, isShort, length == words.count,
        !classes.isDisjoint(with: [.bylineStarter, .bylineLabel])
      {
        evidence.marks.insert(.onlyStarts)
      }
      index &+= length
    }
    evidence.knownWords = UInt8(clamping: words.count)
    evidence.furnitureWords = UInt8(clamping: furniture)
    evidence.capitalizedWords = UInt8(clamping: capitalized &+ allCapitals)
    evidence.smallWords = UInt8(clamping: small)
    evidence.sharedWords = longWords == 0 ? 0 : UInt8(truncatingIfNeeded: shared &* 8 / longWords)
    evidence.sharedCount = UInt8(clamping: shared)
    if isShort, words.count > 1 { evidence.hash = hash.bits | 1 }
    if words.isEmpty { evidence.marks.insert(.noLetters) }
    if allCapitals > 1, small == 0, capitalized <= 1 { evidence.marks.insert(.allCapitals) }
    if capitalized &+ allCapitals > 1, small <= (capitalized &+ allCapitals) / 3 {
      evidence.marks.insert(.titleCase)
    }
    if isShort, words.count <= 14, plainSmall == 0, plainCapitalized > 0, numbers <= words.count / 2
    {
      if evidence.firstClasses.contains(.bylineStarter)
        || evidence.firstClasses.contains(.bylineLabel)
      {
        evidence.marks.insert(.bylineLike)
      } else if plainCapitalized > 1, furniture &* 3 <= words.count {
        evidence.marks.insert(.nameLike)
      }
    }
    if isShort, caseless > 0, words.count <= 4,
      evidence.classes.contains(.jobTitle) || evidence.firstClasses.contains(.bylineLabel)
    {
      evidence.marks.insert(.bylineLike)
    }
    if numbers &* 2 > words.count { evidence.marks.insert(.manyFigures) }
    if isDoubled(words) { evidence.marks.insert(.doubled) }
  }

  /// Words that may stand among the names of a byline.
  private static let namePartners: WordClass = [
    .nameJoiner, .nameParticle, .bylineStarter, .bylineLabel, .jobTitle, .withSource, .agency,
    .clock, .month, .weekday, .published, .updated, .timeUnit, .relativeTime, .halfDay,
    .readingTime,
    .section, .genre,
  ]

  /// Words with a capital that are no names.
  private static let notNames: WordClass = [
    .month, .weekday, .clock, .published, .updated, .timeUnit,
  ]

  /// Looks up the beginnings and the end of a run of letters that no blanks divide.
  private func caselessMatch(_ word: Word, in text: Span<UInt8>) -> WordTable.Match {
    var match = conventions.table.match(word.hash, in: languages)
    if !match.classes.isEmpty { return match }
    let range = word.range
    // Two to six letters of three bytes each.
    var length = 6
    while length <= 18, length < range.count {
      var hash = WordHash()
      for offset in range.lowerBound..<range.lowerBound &+ length { hash.add(text[offset]) }
      let longer = conventions.table.match(hash, in: languages)
      if !longer.classes.subtracting(.functionWord).isEmpty { match = longer }
      length &+= 3
    }
    length = 6
    while length <= 12, length < range.count {
      var hash = WordHash()
      for offset in range.upperBound &- length..<range.upperBound { hash.add(text[offset]) }
      let ending = conventions.table.match(hash, in: languages)
      match.classes.formUnion(ending.classes.intersection([.jobTitle, .creditLabel]))
      length &+= 3
    }
    return match
  }

  /// Whether the second half of the words is the first again.
  private func isDoubled(_ words: [Word]) -> Bool {
    guard words.count >= 4, words.count <= 24, words.count % 2 == 0 else { return false }
    let half = words.count / 2
    for index in 0..<half where words[index].hash != words[index &+ half].hash { return false }
    return true
  }

  // MARK: Bytes

  /// Where the text begins behind a bullet or a number, and how it does.
  private func contentStart(
    _ range: Range<Int>, in text: Span<UInt8>, evidence: inout BlockEvidence
  ) -> Int {
    var offset = range.lowerBound
    let first = text[offset]
    switch first {
    case 0x61...0x7A: evidence.opening = .small
    case 0x41...0x5A: evidence.opening = .capital
    case 0x30...0x39:
      evidence.opening = .digit
      var end = offset
      while end < range.upperBound, text[end] &- 0x30 < 10 { end &+= 1 }
      if end &+ 1 < range.upperBound, end &- offset <= 2, text[end] == 0x2E || text[end] == 0x29,
        text[end &+ 1] == 0x20
      {
        evidence.opening = .ordinal
        offset = end &+ 2
      }
    case 0x2A, 0x2B, 0x2D:
      guard range.count == 1 || text[offset &+ 1] == 0x20 else { break }
      evidence.opening = .bullet
      offset &+= 1
    case 0x22, 0x27: evidence.opening = .quotation
    case 0x28, 0x5B: evidence.opening = .parenthesis
    case 0xE2:
      guard range.count > 3 else { break }
      let (second, third) = (text[offset &+ 1], text[offset &+ 2])
      if second == 0x80, third >= 0x98, third <= 0x9F {
        evidence.opening = .quotation
      } else if second == 0x80, third == 0xA2 || third == 0x93 || third == 0x94 || third == 0xA3 {
        evidence.opening = .bullet
        offset &+= 3
      } else if second == 0x96 || second == 0x97 || second == 0x9E {
        evidence.opening = .bullet
        offset &+= 3
      } else {
        evidence.opening = .sign
      }
    case 0xC2:
      guard range.count > 1 else { break }
      let second = text[offset &+ 1]
      evidence.opening =
        second == 0xAB || second == 0xBB ? .quotation : second == 0xB7 ? .bullet : .sign
      if second == 0xB7 { offset &+= 2 }
    case 0xC3: evidence.opening = range.count > 1 && text[offset &+ 1] < 0x9F ? .capital : .small
    case 0xC4, 0xC5: evidence.opening = .capital
    case 0xE3 where range.count > 2 && text[offset &+ 1] == 0x80: evidence.opening = .quotation
    case 0xD8...0xED: evidence.opening = .caseless
    case 0x00...0x1F, 0x7F:
      evidence.opening = .control
      evidence.marks.insert(.control)
    case 0x23, 0x40, 0x5E, 0x7C, 0x2F, 0x3E, 0x3C, 0x3D, 0x5F: evidence.opening = .sign
    default: break
    }
    while offset < range.upperBound, text[offset] == 0x20 { offset &+= 1 }
    return offset
  }

  private func ending(of range: Range<Int>, in text: Span<UInt8>) -> BlockEvidence.Ending {
    let last = text[range.upperBound &- 1]
    switch last {
    case 0x61...0x7A, 0x41...0x5A: return .letter
    case 0x30...0x39: return .digit
    case 0x2E:
      let hasDots = range.count > 3 && text[range.upperBound &- 2] == 0x2E
      return hasDots ? .ellipsis : .stop
    case 0x21: return .exclamation
    case 0x3F: return .question
    case 0x3A: return .colon
    case 0x22, 0x27: return .quotation
    case 0x29, 0x5D: return .parenthesis
    case 0x2C, 0x3B: return .comma
    case 0x80...0xBF:
      guard range.count > 2 else { return .other }
      let (first, second) = (text[range.upperBound &- 3], text[range.upperBound &- 2])
      switch (first, second, last) {
      case (0xE2, 0x80, 0x98...0x9F): return .quotation
      case (0xE2, 0x80, 0xA6): return .ellipsis
      case (0xE3, 0x80, 0x82): return .stop
      case (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): return .quotation
      case (0xEF, 0xBC, 0x9F): return .question
      case (0xEF, 0xBC, 0x81): return .exclamation
      case (0xEF, 0xBC, 0x9A): return .colon
      case (0xEF, 0xBC, 0x89): return .parenthesis
      default: break
      }
      if second == 0xC2 { return last == 0xAB || last == 0xBB ? .quotation : .other }
      return first == 0xE2 ? .other : .letter
    default: return .other
    }
  }

  private func lookAtMarks(
    _ text: Span<UInt8>, in range: Range<Int>, isShort: Bool, evidence: inout BlockEvidence
  ) {
    if isShort {
      lookAtMarks(text, in: range, start: range.lowerBound, evidence: &evidence)
    } else {
      lookAtMarks(
        text, in: range.lowerBound..<range.lowerBound &+ 100, start: range.lowerBound,
        evidence: &evidence)
      lookAtMarks(
        text, in: range.upperBound &- 80..<range.upperBound, start: range.lowerBound,
        evidence: &evidence)
    }
    if isShort { lookForDates(text, in: range, evidence: &evidence) }
    lookForDateline(text, in: range, evidence: &evidence)
    if evidence.marks.contains(.parenthesesAtEnd),
      !evidence.lastClasses.isDisjoint(with: [.creditLabel, .agency, .pictureSource])
    {
      evidence.marks.insert(.creditInParentheses)
    }
  }

  private func lookAtMarks(
    _ text: Span<UInt8>, in range: Range<Int>, start: Int, evidence: inout BlockEvidence
  ) {
    var commas = 0
    var figures = 0
    var offset = range.lowerBound
    let end = range.upperBound
    var marks = BlockMarks()
    precondition(offset >= 0 && end <= text.count)
    while offset < end {
      // Safe: the precondition puts the range inside the text.
      let byte = unsafe text[unchecked: offset]
      // Letters, the greater part, need no look.
      if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 {
        offset &+= 1
        continue
      }
      switch byte {
      case 0x30...0x39: figures &+= 1
      case 0x7C: marks.insert(.bar)
      case 0x2F:
        marks.insert(.slash)
        if offset &+ 1 < end, text[offset &+ 1] == 0x2F { marks.insert(.address) }
      case 0x40: marks.insert(.atSign)
      case 0x3A:
        marks.insert(offset &- start < 40 && offset &+ 1 < end ? [.labelColon, .colon] : .colon)
      case 0x2C: commas &+= 1
      case 0x2E, 0x3F, 0x21:
        if offset &+ 2 < end, offset &- start > 12, text[offset &+ 1] == 0x20,
          text[offset &+ 2] &- 0x41 < 26
        {
          marks.insert(.sentenceBreak)
        }
      case 0x22: marks.insert(.quotationMark)
      case 0x24, 0x25: marks.insert(.currency)
      case 0x3D: marks.insert(.equalsSign)
      case 0x00..<0x20, 0x7F: marks.insert(.control)
      case 0xC2:
        if offset &+ 1 < end {
          switch text[offset &+ 1] {
          case 0xA9: marks.insert(.copyrightSign)
          case 0xAB, 0xBB: marks.insert(.quotationMark)
          case 0xB7: marks.insert(.bar)
          default: break
          }
        }
      case 0xE2:
        if offset &+ 2 < end {
          switch (text[offset &+ 1], text[offset &+ 2]) {
          case (0x80, 0x93), (0x80, 0x94): marks.insert(.dash)
          case (0x80, 0x9C...0x9F): marks.insert(.quotationMark)
          case (0x80, 0xA2): marks.insert(.bar)
          case (0x82, 0xAC): marks.insert(.currency)
          default: break
          }
        }
      case 0xE3:
        if offset &+ 3 < end, text[offset &+ 1] == 0x80, text[offset &+ 2] == 0x82 {
          marks.insert(.sentenceBreak)
        }
      default: break
      }
      offset &+= 1
    }
    if commas > 2 { marks.insert(.manyCommas) }
    if figures &* 3 > range.count { marks.insert(.manyFigures) }
    let last = text[end &- 1]
    if last == 0x29 || (last == 0x2E && end &- 2 >= range.lowerBound && text[end &- 2] == 0x29)
      || last == 0x5D
    {
      marks.insert(.parenthesesAtEnd)
    }
    evidence.marks.formUnion(marks)
  }

  /// Three numbers with marks between, a month beside a number, or two numbers with a colon.
  private func lookForDates(
    _ text: Span<UInt8>, in range: Range<Int>, evidence: inout BlockEvidence
  ) {
    var offset = range.lowerBound
    let end = range.upperBound
    while offset < end {
      guard text[offset] &- 0x30 < 10 else {
        offset &+= 1
        continue
      }
      let start = offset
      while offset < end, text[offset] &- 0x30 < 10 { offset &+= 1 }
      let digits = offset &- start
      guard offset &+ 2 < end else { break }
      let mark = text[offset]
      if digits <= 2, mark == 0x3A || mark == 0x2E || mark | 0x20 == 0x68,
        text[offset &+ 1] &- 0x30 < 10, text[offset &+ 2] &- 0x30 < 10
      {
        if mark == 0x3A || evidence.classes.contains(.clock) || evidence.classes.contains(.halfDay)
        {
          evidence.marks.insert(.time)
        }
      }
      if digits == 2 || digits == 1 || digits == 4, mark == 0x2E || mark == 0x2F || mark == 0x2D {
        var next = offset &+ 1
        if next < end, text[next] == 0x20 { next &+= 1 }
        let second = next
        while next < end, text[next] &- 0x30 < 10 { next &+= 1 }
        if next > second, next &- second <= 2, next &+ 1 < end, text[next] == mark {
          next &+= 1
          if text[next] == 0x20 { next &+= 1 }
          if next < end, text[next] &- 0x30 < 10 {
            evidence.marks.insert(.date)
            if start == range.lowerBound { evidence.marks.insert(.dateFirst) }
          }
        }
      } else if digits == 4, mark == 0xE5 || mark == 0xEB {
        evidence.marks.insert(.date)
      }
    }
    if evidence.classes.contains(.month),
      evidence.opening == .digit || evidence.firstClasses.contains(.month)
    {
      evidence.marks.insert([.date, .dateFirst])
    } else if evidence.classes.contains(.month) {
      evidence.marks.insert(.date)
    }
  }

  /// A place in capitals and a dash, or an agency in parentheses, near the beginning.
  private func lookForDateline(
    _ text: Span<UInt8>, in range: Range<Int>, evidence: inout BlockEvidence
  ) {
    let end = min(range.upperBound, range.lowerBound &+ 90)
    var offset = range.lowerBound
    while offset &+ 2 < end {
      let byte = text[offset]
      if byte == 0x29, offset &- range.lowerBound > 5, evidence.classes.contains(.agency) {
        let next = text[offset &+ 1] == 0x20 ? text[offset &+ 2] : text[offset &+ 1]
        if next == 0x2D || next == 0xE2 || next == 0x5F || next == 0x2E || next == 0x3A {
          evidence.marks.insert(.datelineLike)
          return
        }
      }
      if byte == 0x20, text[offset &+ 1] == 0x2D,
        text[offset &+ 2] == 0x20 || text[offset &+ 2] == 0x2D,
        evidence.classes.contains(.month), offset &- range.lowerBound < 60
      {
        evidence.marks.insert(.datelineLike)
        return
      }
      offset &+= 1
    }
  }
}
