import BroadsheetConventions

/// Gathers what speaks for and against each block's being text of the article.
///
/// Twice: first what a block and its neighbours say by themselves; then, once a first guess tells
/// where much text is, how the block lies to that.
struct BodyEvidence {
  let outline: PageOutline
  let vocabulary: BodyVocabulary
  let conventions: Conventions
  let languages: LanguageSet
  let declared: DeclaredWords
  /// What of the head each box prints, counted from 1; 0 for nothing.
  private var printed: [UInt8]
  /// For each block that was gathered what was noticed of its words.
  private(set) var notes: [BlockNotes] = []
  /// The pairs of words of long blocks, and those of the shorter ones that may repeat them.
  private var longPairs = FlagTable()
  private var shortPairs: [UInt64] = []

  /// For each look of a box in its parent how many boxes have it.
  private var siblings: [Int32]
  /// For each box the look that it has in its parent.
  private var looks: [Int32]
  /// For each name's word the block that had it last, at each of three distances.
  private var seenNames: [UInt32]
  /// For each word of texts the block that had it last.
  private var seenWords: [UInt32]
  private var seenTexts: Set<UInt64> = []
  private var words: [Word] = []
  /// The numbers of the first features of names' words and of texts' words.
  private let firstName = BodyFeature.count
  private let firstWord: Int

  init(
    _ outline: PageOutline, vocabulary: BodyVocabulary, conventions: Conventions,
    languages: LanguageSet, head: PageHead
  ) {
    self.outline = outline
    self.vocabulary = vocabulary
    self.conventions = conventions
    self.languages = languages
    declared = DeclaredWords(head)
    printed = Self.printedRoles(outline, head)
    firstWord = firstName + vocabulary.names.count * 3
    seenNames = [UInt32](repeating: .max, count: vocabulary.names.count * 3)
    seenWords = [UInt32](repeating: .max, count: vocabulary.wordCount)
    seenTexts.reserveCapacity(outline.blocks.count)
    var table = NumberTable(capacity: outline.boxes.count)
    looks = outline.boxes.map { Int32(truncatingIfNeeded: table.number(of: Self.look($0))) }
    siblings = [Int32](repeating: 0, count: table.count)
    for look in looks { siblings[Int(look)] += 1 }
  }

  /// What of the head each box prints, itself or a box within four above it.
  private static func printedRoles(_ outline: PageOutline, _ head: PageHead) -> [UInt8] {
    var roles = [UInt8](repeating: 0, count: outline.boxes.count)
    var depths = roles
    for (index, box) in outline.boxes.enumerated() {
      if let own = head.printed.first(where: { $0.id == box.node }) {
        roles[index] = own.role.rawValue + 1
      } else if box.parent >= 0, depths[Int(box.parent)] < 4, roles[Int(box.parent)] > 0 {
        roles[index] = roles[Int(box.parent)]
        depths[index] = depths[Int(box.parent)] + 1
      }
    }
    return roles
  }

  private static func look(_ box: PageBox) -> UInt32 {
    (UInt32(truncatingIfNeeded: Int(box.parent) + 1) &* 0x9E37_79B1) ^ box.signature
  }

  private func siblingClass(of box: Int) -> Int {
    PageBlock.logarithm(Int(siblings[Int(looks[box])]), limit: 5)
  }

  /// Puts the features of a block that need no other knowledge of the page into `features`.
  ///
  /// Blocks must be asked for in order.
  mutating func gather(_ index: Int, into features: inout some FeatureSink) {
    let block = outline.blocks[index]
    let own = Int(block.box)
    let parent = outline.parent(own)
    let grandparent = outline.parent(parent)
    let kind = outline.kind(own)
    let length = block.lengthClass
    let kinds = BoxKind.allCases.count

    features.add(.always, 0)
    features.add(.length, length)
    features.add(.kindLength, Int(kind.rawValue) * 9 + length)
    features.add(.kindParent, Int(kind.rawValue) * kinds + Int(outline.kind(parent).rawValue))
    features.add(.grandparent, Int(outline.kind(grandparent).rawValue))
    features.add(.linkLength, block.linkClass * 9 + length)
    features.add(.links, min(block.links, 4))
    if own >= 0 {
      var bits = outline.boxes[own].surroundings.rawValue
      while bits != 0 {
        features.add(.inside, bits.trailingZeroBitCount)
        bits &= bits - 1
      }
      if outline.boxes[own].isHidden { features.add(.hidden, 0) }
    }
    let strong = Self.shareClass(block.strongLetters, of: block.letters)
    if strong > 0 { features.add(.strongLength, (strong - 1) * 9 + length) }
    if strong == 2 { features.add(.strongKind, Int(kind.rawValue)) }
    let emphasis = Self.shareClass(block.emphasizedLetters, of: block.letters)
    if emphasis > 0 { features.add(.emphasisLength, (emphasis - 1) * 9 + length) }
    features.add(.sentencesLength, min(block.sentences, 4) * 7 + min(length, 6))
    features.add(
      .closingLengthKind, (Int(block.closing.rawValue) * 6 + min(length, 5)) * 4 + kind.coarse)
    features.add(.opening, Int(block.opening.rawValue))
    if block.digits * 4 > block.letters { features.add(.manner, 0) }
    if block.letters > 3, block.capitals * 10 > block.letters * 7 { features.add(.manner, 1) }
    if block.hasBreak { features.add(.manner, 2) }
    if block.letters > 8, !seenTexts.insert(block.key).inserted { features.add(.manner, 3) }
    gatherNames(index, block, parent: parent, grandparent: grandparent, into: &features)
    gatherWords(index, block, length: length, into: &features)
    gatherDeclared(block, kind: kind, into: &features)
    gatherNeighbours(index, block, strong: strong, into: &features)
    if own >= 0 {
      features.add(.siblings, siblingClass(of: own) * 4 + kind.coarse)
      if parent >= 0 { features.add(.siblingsOfParent, siblingClass(of: parent)) }
      if grandparent >= 0 { features.add(.siblingsOfGrandparent, siblingClass(of: grandparent)) }
    }
  }

