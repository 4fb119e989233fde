import BroadsheetConformance
import BroadsheetCore
import Testing

/// Writes whatever an article says, and can be told to break a law.
private struct Teller: Exporter {
  enum Flaw { case none, losesText, writesNoUTF8, throwsOnLists, changesEachTime, badNames }

  var flaw = Flaw.none
  let format: Format

  init(_ flaw: Flaw = .none) {
    self.flaw = flaw
    format =
      flaw == .badNames
      ? Format("a b", title: "", mediaTypes: ["text"], fileExtensions: [".x"])
      : Format("teller", title: "Teller", mediaTypes: ["text/x-teller"], fileExtensions: ["tell"])
  }

  func write(_ article: Article, to output: inout Output) throws(ExportError) {
    if flaw == .writesNoUTF8 { output.write(byte: 0xFF) }
    if flaw == .changesEachTime { output.write("\(UInt64.random(in: 0...UInt64.max))") }
    for block in article.body where flaw == .throwsOnLists {
      if case .list = block.value { throw .outputFailed("a list") }
    }
    if flaw != .losesText {
      var text = ""
      dump(article, to: &text)
      output.write(text)
    }
  }
}

@Suite struct ExporterLawTests {
  @Test func anExporterThatTellsEverythingKeepsTheLaws() {
    #expect(checkExporter(Teller()) == [])
  }

  @Test(arguments: [
    (Teller.Flaw.losesText, "no text is lost in silence"), (.writesNoUTF8, "bytes are UTF-8"),
    (.throwsOnLists, "an article gives bytes or says that the format cannot hold it"),
    (.changesEachTime, "the same article gives the same bytes"),
    (.badNames, "a format's names can be used on command lines, in headers and in file names"),
  ])
  private func anExporterWithAFlawIsFoundOut(flaw: Teller.Flaw, law: String) {
    #expect(checkExporter(Teller(flaw)).contains { $0.law == law })
  }
}
