import BroadsheetBytes
import BroadsheetConventions
import BroadsheetCore

/// The blocks of a text, what each is, and how sure that is; kept to be used again for the next text.
///
/// A long text is analyzed in windows, so that no more is held of it than of a short one. What only
/// the whole text can tell (its language, its head, how its lines are broken) the first window tells.
struct TextAnalysis {
  private(set) var blocks: [TextBlock] = []
  private(set) var evidence: [BlockEvidence] = []
  private(set) var weighed = WeighedBlocks()
  private(set) var roles: [BlockRole] = []
  private(set) var margins: [UInt8] = []
  /// The place of the text's language among the conventions' languages.
  private(set) var language: Int?
  /// Whether no window follows.
  private(set) var isLast = true
  /// The place of the window's first block in the text.
  private(set) var firstIndex = 0

  /// The words of a stretch of blocks, and which are whose.
  private var words: [Word] = []
  private var blockWords: [BlockWords] = []
  private var vocabulary = Vocabulary()
  private var repetitions = Repetitions()
  private var decoder = RoleDecoder()
  private var weighedRoles: [BlockRole] = []
  private var weighedMargins: [UInt8] = []
  private var former = BlockFormer([], in: [UInt8]().span)
  private var isFirst = true
  /// The role of the last block before the window.
  private var roleBefore: BlockRole?
  /// What a byte of the text's script is worth in Latin letters, in quarters.
  private var quartersPerByte = 4

  /// As many blocks have their words in memory at once; more than a text's beginning has.
  private static let stretch = 512

  /// What the blocks are together.
  var layout: TextLayout { weighed.layout }

  /// Whether lines were joined to blocks.
  var isWrapped: Bool { former.style.isWrapped }

  /// Makes ready for a text of which `lines` holds the first.
  mutating func begin(_ lines: LineTable, in text: Span<UInt8>) {
    former = BlockFormer(lines.lines, in: text)
    isFirst = true
  }

  /// Forms the blocks of the next window, and one beyond `limit` blocks of the text where there are
  /// more; advances `lines` where a block fills it.
  mutating func form(_ lines: inout LineTable, in text: Span<UInt8>, limit: Int) {
    roleBefore = isFirst ? nil : roles.last
    firstIndex = isFirst ? 0 : firstIndex &+ blocks.count
    repeat {
      isLast = lines.isAtEnd
      former.form(
        lines.lines, isLast: isLast, in: text, limit: limit &- firstIndex, into: &blocks)
    } while blocks.isEmpty && lines.advance(in: text)
  }

  /// As many long blocks show where the head of a text ends, and of what the text speaks.
  private static let paragraphsOfHead = 3

  /// Leaves only the blocks of a text's beginning; false if there are no others.
  mutating func keepBeginning() -> Bool {
    var paragraphs = 0
    let end = blocks.firstIndex { block in
      if block.count > Self.paragraphWidth { paragraphs &+= 1 }
      return paragraphs == Self.paragraphsOfHead
    }
    guard let end, end &+ 1 < blocks.count else { return false }
    blocks.removeLast(blocks.count &- end &- 1)
    isLast = false
    return true
  }

  /// Whether the titles are found, each of them more likely than not.
  var isSureOfTitles: Bool {
    var hasHeadline = false
    for (role, margin) in zip(roles, margins)
    where role == .headline || role == .kicker || role == .lead {
      if margin < Confidence.medium.rawValue { return false }
      if role == .headline { hasHeadline = true }
    }
    return hasHeadline
  }

  /// Finds the language of the blocks unless it is given, and gathers evidence.
  mutating func gather(in text: Span<UInt8>, conventions: Conventions, language given: Int?) {
    evidence.removeAll(keepingCapacity: true)
    evidence.reserveCapacity(blocks.count)
    for start in stride(from: 0, to: blocks.count, by: Self.stretch) {
      let stretch = start..<min(start &+ Self.stretch, blocks.count)
      scan(stretch, in: text, table: conventions.table)
      if isFirst, start == 0 { observe(text, conventions: conventions, language: given) }
      weigh(stretch, in: text, conventions: conventions)
    }
    repetitions.mark(&evidence)
    TitleEchoes.mark(&evidence, blocks, in: text)
    MessageMarks.mark(&evidence, blocks, in: text)
    weighed.take(
      blocks, evidence, isWrapped: isWrapped, isFirst: isFirst, isLast: isLast)
    isFirst = false
  }

