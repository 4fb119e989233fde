import BroadsheetCore

/// A picture's caption and credit as they come, in blocks beside each other.
struct FigureAssembly {
  var caption: RichText?
  var printedCredit: String?
  private(set) var persons: [String] = []
  private(set) var agencies: [String] = []
  var range: Range<Int>?
  var lastIndex = -1
  var confidence: UInt8 = 0
  var rule: Rule = "figure.caption"

  var isEmpty: Bool { range == nil }

  /// Adds to who is named; nearly always there was nobody.
  mutating func name(_ persons: [String], agencies: [String]) {
    if self.persons.isEmpty { self.persons = persons } else { self.persons += persons }
    if self.agencies.isEmpty { self.agencies = agencies } else { self.agencies += agencies }
  }

  var figure: Figure {
    Figure(
      caption: caption,
      credit: printedCredit.map { Credit(printed: $0, persons: persons, agencies: agencies) })
  }
}
