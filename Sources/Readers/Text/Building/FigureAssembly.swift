import BroadsheetCore

/// A picture's caption and credit as they come, in blocks beside each other.
struct FigureAssembly {
  var caption: RichText?
  var printedCredit: String?
  var persons: [String] = []
  var agencies: [String] = []
  var range: Range<Int>?
  var lastIndex = -1
  var confidence: UInt8 = 0
  var rule: Rule = "figure.caption"

  var isEmpty: Bool { range == nil }

  var figure: Figure {
    Figure(
      caption: caption,
      credit: printedCredit.map { Credit(printed: $0, persons: persons, agencies: agencies) })
  }
}
