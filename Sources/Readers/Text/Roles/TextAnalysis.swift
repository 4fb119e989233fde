import BroadsheetBytes
import BroadsheetConventions

/// The blocks of a text, what each is, and how sure that is; kept to be used again for the next text.
///
/// A long text is analyzed in windows, so that no more is held of it than of a short one. What only
/// the whole text can tell (its language, its head, how its lines are broken) the first window tells.
struct TextAnalysis {
  private(set) var blocks: [TextBlock] = []
  private(set) var evidence: [BlockEvidence] = []
  private(set) var runs: [ShortRun] = []
  private(set) var roles: [BlockRole] = []
  private(set) var margins: [UInt8] = []
  /// The place of the text's language among the conventions' languages.
  private(set) var language: Int?
  private(set) var layout = TextLayout([], [], isWrapped: false)
  private(set) var titles = HeadTitles([])
  /// Whether no window follows.
  private(set) var isLast = true

  /// The words of a stretch of blocks, and which are whose.
  private var words: [Word] = []
  private var blockWords: [BlockWords] = []
  private var vocabulary = Vocabulary()
  private var repetitions = Repetitions()
  private var decoder = RoleDecoder()
  private var widthsBefore: [Int] = []
  private var former = BlockFormer([], in: [UInt8]().span)
  private var isFirst = true
  /// The role of the last block before the window.
  private var roleBefore: BlockRole?
  /// What a byte of the text's script is worth in Latin letters, in quarters.
  private var quartersPerByte = 4

  /// As many blocks have their words in memory at once; more than a text's beginning has.
  private static let stretch = 512

  /// Whether lines were joined to blocks.
  var isWrapped: Bool { former.style.isWrapped }

  /// The place of the window's first block in the text.
  var firstIndex: Int { layout.blocksBefore }

  /// Makes ready for a text of which `lines` holds the first.
  mutating func begin(_ lines: LineTable, in text: Span<UInt8>) {
    former = BlockFormer(lines.lines, in: text)
    isFirst = true
  }

  /// Forms the blocks of the next window, and one beyond `limit` blocks of the text where there are
  /// more; advances `lines` where a block fills it.
  mutating func form(_ lines: inout LineTable, in text: Span<UInt8>, limit: Int) {
    roleBefore = isFirst ? nil : roles.last
    let before = isFirst ? 0 : layout.blocksBefore &+ blocks.count
    repeat {
      isLast = lines.isAtEnd
      former.form(
        lines.lines, isLast: isLast, in: text, limit: limit &- before, into: &blocks)
    } while blocks.isEmpty && lines.advance(in: text)
  }

  /// Finds the language of the blocks unless it is given, and gathers evidence.
  mutating func gather(in text: Span<UInt8>, conventions: Conventions, language given: Int?) {
    evidence.removeAll(keepingCapacity: true)
    evidence.reserveCapacity(blocks.count)
    for start in stride(from: 0, to: blocks.count, by: Self.stretch) {
      let stretch = start..<min(start &+ Self.stretch, blocks.count)
      scan(stretch, in: text)
      if isFirst, start == 0 { observe(text, conventions: conventions, language: given) }
      weigh(stretch, in: text, conventions: conventions)
    }
    repetitions.mark(&evidence)
    MessageMarks.mark(&evidence, blocks, in: text)
    ShortRun.find(in: evidence, into: &runs)
    titles = HeadTitles(isFirst ? evidence : [])
    layout = TextLayout(
      blocks, evidence, isWrapped: isWrapped, after: isFirst ? nil : layout, isLast: isLast)
    isFirst = false
    widthsBefore.removeAll(keepingCapacity: true)
    widthsBefore.reserveCapacity(blocks.count)
    var width = 0
    for own in evidence {
      widthsBefore.append(width)
      if own.shape.isText { width &+= Int(own.width) }
    }
  }

  /// Decides on the roles.
  mutating func decide(by model: RoleModel) {
    let extractor = FeatureExtractor(layout: layout, titles: titles)
    var list = FeatureList()
    let (blocks, evidence, runs, widths) = (blocks, evidence, runs, widthsBefore)
    decoder.decode(
      count: blocks.count, after: roleBefore, isLast: isLast, model: model, roles: &roles,
      margins: &margins
    ) { index in
      extractor.features(
        of: index, blocks: blocks, evidence: evidence, runs: runs, widthBefore: widths[index],
        into: &list)
      var sum = RoleModel.Row()
      for place in 0..<list.count { sum &+= model.weights[list[place]] }
      if !evidence[index].canBeHeadline {
        sum[Int(BlockRole.headline.rawValue)] = RoleModel.forbidden
      }
      return sum
    }
  }

  /// The features of a block, for training.
  func features(of index: Int, into list: inout FeatureList) {
    FeatureExtractor(layout: layout, titles: titles).features(
      of: index, blocks: blocks, evidence: evidence, runs: runs, widthBefore: widthsBefore[index],
      into: &list)
  }

  // MARK: Evidence

  /// Finds the words of the blocks.
  private mutating func scan(_ stretch: Range<Int>, in text: Span<UInt8>) {
    words.removeAll(keepingCapacity: true)
    words.reserveCapacity(stretch.count &* 24)
    blockWords.removeAll(keepingCapacity: true)
    blockWords.reserveCapacity(stretch.count)
    for index in stretch {
      var own = BlockEvidence()
      blockWords.append(
        BlockScanner.scan(blocks[index], in: text, words: &words, evidence: &own))
      evidence.append(own)
    }
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
    var identifier = LanguageIdentifier()
    var longBlocks = 0
    for (index, own) in blockWords.enumerated() where blocks[index].count > Self.paragraphWidth {
      for place in own.range {
        if given == nil, !identifier.isSure {
          identifier.observe(words[place], in: text, table: conventions.table)
        }
        if words[place].count > 4 { vocabulary.insert(words[place].hash) }
      }
      longBlocks &+= 1
      if longBlocks == Self.paragraphs { break }
    }
    if longBlocks == 0, given == nil {
      for word in words where !identifier.isSure {
        identifier.observe(word, in: text, table: conventions.table)
      }
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
