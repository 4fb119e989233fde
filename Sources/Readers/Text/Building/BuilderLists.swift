import BroadsheetConventions

/// What a builder notes down while it reads a text; the memory is kept for the next one.
struct BuilderLists: Sendable {
  /// Dates and times of the head, in the order of the text.
  var moments: [DatedMoment] = []
  /// What stands beside the values of date lines.
  var remainders = LineRemainders()
  /// The dates and times of the block that was scanned last.
  private(set) var printed: [PrintedMoment] = []
  /// What finds them; nil before the first text.
  private var scanner: DateScanner?

  /// Forgets the last text, and makes ready for one in other languages.
  mutating func begin(table: WordTable, languages: LanguageSet, order: DateOrder) {
    moments.removeAll(keepingCapacity: true)
    remainders.removeAll()
    if scanner?.prepare(table: table, languages: languages, order: order) == nil {
      scanner = DateScanner(table: table, languages: languages, order: order)
    }
  }

  /// Finds what is `printed` in a range.
  mutating func scanDates(_ text: Span<UInt8>, in range: Range<Int>) {
    printed.removeAll(keepingCapacity: true)
    scanner?.scan(text, in: range, into: &printed)
  }
}
