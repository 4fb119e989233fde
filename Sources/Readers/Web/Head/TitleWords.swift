import BroadsheetConventions

/// The words of a title, to compare it with others without regard to case and punctuation.
struct TitleWords: Equatable {
  private(set) var hashes: [WordHash] = []
  /// Where each word lies in the title's UTF-8.
  private(set) var ranges: [Range<Int>] = []

  /// No more words are looked at.
  private static let limit = 200

  init(_ text: String) {
    let bytes = text.utf8Span.span
    self.init(bytes, in: 0..<bytes.count)
  }

  init(_ bytes: Span<UInt8>, in range: Range<Int>) {
    var scanner = WordScanner(bytes, in: range)
    var words: [Word] = []
    _ = scanner.scan(into: &words, limit: Self.limit)
    hashes = words.map(\.hash)
    ranges = words.map(\.range)
  }

  static func == (left: Self, right: Self) -> Bool { left.hashes == right.hashes }

  var isEmpty: Bool { hashes.isEmpty }
  var count: Int { hashes.count }

  /// How much of their words two titles share, from 0 to 1.
  func similarity(to other: TitleWords) -> Double {
    guard !isEmpty, !other.isEmpty else { return 0 }
    let shared = Set(hashes).intersection(other.hashes).count
    return 2 * Double(shared) / Double(Set(hashes).count + Set(other.hashes).count)
  }

  /// Whether the title ends with all words of `other`, and has more.
  func ends(with other: TitleWords) -> Bool {
    !other.isEmpty && count > other.count && hashes.suffix(other.count).elementsEqual(other.hashes)
  }

  /// Whether the title begins with all words of `other`, and has more.
  func begins(with other: TitleWords) -> Bool {
    !other.isEmpty && count > other.count && hashes.prefix(other.count).elementsEqual(other.hashes)
  }
}
