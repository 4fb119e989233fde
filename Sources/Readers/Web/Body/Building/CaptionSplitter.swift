import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Divides what is printed with a picture into caption and credit.
struct CaptionSplitter: ~Escapable {
  private let page: WebPage
  private let languages: LanguageSet

  /// Words of names that mark a credit.
  private static let creditNames = HashTable([
    "credit", "credits", "copyright", "source", "sources", "photographer", "photo", "author",
    "byline", "attribution", "agency", "courtesy", "quelle", "fotograf", "fotografo", "fuente",
    "autor", "firma", "credito", "creditos", "auteur", "autore", "owner", "rights",
    "urheber", "bildnachweis", "provider",
  ])

  @_lifetime(copy page)
  init(_ page: WebPage, languages: LanguageSet) {
    self.page = page
    self.languages = languages
  }

  /// Whether a box's names say that it holds a credit.
  func isCredit(_ id: HTMLNodeID) -> Bool {
    for name in [HTMLAttributeName.class, .itemprop] {
      guard let value = page.tree.attribute(name, of: id) else { continue }
      var scanner = NameScanner(page.tree.source, in: value.range)
      while let word = scanner.next() { if Self.creditNames[word.hash] != nil { return true } }
    }
    return false
  }

  /// A caption as printed, and what is known of how.
  struct Printed {
    var text: String
    /// Where an element begins that lasts to the caption's end, if one does.
    var elementStart: Int?
    /// Whether that element is named a credit.
    var isMarked = false
    /// What stands for the picture where it cannot be seen.
    var alternative: String?
  }

  /// The caption's bytes, and those of the credit if there is one.
  func split(_ printed: Printed) -> (caption: Range<Int>, credit: Range<Int>?) {
    let bytes = printed.text.utf8Span.span
    let labelled = CaptionParts(
      bytes, in: 0..<bytes.count, table: page.conventions.table, languages: languages)
    // A label such as "Caption:" is no part of what it labels.
    let first = labelled.caption.lowerBound
    func parts(at start: Int) -> (Range<Int>, Range<Int>?) {
      let end = trimmedEnd(bytes, before: start)
      return (min(first, end)..<end, start..<bytes.count)
    }
    if let start = printed.elementStart, printed.isMarked { return parts(at: start) }
    let known = endOfAlternative(printed) ?? startOfNames(bytes, printed)
    if let credit = labelled.creditNames, !isOneWordInParentheses(bytes, labelled.credit) {
      // Names may stand before the parenthesis or the label.
      if let known, known < credit.lowerBound, labelled.caption.upperBound > known {
        return parts(at: known)
      }
      return (labelled.caption, credit)
    }
    if let start = known ?? tailStart(bytes) { return parts(at: start) }
    return (first..<bytes.count, nil)
  }

  /// Where a short element at the end follows the caption's last sentence.
  private func startOfNames(_ bytes: Span<UInt8>, _ printed: Printed) -> Int? {
    guard let start = printed.elementStart, bytes.count - start < 80 else { return nil }
    let end = trimmedEnd(bytes, before: start)
    return end > 0 && Self.endsSentence(bytes[end - 1]) ? start : nil
  }

  /// Where the caption goes on after it has repeated the picture's alternative text.
  private func endOfAlternative(_ printed: Printed) -> Int? {
    guard let alternative = printed.alternative else { return nil }
    let (whole, end) = (printed.text.utf8.count, alternative.utf8.count)
    guard end > 20, end < whole, whole - end < 100, printed.text.hasPrefix(alternative) else {
      return nil
    }
    return end
  }

  /// A word such as `(archive)` says what the picture is, not whose.
  private func isOneWordInParentheses(_ bytes: Span<UInt8>, _ range: Range<Int>?) -> Bool {
    guard let range, bytes[range.lowerBound] == UInt8(ascii: "(") else { return false }
    var scanner = WordScanner(bytes, in: range)
    guard let word = scanner.next() else { return true }
    return scanner.next() == nil && !isName(word)
  }

  /// Whether a word that stands alone may be who made a picture, and not what the picture is.
  private func isName(_ word: Word) -> Bool {
    let match = page.conventions.table.longestMatch(in: [word], at: 0, languages: languages)
    return word.shape != .lower
      && match.classes.isDisjoint(with: [.creditLabel, .captionLabel, .captionPointer])
  }

  /// A few words or a parenthesis behind the last sentence, as names are printed.
  private func tailStart(_ bytes: Span<UInt8>) -> Int? {
    guard bytes.count > 30, !Self.endsSentence(bytes[bytes.count - 1]) else { return nil }
    var offset = bytes.count - 2
    while offset > 0, bytes.count - offset < 70 {
      if Self.endsSentence(bytes[offset]), bytes[offset + 1] <= 0x20, offset > 20 {
        let start = offset + 2
        return start < bytes.count && looksLikeNames(bytes, from: start) ? start : nil
      }
      offset -= 1
    }
    return nil
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private func looksLikeNames(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var scanner = WordScanner(bytes, in: start..<bytes.count)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: 9)
    guard !words.isEmpty, words.count < 9 else { return false }
    let small = words.count { $0.shape == .lower }
    if words.count == 1, !isName(words[0]) { return false }
    if bytes[start] == UInt8(ascii: "(") { return small * 3 <= words.count }
    return small == 0
  }

  private func trimmedEnd(_ bytes: Span<UInt8>, before end: Int) -> Int {
    var end = end
    while end > 0,
      bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: "/")
        || bytes[end - 1] == UInt8(ascii: "|")
    {
      end -= 1
    }
    return end
  }
}
