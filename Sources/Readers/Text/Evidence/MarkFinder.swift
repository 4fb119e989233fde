import BroadsheetBytes
import BroadsheetConventions

/// Looks for marks in blocks: punctuation, figures, what may be a date or a dateline.
struct MarkFinder: ~Escapable {
  /// Of a long block the first bytes are looked at.
  private static let bytesOfHead = 100
  /// Of a long block the last bytes are looked at.
  private static let bytesOfTail = 80

  private let text: Span<UInt8>
  /// Where the block begins.
  private let start: Int
  private var marks: BlockMarks = []
  private var firstFigure = Int.max
  private var lastFigure = -1
  /// Whether a parenthesis and a mark, or a dash between blanks, stand where a dateline has them.
  private var (hasParenthesisOfDateline, hasDashOfDateline) = (false, false)
  private var hasTightStop = false

  @_lifetime(copy text)
  private init(_ text: Span<UInt8>, start: Int) {
    self.text = text
    self.start = start
  }

  /// Notes in `evidence` the marks of a block whose words it knows already; says whether anything
  /// but a blank follows a stop or a parenthesis.
  static func mark(
    _ range: Range<Int>, in text: Span<UInt8>, isShort: Bool, evidence: inout BlockEvidence
  ) -> Bool {
    var finder = MarkFinder(text, start: range.lowerBound)
    if isShort {
      finder.look(at: range)
      finder.lookForDates(in: range, classes: evidence.classes)
      if evidence.classes.contains(.month) { finder.markMonth(evidence) }
    } else {
      let (start, end) = (range.lowerBound, range.upperBound)
      finder.look(at: start..<start &+ bytesOfHead)
      finder.look(at: end &- bytesOfTail..<end)
    }
    if finder.hasParenthesisOfDateline && evidence.classes.contains(.agency)
      || finder.hasDashOfDateline && evidence.classes.contains(.month)
    {
      finder.marks.insert(.datelineLike)
    }
    if finder.marks.contains(.parenthesesAtEnd),
      !evidence.lastClasses.isDisjoint(with: [.creditLabel, .agency, .pictureSource])
    {
      finder.marks.insert(.creditInParentheses)
    }
    evidence.marks.formUnion(finder.marks)
    return finder.hasTightStop
  }

  /// Notes the marks in a part of the block.
  private mutating func look(at range: Range<Int>) {
    var commas = 0
    var figureCount = 0
    text.forEachMark(in: range) { offset in
      switch text[offset] {
      case 0x30...0x39:
        figureCount &+= 1
        firstFigure = min(firstFigure, offset)
        lastFigure = max(lastFigure, offset)
      case 0x2C: commas &+= 1
      default: take(offset, end: range.upperBound)
      }
    }
    if commas > 2 { marks.insert(.manyCommas) }
    if figureCount * 3 > range.count { marks.insert(.manyFigures) }
    if endsInParenthesis(range) { marks.insert(.parenthesesAtEnd) }
  }

  private func endsInParenthesis(_ range: Range<Int>) -> Bool {
    let last = text[range.upperBound &- 1]
    return last == 0x29 || last == 0x5D
      || (last == 0x2E && range.count > 1 && text[range.upperBound &- 2] == 0x29)
  }

  /// Takes the byte at `offset` into account, which is no letter, no figure and no comma, in a part
  /// that ends at `end`.
  @inline(__always)
  private mutating func take(_ offset: Int, end: Int) {
    switch text[offset] {
    case 0x7C: marks.insert(.bar)
    case 0x2F:
      marks.insert(.slash)
      if offset &+ 1 < end, text[offset &+ 1] == 0x2F { marks.insert(.address) }
    case 0x40: marks.insert(.atSign)
    case 0x3A:
      marks.insert(offset &- start < 40 && offset &+ 1 < end ? [.labelColon, .colon] : .colon)
    case 0x2E, 0x3F, 0x21:
      if offset &+ 2 < end {
        if text[offset &+ 1] != 0x20 {
          hasTightStop = true
        } else if offset &- start > 12, text[offset &+ 2] &- 0x41 < 26 {
          marks.insert(.sentenceBreak)
        }
      }
    case 0x22: marks.insert(.quotationMark)
    case 0x29: takeParenthesis(offset, end: end)
    case 0x2D:
      if offset &+ 1 < min(end, start &+ 90), (1...60).contains(offset &- start),
        text[offset &- 1] == 0x20, text[offset &+ 1] == 0x20 || text[offset &+ 1] == 0x2D
      {
        hasDashOfDateline = true
      }
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
  }

  /// Takes a closing parenthesis into account: datelines have an agency in one, and then a mark.
  private mutating func takeParenthesis(_ offset: Int, end: Int) {
    guard offset &+ 1 < end else { return }
    let isTight = text[offset &+ 1] != 0x20
    if isTight { hasTightStop = true }
    guard offset &- start > 5, offset &+ 2 < min(end, start &+ 90) else { return }
    switch text[isTight ? offset &+ 1 : offset &+ 2] {
    case 0x2D, 0xE2, 0x5F, 0x2E, 0x3A: hasParenthesisOfDateline = true
    default: break
    }
  }
}

// MARK: Dates

extension MarkFinder {
  /// Three numbers with marks between, or two numbers with a colon.
  private mutating func lookForDates(in range: Range<Int>, classes: WordClass) {
    var offset = firstFigure
    let end = range.upperBound
    while offset <= lastFigure {
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
        if mark == 0x3A || classes.contains(.clock) || classes.contains(.halfDay) {
          marks.insert(.time)
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
            marks.insert(.date)
            if start == range.lowerBound { marks.insert(.dateFirst) }
          }
        }
      } else if digits == 4, mark == 0xE5 || mark == 0xEB {
        marks.insert(.date)
      }
    }
  }

  /// A month's name makes a date.
  private mutating func markMonth(_ evidence: BlockEvidence) {
    marks.insert(.date)
    if evidence.opening == .digit || evidence.firstClasses.contains(.month) {
      marks.insert(.dateFirst)
    }
  }
}