  private static func shareClass(_ part: Int, of whole: Int) -> Int {
    part * 20 > whole * 19 ? 2 : part * 10 > whole * 3 ? 1 : 0
  }

  // MARK: Names

  /// How many sets of features there may be that boxes have in common for all blocks in them.
  var setCount: Int { outline.boxes.count * 2 }

  /// Adds the words of the names of the boxes around: its own, the parent's, those above.
  private mutating func gatherNames(
    _ index: Int, _ block: PageBlock, parent: Int, grandparent: Int,
    into features: inout some FeatureSink
  ) {
    addNames(of: Int(block.box), distance: 0, index, into: &features)
    for wrapper in outline.wrappers[block.firstWrapper..<block.firstWrapper + block.wrapperCount] {
      features.add(.wrapper, Int(outline.kind(Int(wrapper)).rawValue))
      addNames(of: Int(wrapper), distance: 0, index, into: &features)
    }
    if parent >= 0 {
      features.add(set: parent) { addNames(of: parent, distance: 1, index, into: &$0) }
    }
    if grandparent >= 0 {
      features.add(set: outline.boxes.count + grandparent) {
        var box = grandparent
        while box >= 0 {
          addNames(of: box, distance: 2, index, into: &$0)
          box = outline.parent(box)
        }
      }
    }
  }

  private mutating func addNames(
    of box: Int, distance: Int, _ index: Int, into features: inout some FeatureSink
  ) {
    for place in outline.names(of: box) {
      let number = Int(outline.names[place]) * 3 + distance
      guard seenNames[number] != UInt32(truncatingIfNeeded: index) else { continue }
      seenNames[number] = UInt32(truncatingIfNeeded: index)
      features.add(firstName + number)
    }
  }

  // MARK: Words

  /// The most words that are looked at.
  private static let wordLimit = 64

  private mutating func gatherWords(
    _ index: Int, _ block: PageBlock, length: Int, into features: inout some FeatureSink
  ) {
    scanWords(of: block)
    Self.forEachPlace(of: words.count, length: length) { place, word in
      guard let number = vocabulary.word(words[word].hash.bits, place),
        seenWords[number] != UInt32(truncatingIfNeeded: index)
      else { return }
      seenWords[number] = UInt32(truncatingIfNeeded: index)
      features.add(firstWord + number)
    }
    let (early, all) = gatherWordClasses(into: &features)
    var note = BlockNotes()
    note.beginsWith = early
    note.isAdvertisement = all == .advertisement
    notes.append(note)
    notePairs()
  }

  /// The words that count in their places, by their numbers.
  @inline(__always)
  private static func forEachPlace(
    of count: Int, length: Int, _ body: (BodyVocabulary.Place, Int) -> Void
  ) {
    guard count > 0 else { return }
    body(.first, 0)
    if count < wordLimit { body(.last, count - 1) }
    guard length <= 6 else { return }
    for index in 0..<count { body(length <= 4 ? .short : .medium, index) }
  }

  /// The words that a vocabulary could have of a block.
  static func placedWords(
    of block: PageBlock, in text: Span<UInt8>
  ) -> [(BodyVocabulary.Place, Range<Int>)] {
    var words: [Word] = []
    var scanner = WordScanner(text, in: block.text)
    while words.count < wordLimit, let word = scanner.next() { words.append(word) }
    var placed: [(BodyVocabulary.Place, Range<Int>)] = []
    forEachPlace(of: words.count, length: block.lengthClass) { place, index in
      placed.append((place, words[index].range))
    }
    return placed
  }

  private mutating func scanWords(of block: PageBlock) {
    var scanned: [Word] = []
    swap(&scanned, &words)
    scanned.removeAll(keepingCapacity: true)
    var scanner = WordScanner(outline.text.span, in: block.text)
    _ = scanner.scan(into: &scanned, limit: Self.wordLimit)
    swap(&scanned, &words)
  }

