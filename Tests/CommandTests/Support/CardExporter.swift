import Broadsheet

/// A stranger's format to test the command with: a line for the headline, a line a paragraph.
struct CardExporter: Exporter {
  enum Mood: String, CaseIterable { case plain, loud }

  let format = Format(
    "card", title: "Index cards", mediaTypes: ["text/x-card"], fileExtensions: ["card"])

  var bullet = "-"
  var mood = Mood.plain

  static var settings: [Setting<CardExporter>] {
    [
      Setting("bullet", \.bullet, "What stands before a paragraph"),
      Setting("mood", \.mood, "How to write headlines"),
    ]
  }

  func write(_ article: Article, to output: inout Output) throws(ExportError) {
    let headline = article.headline?.string ?? "(none)"
    output.write("# \(mood == .loud ? headline.uppercased() : headline)\n")
    for _ in article.bylines { output.reportLoss(of: .byline) }
    for note in article.deskNotes { output.write("! \(note.value.text)\n") }
    for block in article.body {
      if case .paragraph(let text) = block.value {
        output.write("\(bullet) \(text)\n")
      } else {
        output.reportLoss(of: Feature(block.value))
      }
    }
  }
}

extension Registry {
  /// The formats of the cases: a stranger's, and nothing that this package brings.
  static var strangers: Registry {
    get throws {
      var registry = Registry()
      try registry.register(NoteReader())
      try registry.register(CardExporter())
      return registry
    }
  }
}