  /// Decides on the roles.
  mutating func decide(by model: RoleModel) {
    let weighed = weighed
    let weights = model.weights.span
    decoder.decode(
      count: weighed.count, after: roleBefore, isLast: isLast, model: model,
      roles: &weighedRoles, margins: &weighedMargins
    ) { index in
      var features = FeatureSum(weights)
      weighed.features(of: index, into: &features)
      var sum = features.row
      if !weighed.evidence[index].canBeHeadline {
        sum[Int(BlockRole.headline.rawValue)] = RoleModel.forbidden
      }
      if !weighed.evidence[index].canBeByline {
        sum[Int(BlockRole.byline.rawValue)] = RoleModel.forbidden
        sum[Int(BlockRole.bylineAbove.rawValue)] = RoleModel.forbidden
      }
      if !weighed.evidence[index].canBeKicker {
        sum[Int(BlockRole.kicker.rawValue)] = RoleModel.forbidden
      }
      return sum
    }
    spread()
    if firstIndex == 0 { HeadRoles(evidence, roles).mend(&roles) }
  }

  /// Gives each block its role: what was not weighed belongs to the page.
  private mutating func spread() {
    if weighed.count == blocks.count {
      swap(&roles, &weighedRoles)
      swap(&margins, &weighedMargins)
      return
    }
    roles.removeAll(keepingCapacity: true)
    roles.append(contentsOf: repeatElement(.boilerplate, count: blocks.count))
    margins.removeAll(keepingCapacity: true)
    margins.append(contentsOf: repeatElement(95, count: blocks.count))
    for index in 0..<weighed.count {
      roles[weighed.places[index]] = weighedRoles[index]
      margins[weighed.places[index]] = weighedMargins[index]
    }
  }

  // MARK: Evidence

  /// The words of a block, if it is of the stretch that was weighed last.
  @_lifetime(borrow self)
  func knownWords(of index: Int) -> KnownWords {
    let place = index &- (blocks.count &- blockWords.count)
    return place < 0 ? KnownWords() : KnownWords(blockWords[place], of: words.span)
  }

  /// Finds the words of the blocks, and which of them the table has.
  private mutating func scan(_ stretch: Range<Int>, in text: Span<UInt8>, table: WordTable) {
    words.removeAll(keepingCapacity: true)
    blockWords.removeAll(keepingCapacity: true)
    blockWords.reserveCapacity(stretch.count)
    BlockScanner.scan(
      blocks[stretch], in: text, words: &words, evidence: &evidence, blockWords: &blockWords)
    var located = words.mutableSpan
    table.locate(&located)
  }

  /// Adds to the evidence of the blocks what their words and marks tell.
  private mutating func weigh(
    _ stretch: Range<Int>, in text: Span<UInt8>, conventions: Conventions
  ) {
    let weigher = WordWeigher(
      table: conventions.table, languages: conventions.languages(for: language),
      vocabulary: vocabulary)
    let (words, blocks, blockWords) = (words, blocks, blockWords)
    for index in stretch {
      let block = blocks[index]
      let own = blockWords[index &- stretch.lowerBound]
      evidence[index].complete(
        block, words: words.span.extracting(own.range), content: Int(own.content),
        isShort: own.isShort, in: text, by: weigher, quartersPerByte: quartersPerByte)
    }
  }

  // MARK: Language

  /// Long blocks are paragraphs, and as many of them are enough to know a text's words.
  private static let paragraphs = 24
  /// Shorter blocks are seldom paragraphs.
  private static let paragraphWidth = 120

  /// Takes the language and the vocabulary from the words of the first longer blocks.
  private mutating func observe(
    _ text: Span<UInt8>, conventions: Conventions, language given: Int?
  ) {
    vocabulary.removeAll()
    let all = words
    var identifier = LanguageIdentifier()
    var longBlocks = 0
    for (index, own) in blockWords.enumerated() where blocks[index].count > Self.paragraphWidth {
      let words = all.span.extracting(own.range)
      vocabulary.insert(words)
      if given == nil { identifier.observe(words, in: text, table: conventions.table) }
      longBlocks &+= 1
      if longBlocks == Self.paragraphs { break }
    }
    if longBlocks == 0, given == nil {
      identifier.observe(all.span, in: text, table: conventions.table)
    }
    language = given ?? identifier.language(in: conventions)
    quartersPerByte = quartersPerByte(text, conventions: conventions)
  }

  private func quartersPerByte(_ text: Span<UInt8>, conventions: Conventions) -> Int {
    if let language {
      switch conventions.languages[language].language {
      case "ja", "zh", "ko": return 3
      default: return 4
      }
    }
    // Other scripts of two bytes a letter: Arabic, Hebrew, Greek, Cyrillic.
    guard let block = blocks.first(where: { $0.count > 60 }) else { return 4 }
    var letters = 0
    for offset in block.range.prefix(200) where text[offset] >= 0xCE && text[offset] < 0xE0 {
      letters &+= 1
    }
    return letters > 40 ? 2 : 4
  }
}
