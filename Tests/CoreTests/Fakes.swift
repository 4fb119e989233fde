import BroadsheetCore

/// A stranger's exporter: only the headline, with options of each kind.
struct HeadlineExporter: Exporter {
  enum Case: String, CaseIterable { case kept, upper }

  var format = Format(
    "headline", title: "Headline", mediaTypes: ["text/x-headline"], fileExtensions: ["hl"])
  var audience: Audience = .readers
  var prefix = ""
  var letters = Case.kept
  var isTwice = false
  var width = 80

  static var settings: [Setting<Self>] {
    [
      Setting("prefix", \.prefix, "Written first"),
      Setting("letters", \.letters, "How letters are written"),
      Setting("twice", \.isTwice, "Whether to write it twice"),
      Setting("width", \.width, in: 20...200, "Columns"),
    ]
  }

  func write(_ article: Article, to output: inout Output) throws(ExportError) {
    let text = article.headline?.string ?? ""
    for _ in 0..<(isTwice ? 2 : 1) {
      output.write(prefix)
      output.write(letters == .upper ? text.uppercased() : text)
    }
    for note in article.deskNotes { output.write(note.text.string) }
    for block in article.body { output.reportLoss(of: Feature(block.value)) }
  }
}

/// A stranger's reader: each line is the headline of an article.
struct LineReader: Reader {
  var format = Format(
    "lines", title: "Lines", mediaTypes: ["text/x-lines"], fileExtensions: ["lines"])
  var sureness = Confidence.low
  var limits = Limits()

  func confidence(in prefix: Span<UInt8>) -> Confidence { sureness }

  func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError) {
    var start = 0
    for index in input.indices where input[index] == 0x0A {
      if index == start { throw ReadingError(.malformed("a line is empty"), at: index) }
      var bytes: [UInt8] = []
      for offset in start..<index { bytes.append(input[offset]) }
      var article = Article()
      article.headline = Part(
        RichText(String(decoding: bytes, as: UTF8.self)),
        origin: Origin(SourceRange(start: start, end: index), rule: "line"))
      if receive(Reading(article)) == .stop { return }
      start = index + 1
    }
  }
}