  /// Adds what the press of the language uses the words for: at the beginning, and anywhere.
  ///
  /// Gives the classes of the first phrase, and those that all phrases of a short block have.
  private func gatherWordClasses(into features: inout some FeatureSink) -> (
    first: WordClass, common: WordClass
  ) {
    // In a long block the first words tell all that the classes can.
    let limit = words.count <= Self.shortBlock ? words.count : Self.beginning
    var early = WordClass()
    var all = WordClass()
    var first = WordClass()
    var common = words.count <= Self.shortBlock ? WordClass.furniture : []
    var index = 0
    while index < limit {
      let match = conventions.table.longestMatch(in: words, at: index, languages: languages)
      all.formUnion(match.classes)
      if index == 0 { first = match.classes }
      common.formIntersection(match.classes)
      if index < Self.beginning { early.formUnion(match.classes) }
      index += max(1, Int(match.wordCount))
    }
    add(early, .wordClassFirst, to: &features)
    if words.count <= Self.shortBlock { add(all, .wordClassShort, to: &features) }
    return (first, common)
  }

  /// Keeps the pairs of the words that were scanned, to find what is said twice.
  private mutating func notePairs() {
    let last = notes.count - 1
    notes[last].firstPair = shortPairs.count
    guard words.count > 4 else { return }
    let isLong = words.count > Self.longBlock
    for index in words.indices.dropFirst() {
      let pair = words[index - 1].hash.pair(with: words[index].hash)
      if isLong { longPairs.insert(pair, 1) } else { shortPairs.append(pair) }
    }
    notes[last].pairCount = shortPairs.count - notes[last].firstPair
  }

  /// The least words of a block that a shorter one may repeat.
  private static let longBlock = 30

  /// Notes the blocks whose words stand in longer blocks too, as those of a pull quotation do.
  mutating func noteRepetitions() {
    for index in notes.indices where notes[index].pairCount > 0 {
      let first = notes[index].firstPair
      let found = shortPairs[first..<first + notes[index].pairCount].count { longPairs[$0] != 0 }
      notes[index].isRepetition = found * 10 >= notes[index].pairCount * 9
    }
  }

  /// The most words of a block that is looked at as a whole.
  private static let shortBlock = 14
  /// The words that begin a block.
  private static let beginning = 3

  private func add(
    _ classes: WordClass, _ family: BodyFeature, to features: inout some FeatureSink
  ) {
    var bits = classes.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      if bit < 48 { features.add(family, bit) }
      bits &= bits - 1
    }
  }

  // MARK: What is declared

  /// Adds how far the words that were scanned agree with what the page declares.
  private mutating func gatherDeclared(
    _ block: PageBlock, kind: BoxKind, into features: inout some FeatureSink
  ) {
    let length = min(block.lengthClass, 6)
    let (title, summary) = declared.agreement(of: words)
    features.add(.titleAgreement, title.number)
    features.add(.summaryAgreement, summary.number)
    features.add(.titleLength, title.share * 7 + length)
    features.add(.summaryLength, summary.share * 7 + length)
    notes[notes.count - 1].title = title
    notes[notes.count - 1].summary = summary
    if declared.hasBody {
      let share = declared.shareInBody(words)
      features.add(.bodyLength, share * 7 + length)
      features.add(.bodyKind, share * 4 + kind.coarse)
      notes[notes.count - 1].body = share
    }
    guard block.box >= 0 else { return }
    var role = printed[Int(block.box)]
    for wrapper in outline.wrappers[block.firstWrapper..<block.firstWrapper + block.wrapperCount]
    where printed[Int(wrapper)] > 0 {
      role = printed[Int(wrapper)]
    }
    guard role > 0 else { return }
    features.add(.printed, Int(role) - 1)
    notes[notes.count - 1].isOfHead = true
  }

  // MARK: Neighbours

  private func gatherNeighbours(
    _ index: Int, _ block: PageBlock, strong: Int, into features: inout some FeatureSink
  ) {
    let blocks = outline.blocks
    let parent = outline.parent(Int(block.box))
    let length = block.lengthClass
    func neighbour(
      _ offset: Int, _ place: Int, _ lengths: BodyFeature, _ kinds: BodyFeature
    ) {
      guard blocks.indices.contains(index + offset) else { return }
      let other = blocks[index + offset]
      features.add(lengths, other.lengthClass)
      features.add(kinds, Int(outline.kind(Int(other.box)).rawValue))
      if other.isLinked { features.add(.nearby, place * 3) }
      if other.box == block.box {
        features.add(.nearby, place * 3 + 1)
      } else if outline.parent(Int(other.box)) == parent {
        features.add(.nearby, place * 3 + 2)
      }
    }
    neighbour(-1, 0, .lengthBefore, .kindBefore)
    neighbour(1, 1, .lengthAfter, .kindAfter)
    neighbour(2, 2, .lengthSecond, .kindSecond)
    if index + 1 < blocks.count {
      let next = blocks[index + 1]
      features.add(.lengthLengthAfter, min(length, 6) * 9 + next.lengthClass)
      if strong == 2 { features.add(.strongLengthAfter, next.lengthClass) }
      if next.mediaBefore > block.mediaBefore { features.add(.nearby, 9) }
    }
    if block.mediaBefore > (index > 0 ? blocks[index - 1].mediaBefore : 0) {
      features.add(.mediaBeforeLength, min(length, 6))
    }
  }
}
