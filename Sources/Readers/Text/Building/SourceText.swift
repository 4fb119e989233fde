import BroadsheetBytes
import BroadsheetConventions
import BroadsheetCore

/// The text that is being read: its bytes, strings from it, and the way back to the input.
struct SourceText: ~Escapable {
  let decoded: DecodedText
  private let utf8: ValidatedUTF8
  let keepsOrigins: Bool
  let table: WordTable
  let languages: LanguageSet
  /// Whether lines were joined to blocks.
  private let isWrapped: Bool
  var hasControls: Bool
  private let quotes: QuoteFinder

  @_lifetime(borrow decoded)
  init(
    _ decoded: borrowing DecodedText, reader: borrowing PlainTextReader,
    analysis: borrowing TextAnalysis
  ) {
    self.decoded = copy decoded
    utf8 = decoded.utf8
    keepsOrigins = reader.provenance
    let conventions = reader.conventions
    table = conventions.table
    languages = conventions.languages(for: analysis.language)
    isWrapped = analysis.isWrapped
    hasControls = analysis.layout.hasControls
    quotes = conventions.quoteFinder(for: analysis.language)
  }

  var bytes: Span<UInt8> {
    @_lifetime(copy self)
    get { utf8.bytes }
  }

  func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(decoded.sourceRange(of: range))
  }

  func origin(_ range: Range<Int>, _ rule: Rule, _ confidence: UInt8) -> Origin? {
    keepsOrigins
      ? Origin(sourceRange(range), rule: rule, confidence: Confidence(rawValue: confidence)) : nil
  }

  /// The first byte from `start` on that is no blank.
  func skipBlanks(from start: Int, to end: Int) -> Int {
    let bytes = bytes
    var offset = start
    while offset < end, bytes[offset] == 0x20 { offset += 1 }
    return offset
  }

  /// The text of a range without line breaks, control characters and the marks of wires.
  func string(_ range: Range<Int>) -> String {
    guard hasControls || (isWrapped && hasLineBreak(range)) else { return utf8.string(in: range) }
    var joined: [UInt8] = []
    joined.reserveCapacity(range.count)
    let bytes = bytes
    var pendsBlank = false
    for offset in hasControls ? withoutHeadMarks(range) : range {
      let byte = bytes[offset]
      if byte <= 0x20 || byte == 0x7F {
        // A tab or a line break is a blank; other controls are nothing.
        if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { pendsBlank = !joined.isEmpty }
        continue
      }
      if pendsBlank {
        joined.append(0x20)
        pendsBlank = false
      }
      joined.append(byte)
    }
    return String(decoding: joined, as: UTF8.self)
  }

  private func hasLineBreak(_ range: Range<Int>) -> Bool {
    bytes.extracting(range).firstOffset(of: 0x0A, or: 0x0D) != nil
  }

  /// Without the marks by which wires begin and end the lines of a head: `^`, `<`, `=`.
  private func withoutHeadMarks(_ range: Range<Int>) -> Range<Int> {
    let bytes = bytes
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 || bytes[start] == 0x5E { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == 0x3C || bytes[end - 1] == 0x3D {
      end -= 1
    }
    return start..<end
  }

  /// The text of a range with its quoted passages marked.
  func richText(_ range: Range<Int>) -> RichText {
    let string = string(range)
    let marks = quotes.marks(in: string.utf8Span.span)
    return marks.isEmpty ? RichText(string) : RichText(string, marks: marks)
  }

  /// The names of one kind.
  func strings(_ kind: NameList.Entry.Kind, of list: NameList) -> [String] {
    let count = list.count(of: kind)
    var names: [String] = []
    if count > 0 { names.reserveCapacity(count) }
    for entry in list.entries where entry.kind == kind { names.append(string(entry.name)) }
    return names
  }

  /// The people as authors, each with the office printed.
  func contributors(_ list: NameList) -> [Contributor] {
    var people: [Contributor] = []
    for entry in list.entries where entry.kind == .person {
      var person = Contributor(string(entry.name), role: .author)
      if let title = entry.jobTitle { person.jobTitle = string(title) }
      people.append(person)
    }
    return people
  }

  /// The names in a range of a block.
  func names(_ range: Range<Int>, of words: KnownWords, isCredit: Bool = false) -> NameList {
    guard let words = words.words(in: range) else {
      return NameList(bytes, in: range, table: table, languages: languages, isCredit: isCredit)
    }
    return NameList(
      bytes, in: range, words: words, table: table, languages: languages, isCredit: isCredit)
  }

  /// The caption and the credit in a block.
  func captionParts(_ found: Found) -> CaptionParts {
    guard let words = found.words.words(in: found.range) else {
      return CaptionParts(bytes, in: found.range, table: table, languages: languages)
    }
    return CaptionParts(
      bytes, in: found.range, words: words, table: table, languages: languages)
  }

  /// The dateline that opens a block, or is all of it.
  func dateline(_ found: Found, isWholeLine: Bool = false) -> DatelineParts? {
    DatelineParts(
      bytes, in: found.range, opening: found.words.opening(at: found.range.lowerBound),
      table: table, languages: languages, isWholeLine: isWholeLine)
  }

  /// The words behind the one that begins a byline, up to a mark or a figure, if they are few.
  func newsroom(in range: Range<Int>) -> Range<Int>? {
    var words: [Word] = []
    var scanner = WordScanner(bytes, in: range)
    _ = scanner.scan(into: &words, limit: 8)
    let starter = Int(table.longestMatch(in: words.span, at: 0, languages: languages).wordCount)
    guard starter < words.count else { return nil }
    var end = starter
    repeat {
      end += 1
    } while end < words.count && words[end].shape != .number
      && words[end].range.lowerBound - words[end - 1].range.upperBound == 1
    let first = table.match(words[starter].hash, in: languages).classes
    guard end - starter <= 4, first.isDisjoint(with: .furniture.union([.functionWord, .agency]))
    else { return nil }
    return words[starter].range.lowerBound..<words[end - 1].range.upperBound
  }
}
