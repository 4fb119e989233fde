import BroadsheetConventions

/// What one block tells by itself, before its neighbours are asked.
struct BlockEvidence: BitwiseCopyable {
  /// How the text of a block begins.
  enum Opening: UInt8, CaseIterable {
    case capital, small, digit, bullet, ordinal, quotation, parenthesis, sign, caseless, control,
      other
    static let count = 11
  }

  /// How the text of a block ends.
  enum Ending: UInt8, CaseIterable {
    case stop, exclamation, question, colon, quotation, parenthesis, ellipsis, comma, letter, digit,
      other
    static let count = 11
  }

  /// The length in letters of the Latin alphabet: scripts that say more with a letter count for more.
  var width: UInt32 = 0
  /// The words, of long blocks an estimate.
  var words: UInt16 = 0
  /// Words that phrases of furniture cover, of those that were looked at.
  var furnitureWords: UInt8 = 0
  /// Words that were looked at.
  var knownWords: UInt8 = 0
  /// Words with a capital, of those looked at.
  var capitalizedWords: UInt8 = 0
  /// Words in small letters, of those looked at.
  var smallWords: UInt8 = 0
  /// Long words that the text's paragraphs have too, in eighths of the long words.
  var sharedWords: UInt8 = 0
  /// The number of those words.
  var sharedCount: UInt8 = 0
  var shape: BlockShape = .none
  var opening: Opening = .other
  var ending: Ending = .other
  /// All that the words tell.
  var classes: WordClass = []
  /// What the first word or phrase tells.
  var firstClasses: WordClass = []
  /// What the last words tell.
  var lastClasses: WordClass = []
  var marks: BlockMarks = []
  /// A hash of the words, to find repetitions; 0 for long blocks.
  var hash: UInt64 = 0

  /// Whether the block stands behind a bullet or a number.
  var isItem: Bool { opening == .bullet || opening == .ordinal }

  /// Whether a question mark may be the last but for a quotation mark or a teleprinter's mark.
  var mayEndQuestion: Bool { ending == .question || ending == .quotation || ending == .other }

  /// Whether the block looks like a part of the article, and not like a line of the page.
  var isContent: Bool {
    switch shape {
    case .furniture, .announcement, .none: false
    default: words > 0 && !marks.contains(.gluedTwice)
    }
  }

  /// Whether the block belongs to the page beyond doubt, and so parts none of its neighbours.
  ///
  /// Lines that head lists of links stay: what is below them depends on them.
  var isPageLine: Bool {
    if marks.contains(.noLetters) { return !marks.contains(.control) }
    guard words <= 3 else { return false }
    if shape == .furniture, furnitureWords == words {
      return classes.isDisjoint(with: [.readAlso, .ranking, .topics])
    }
    return marks.contains(.isRepeatedOften) && (shape == .tiny || shape == .title)
      && ending == .letter && classes.isDisjoint(with: [.agency, .pictureSource])
  }

  /// Whether the block is a line with a day and a time of day.
  var isDateLine: Bool { shape == .date && marks.isSuperset(of: [.date, .time]) }

  /// Whether the block can be a kicker: it has words, and is no byline and no date.
  var canBeKicker: Bool {
    if marks.contains(.noLetters) || marks.isSuperset(of: [.date, .time]) { return false }
    return !marks.contains(.bylineLike) || marks.contains(.onlyStarts)
  }

  /// Whether the block can be a byline: it is no credit, no note, and heads no box.
  var canBeByline: Bool {
    if marks.contains(.noLetters) || marks.contains(.copyrightSign) || opening == .parenthesis {
      return false
    }
    // Sentences about the article or its author.
    if marks.contains(.sentenceBreak), ending == .stop, words > 9 { return false }
    return firstClasses.isDisjoint(with: [.deskNote, .infobox, .creditLabel, .pictureSource])
      || !firstClasses.isDisjoint(with: [.bylineStarter, .bylineLabel, .agency])
  }

  /// Whether the block can be a headline: it has words, and is no item, slug, byline or date.
  var canBeHeadline: Bool {
    let others: BlockMarks = [.noLetters, .slugLike, .bylineLike, .extendsTitle]
    if !marks.isDisjoint(with: others) { return false }
    if marks.contains(.time), marks.contains(.date) || words <= 2 { return false }
    if marks.contains(.control), words <= 2 { return false }
    // A dash begins a title that quotes, as a bullet never does.
    if (opening == .bullet && !marks.contains(.dash))
      || (opening == .sign && marks.contains(.slash))
    {
      return false
    }
    return !classes.contains(.readingTime) && firstClasses.isDisjoint(with: .share)
  }
}

extension BlockEvidence {
  /// Adds what the block's words and marks tell to how it begins.
  ///
  /// A byte of the text's script is worth `quartersPerByte` quarters of a Latin letter.
  mutating func complete(
    _ block: TextBlock, words: Span<Word>, content: Int, isShort: Bool, in text: Span<UInt8>,
    by weigher: WordWeigher, quartersPerByte: Int
  ) {
    width = UInt32(truncatingIfNeeded: block.count &* quartersPerByte &>> 2)
    self.words = UInt16(clamping: isShort ? words.count : block.count / 6)
    weigher.weigh(words, isShort: isShort, in: text, evidence: &self)
    let hasTightStop = MarkFinder.mark(
      content..<block.range.upperBound, in: text, isShort: isShort, evidence: &self)
    if isShort { GluedWords.mark(&self, words, in: text, hasTightStop: hasTightStop) }
    ending = Self.ending(of: block.range, in: text)
    if block.lineCount > 1 { marks.insert(.wrapped) }
    if block.indent > 1 { marks.insert(.indented) }
    if block.indent > 4 { marks.insert(.deeplyIndented) }
    shape = BlockShape(self)
  }
}
