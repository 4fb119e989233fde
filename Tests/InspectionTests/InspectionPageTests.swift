import Broadsheet
import Testing

@Suite("Inspection page")
struct InspectionPageTests {
  private static let text = """
    Hafenstadt

    Der letzte Kutter geht an Land

    Von Marlene Brook

    Der Kutter lag dreißig Jahre im Hafen. Nun steht er auf dem Marktplatz, und die Leute bringen \
    ihre Kinder, damit sie einmal am Steuerrad drehen.

    „Er hat uns ernährt“, sagt Jan Brook, der ihn gefahren hat. „Nun ernährt er die Möwen.“
    """

  private func page(of text: String, named name: String = "kutter.txt") throws -> String {
    let bytes = Array(text.utf8)
    let reader = PlainTextReader()
    var page = InspectionPage(name, format: reader.format, of: bytes)
    page.add(try reader.read(bytes))
    return String(decoding: page.finish(), as: UTF8.self)
  }

  @Test("each title and block stands on both sides under the same range")
  func linksBothSides() throws {
    let page = try page(of: Self.text)
    let article = try PlainTextReader().read(Self.text).article
    let ranges = ([article.headline?.origin] + (article.lead + article.body).map(\.origin))
      .compactMap { $0?.range }
    #expect(ranges.count > 2)
    for range in ranges {
      let key = "data-start=\"\(range.start)\" data-end=\"\(range.end)\""
      #expect(page.split(separator: key, omittingEmptySubsequences: false).count >= 3, "\(key)")
    }
  }

  @Test(
    "nothing of an input becomes markup",
    arguments: [
      "<script>alert(1)</script>", "</pre></div></section><img src=x onerror=alert(1)>",
      "</style><script>alert(1)</script>", "&lt;b&gt;", "a\u{0}b<c>\u{1B}",
    ])
  func escapes(hostile: String) throws {
    let page = try page(
      of: Self.text + "\n\n\(hostile) ist ein Satz, der hier steht.\n", named: hostile)
    let plain = try self.page(of: Self.text)
    for tag in ["<script", "</script", "</style", "<img", "<c>"] {
      #expect(page.components(of: tag) == plain.components(of: tag), "\(tag)")
    }
  }

  @Test("passages that were left out are shown with their rule")
  func showsOmissions() throws {
    let text = Self.text + "\n\nLesen Sie auch: Was aus den Möwen wurde\n\nArtikel teilen\n"
    let bytes = Array(text.utf8)
    let reading = try PlainTextReader().read(bytes)
    let page = try page(of: text)
    #expect(!reading.omissions.isEmpty)
    for omission in reading.omissions where !omission.range.isEmpty {
      let words = String(decoding: bytes[omission.range.start..<omission.range.end], as: UTF8.self)
      guard words.contains(where: \.isLetter) else { continue }
      #expect(page.contains("<code>\(omission.rule.rawValue)</code>"))
    }
  }

  @Test("every article of an input has a spread of its own")
  func takesSeveralArticles() throws {
    let bytes = Array("one\n\ntwo\n".utf8)
    var page = InspectionPage("two", format: PlainTextReader().format, of: bytes)
    for range in [0..<3, 5..<8] {
      var article = Article()
      let text = RichText(String(decoding: bytes[range], as: UTF8.self))
      let origin = Origin(SourceRange(range), rule: "test.part", confidence: .high)
      article.headline = Part(text, origin: origin)
      page.add(Reading(article))
    }
    let text = String(decoding: page.finish(), as: UTF8.self)
    #expect(text.components(of: "<main class=\"spread\">") == 2)
    #expect(text.contains("<h1 data-start=\"5\" data-end=\"8\""))
  }
}

extension String {
  /// How often `part` stands in it.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
