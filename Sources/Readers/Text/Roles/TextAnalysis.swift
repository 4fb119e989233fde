import BroadsheetBytes
import BroadsheetConventions

/// The blocks of a text, what each is, and how sure that is; kept to be used again for the next text.
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
  private(set) var style = WrapStyle.unwrapped

  private var words: [Word] = []
  private var vocabulary = Vocabulary()
  private var repetitions = Repetitions()
  private var decoder = RoleDecoder()
  private var widthsBefore: [Int] = []

  /// Forms the blocks, and one beyond `limit` where there are more.
  mutating func form(_ lines: [Line], in text: Span<UInt8>, limit: Int) {
    let former = BlockFormer(lines, in: text)
    style = former.style
    former.form(lines, in: text, limit: limit, into: &blocks)
  }

  /// Finds the language of the blocks unless it is given, and gathers evidence.
  mutating func gather(in text: Span<UInt8>, conventions: Conventions, language given: Int?) {
    observe(text, conventions: conventions, language: given)
    let gatherer = EvidenceGatherer(
      conventions: conventions,
      languages: conventions.languages(for: language),
      quartersPerByte: quartersPerByte(text, conventions: conventions))
    evidence.removeAll(keepingCapacity: true)
    evidence.reserveCapacity(blocks.count)
    words.reserveCapacity(64)
    for block in blocks {
      evidence.append(
        gatherer.gather(block, in: text, words: &words, vocabulary: vocabulary))
    }
    repetitions.mark(&evidence)
    MessageMarks.mark(&evidence, blocks, in: text)
    ShortRun.find(in: evidence, into: &runs)
    titles = HeadTitles(evidence)
    layout = TextLayout(blocks, evidence, isWrapped: style.isWrapped)
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
    decoder.decode(count: blocks.count, model: model, roles: &roles, margins: &margins) { index in
      extractor.features(
        of: index, blocks: blocks, evidence: evidence, runs: runs, widthBefore: widths[index],
        into: &list)
      var sum = RoleModel.Row()
      for place in 0..<list.count { sum &+= model.weights[list[place]] }
      if !evidence[index].canBeHeadline {
        sum[Int(BlockRole.headline.rawValue)] &+= RoleModel.forbidden
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

  // MARK: Language

  /// Reads the first longer blocks for their language and their words.
  private mutating func observe(
    _ text: Span<UInt8>, conventions: Conventions, language given: Int?
  ) {
    vocabulary.removeAll()
    var identifier = LanguageIdentifier()
    var longBlocks = 0
    for block in blocks where block.count > 120 {
      let end = min(block.range.upperBound, block.range.lowerBound + 500)
      var scanner = WordScanner(text, in: block.range.lowerBound..<end)
      while let word = scanner.next() {
        if given == nil, !identifier.isSure {
          identifier.observe(word, in: text, table: conventions.table)
        }
        if word.count > 4 { vocabulary.insert(word.hash) }
      }
      longBlocks &+= 1
      if longBlocks == 3 { break }
    }
    if longBlocks == 0, given == nil {
      for block in blocks.prefix(40) {
        identifier.observe(text, in: block.range, table: conventions.table)
      }
    }
    language = given ?? identifier.language(in: conventions)
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
