import BroadsheetConventions

/// Counts of a block's words by how they are written.
struct WordTally {
  /// Words of the page and not of the article.
  var furniture = 0
  /// How many words have each shape, a byte a shape: a block has fewer words than a byte counts.
  private var shapes: UInt64 = 0
  /// How many of them may be names, or stand among names, by what they say.
  private var plainShapes: UInt64 = 0
  private var longWords = 0
  private var sharedWords = 0
  private var hash = WordHash()

  /// Counts a word of which nothing is known.
  @inline(__always)
  mutating func add(_ word: Word) {
    let one: UInt64 = 1 &<< Self.shift(word.shape)
    shapes &+= one
    plainShapes &+= one
  }

  /// Counts a word that is, or is part of, a phrase of the classes.
  @inline(__always)
  mutating func add(_ word: Word, of classes: WordClass) {
    let one: UInt64 = 1 &<< Self.shift(word.shape)
    shapes &+= one
    let isPlain =
      classes.isEmpty
      || (word.shape == .lower
        ? classes.isDisjoint(with: Self.namePartners)
        : classes.isDisjoint(with: word.shape == .allCapitals ? .furniture : Self.notNames))
    if isPlain { plainShapes &+= one }
  }

  /// Looks which words the text's paragraphs have too, and remembers all for repetitions.
  mutating func compare(_ words: Span<Word>, with vocabulary: Vocabulary) {
    for index in words.indices {
      hash = hash.followed(by: words[index].hash)
      guard Vocabulary.counts(words[index]) else { continue }
      longWords &+= 1
      if vocabulary.contains(words[index]) { sharedWords &+= 1 }
    }
  }

  private static func shift(_ shape: Word.Shape) -> UInt64 { UInt64(shape.rawValue) &<< 3 }

  private static func count(_ shape: Word.Shape, in shapes: UInt64) -> Int {
    Int(truncatingIfNeeded: shapes &>> shift(shape) & 0xFF)
  }

  /// Notes the counts, and what they say together, in `evidence`.
  func conclude(wordCount: Int, isShort: Bool, evidence: inout BlockEvidence) {
    let small = Self.count(.lower, in: shapes)
    let capitalized = Self.count(.capitalized, in: shapes)
    let allCapitals = Self.count(.allCapitals, in: shapes)
    let numbers = Self.count(.number, in: shapes)
    evidence.knownWords = UInt8(clamping: wordCount)
    evidence.furnitureWords = UInt8(clamping: furniture)
    evidence.capitalizedWords = UInt8(clamping: capitalized &+ allCapitals)
    evidence.smallWords = UInt8(clamping: small)
    evidence.sharedWords =
      sharedWords == 0 ? 0 : UInt8(truncatingIfNeeded: sharedWords &* 8 / longWords)
    evidence.sharedCount = UInt8(clamping: sharedWords)
    if allCapitals > 1, small == 0, capitalized <= 1 { evidence.marks.insert(.allCapitals) }
    if capitalized &+ allCapitals > 1, small <= (capitalized &+ allCapitals) / 3 {
      evidence.marks.insert(.titleCase)
    }
    if numbers &* 2 > wordCount { evidence.marks.insert(.manyFigures) }
    guard isShort else { return }
    if wordCount > 1 { evidence.hash = hash.bits | 1 }
    markNames(wordCount: wordCount, numbers: numbers, evidence: &evidence)
  }

  /// Names alone, or behind the word that begins a byline.
  private func markNames(wordCount: Int, numbers: Int, evidence: inout BlockEvidence) {
    let beginsByline = !evidence.firstClasses.isDisjoint(with: [.bylineStarter, .bylineLabel])
    let names =
      Self.count(.capitalized, in: plainShapes) &+ Self.count(.allCapitals, in: plainShapes)
    if wordCount <= 14, Self.count(.lower, in: plainShapes) == 0, names > 0,
      numbers <= wordCount / 2
    {
      if beginsByline {
        evidence.marks.insert(.bylineLike)
      } else if names > 1, furniture &* 3 <= wordCount {
        evidence.marks.insert(.nameLike)
      }
    }
    if wordCount <= 4, Self.count(.caseless, in: shapes) > 0,
      evidence.classes.contains(.jobTitle) || evidence.firstClasses.contains(.bylineLabel)
    {
      evidence.marks.insert(.bylineLike)
    }
  }

  /// Words that may stand among the names of a byline.
  private static var namePartners: WordClass {
    [
      .nameJoiner, .nameParticle, .bylineStarter, .bylineLabel, .jobTitle, .withSource, .agency,
      .clock, .month, .weekday, .published, .updated, .timeUnit, .relativeTime, .halfDay,
      .readingTime, .section, .genre,
    ]
  }

  /// Words with a capital that are no names.
  private static var notNames: WordClass {
    WordClass.furniture.union([.month, .weekday, .clock, .published, .updated, .timeUnit])
  }
}
