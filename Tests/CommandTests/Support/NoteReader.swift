import Broadsheet

/// A stranger's format to test the command with: blocks between blank lines, said what they are by a
/// word and a colon at their start.
///
///     head: The headline
///
///     A paragraph.
///
///     ad: Left out.
///
///     embargo: 2099-01-01T00:00Z
///
/// A line `----` starts the next article, a NUL is an error, and a tab is repaired.
struct NoteReader: Reader {
  let format = Format(
    "note", title: "Notes", mediaTypes: ["text/x-note"], fileExtensions: ["note", "memo"])

  var limits = Limits()
  var keepsAds = false
  var shout = ""

  static var settings: [Setting<NoteReader>] {
    [
      Setting("keep-ads", \.keepsAds, "Take advertisements into the article"),
      Setting("shout", \.shout, "A word to put behind headlines"),
    ]
  }

  func confidence(in prefix: Span<UInt8>) -> Confidence {
    let head = Array("head:".utf8)
    guard prefix.count >= head.count else { return .none }
    return head.indices.allSatisfy { prefix[$0] == head[$0] } ? .high : .none
  }

  func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError) {
    var reading = Reading(Article())
    var found = false
    for line in lines(of: input) {
      if let offset = line.first(where: { input[$0] == 0 }) {
        throw ReadingError(.malformed("a NUL is no text"), at: offset)
      }
      if text(input, line) == "----" {
        if receive(reading) == .stop { return }
        reading = Reading(Article())
      } else if !line.isEmpty {
        found = true
        add(line, of: input, to: &reading)
      }
    }
    if !found { throw ReadingError(.noArticle, at: input.count) }
    _ = receive(reading)
  }

  private func add(_ line: Range<Int>, of input: Span<UInt8>, to reading: inout Reading) {
    var words = text(input, line)
    if let tab = line.first(where: { input[$0] == 0x09 }) {
      words = words.replacing("\t", with: " ")
      reading.diagnostics.append(
        Diagnostic(
          .controlCharacters, "a tab became a blank", at: SourceRange(tab..<tab + 1)))
    }
    let mark = words.split(separator: ": ", maxSplits: 1).map(String.init)
    let value = mark.count == 2 ? mark[1] : ""
    func origin(_ rule: String, _ confidence: Confidence = .certain) -> Origin {
      Origin(SourceRange(line), rule: Rule(rule), confidence: confidence)
    }
    switch mark.first {
    case "head" where mark.count == 2:
      reading.article.headline = Part(RichText(value + shout), origin: origin("headline.word"))
    case "by" where mark.count == 2:
      let byline = Byline(
        printed: RichText(value), contributors: [Contributor(value, role: .author)])
      reading.article.bylines.append(Part(byline, origin: origin("byline.word")))
    case "embargo" where mark.count == 2:
      reading.article.embargoedUntil = Timestamp(value).map {
        Part($0, origin: origin("embargo.word"))
      }
    case "desk" where mark.count == 2:
      reading.article.deskNotes.append(Part(DeskNote(RichText(value)), origin: origin("desk.word")))
    case "ad" where mark.count == 2 && !keepsAds:
      reading.omissions.append(
        Omission(.boilerplate, SourceRange(line), rule: "boilerplate.advertisement"))
    case "stray": break
    case "list" where mark.count == 2:
      let words = SourceRange(line.upperBound - value.utf8.count..<line.upperBound)
      let item = Part(
        Block.paragraph(RichText(value)), origin: Origin(words, rule: "item.word"))
      reading.article.body.append(
        Part(
          .list(ItemList(items: [ItemList.Item([item])])),
          origin: Origin(SourceRange(line), rule: "list.word")))
    default:
      reading.article.body.append(
        Part(.paragraph(RichText(words)), origin: origin("paragraph.other", .medium)))
    }
  }

  private func text(_ input: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { input[$0] }, as: UTF8.self)
  }

  private func lines(of input: Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in 0...input.count where index == input.count || input[index] == 0x0A {
      lines.append(start..<index)
      start = index + 1
    }
    return lines
  }
}
