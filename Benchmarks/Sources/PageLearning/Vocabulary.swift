@_spi(Training) import BroadsheetWebReader
import LabelledPages

/// The words that many sites use, of elements' names and of texts.
struct Vocabulary {
  private(set) var names: [String] = []
  private(set) var words: [[String]] = []

  /// A word of fewer sites may be their own.
  private static let sitesOfName = 40
  private static let sitesOfWord = 60

  init(_ pages: [LabelledPage]) {
    var names: [String: Set<String>] = [:]
    var words: [[String: Set<String>]] = []
    for page in pages {
      let found = BodyTraining.words(of: page.bytes, encoding: page.encoding)
      for name in found.names { names[name, default: []].insert(page.site) }
      if words.isEmpty { words = found.words.map { _ in [:] } }
      for (place, set) in found.words.enumerated() {
        for word in set where Self.isKept(word) {
          words[place][word, default: []].insert(page.site)
        }
      }
    }
    self.names = names.filter { $0.value.count >= Self.sitesOfName }.keys.sorted()
    self.words = words.map { $0.filter { $0.value.count >= Self.sitesOfWord }.keys.sorted() }
  }

  /// Single letters and what a list could not hold are no words.
  private static func isKept(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    return (word.count > 1 || first.value > 127)
      && word.unicodeScalars.allSatisfy { $0.value > 0x26 && $0.value != 0x5C }
  }
}
