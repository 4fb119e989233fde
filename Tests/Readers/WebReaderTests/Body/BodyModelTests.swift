import Testing

@_spi(Training) @testable import BroadsheetWebReader

@Suite("The model of the body")
struct BodyModelTests {
  @Test("The weights that come with the library have a row for each feature")
  func standardFits() {
    let model = BodyModel.standard
    #expect(model.vocabulary.names.count > 100)
    #expect(model.weights.count == model.vocabulary.featureCount)
    #expect(model.weights.contains { $0 != BodyModel.Row() })
  }

  @Test("Chances rise with the sum, from never to always")
  func chances() {
    let values = (-20...20).map { BodyModel.chance(Int32($0 * BodyModel.scale / 2)) }
    #expect(values == values.sorted())
    #expect(values.first == 0)
    #expect(values.last == 255)
  }

  @Test("Names are cut at marks, digits and inner capitals")
  func names() {
    let bytes = Array("articleBody-text__lead2 x".utf8)
    var scanner = NameScanner(bytes.span, in: 0..<bytes.count)
    var words: [String] = []
    while let word = scanner.next() {
      words.append(String(decoding: bytes[word.range], as: UTF8.self))
    }
    #expect(words == ["article", "Body", "text", "lead"])
  }

  @Test("Text between two line breaks is a block of its own")
  func lineBreaks() {
    #expect(
      blocks("<p>One line<br>and another<br><br>A second block</p>") == [
        "One line\nand another", "A second block",
      ])
  }

  @Test("Blanks are collapsed, and elements of blocks part texts")
  func blanks() {
    #expect(blocks("<div> a\n <b>b</b>c<p>d</p> e </div>") == ["a bc", "d", "e"])
  }

  private func blocks(_ html: String) -> [String] {
    BodyTraining(Array(html.utf8), encoding: nil, names: [], words: [[], [], [], []]).blocks.map(
      \.text)
  }
}
