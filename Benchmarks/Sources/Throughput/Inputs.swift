internal import Corpus
internal import Foundation

/// What is measured on.
enum Inputs {
  /// The archived text that the project began with, where the folder of shared data is present.
  static let founding = "founding text"
  /// Articles of our own, of the length that articles have.
  static let articles = "1,000 articles"
  /// Where scanning is measured: news text in many languages, and letters of ASCII alone.
  static let scanned = ["10 MB, one article", "10 MB, ASCII"]

  /// What makes each input; only one is held at a time.
  static func all(of corpus: Corpus, upTo largest: Int) -> [() -> Input] {
    let sizes = [1_000, 2_300, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000]
    let fitting = sizes.filter { $0 <= largest }
    return (foundingText.map { text in [{ text }] } ?? [])
      + [{ corpus.articles(count: 1000) }]
      + fitting.map { size in { corpus.oneArticle(byteCount: size) } }
      + fitting.filter { $0 == 10_000_000 }.map { size in { ascii(corpus, byteCount: size) } }
      + fitting.filter { $0 >= 10_000_000 }.map { size in { corpus.articles(byteCount: size) } }
  }

  /// Letters outside ASCII are replaced by one within.
  private static func ascii(_ corpus: Corpus, byteCount: Int) -> Input {
    let texts = corpus.oneArticle(byteCount: byteCount).texts.map { text in
      text.map { $0 < 0x80 ? $0 : UInt8(ascii: "e") }
    }
    return Input("10 MB, ASCII", texts: texts)
  }

  private static var foundingText: Input? {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../../shared/seeds"
    ).standardized
    guard
      let files = try? FileManager.default.contentsOfDirectory(
        at: seeds, includingPropertiesForKeys: nil),
      let file = files.first(where: { $0.pathExtension == "txt" }),
      let text = try? Data(contentsOf: file)
    else {
      print("No founding text in \(seeds.path()): its rows are left out")
      return nil
    }
    return Input(founding, texts: [[UInt8](text)])
  }
}
