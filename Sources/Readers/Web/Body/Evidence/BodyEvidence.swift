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

  /// How often a box of that look lies in its parent.
  private var siblings: [UInt32: Int32] = [:]
  /// For each name's word the block that had it last, at each of three distances.
  private var seenNames: [UInt32]
  private var seenTexts: Set<UInt64> = []
  private var words: [Word] = []

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
    seenNames = [UInt32](repeating: .max, count: vocabulary.names.count * 3)
    seenTexts.reserveCapacity(outline.blocks.count)
    siblings.reserveCapacity(outline.boxes.count)
    for box in outline.boxes { siblings[Self.look(box), default: 0] += 1 }
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
    PageBlock.logarithm(Int(siblings[Self.look(outline.boxes[box])] ?? 0), limit: 5)
  }

  /// Puts the features of a block that need no other knowledge of the page into `list`.
  ///
  /// Blocks must be asked for in order.
  mutating func gather(_ index: Int, into list: inout [UInt16]) {
    list.removeAll(keepingCapacity: true)
    let block = outline.blocks[index]
    let own = Int(block.box)
    let parent = outline.parent(own)
    let grandparent = outline.parent(parent)
    let kind = outline.kind(own)
    let length = block.lengthClass
    let kinds = BoxKind.allCases.count

    func add(_ family: BodyFeature, _ value: Int) { list.append(family.number(value)) }
    add(.always, 0)
    add(.length, length)
    add(.kindLength, Int(kind.rawValue) * 9 + length)
    add(.kindParent, Int(kind.rawValue) * kinds + Int(outline.kind(parent).rawValue))
    add(.grandparent, Int(outline.kind(grandparent).rawValue))
    add(.linkLength, block.linkClass * 9 + length)
    add(.links, min(block.links, 4))
    if own >= 0 {
      var bits = outline.boxes[own].surroundings.rawValue
      while bits != 0 {
        add(.inside, bits.trailingZeroBitCount)
        bits &= bits - 1
      }
      if outline.boxes[own].isHidden { add(.hidden, 0) }
    }
    let strong = Self.shareClass(block.strongLetters, of: block.letters)
    if strong > 0 { add(.strongLength, (strong - 1) * 9 + length) }
    if strong == 2 { add(.strongKind, Int(kind.rawValue)) }
    let emphasis = Self.shareClass(block.emphasizedLetters, of: block.letters)
    if emphasis > 0 { add(.emphasisLength, (emphasis - 1) * 9 + length) }
    add(.sentencesLength, min(block.sentences, 4) * 7 + min(length, 6))
    add(
      .closingLengthKind, (Int(block.closing.rawValue) * 6 + min(length, 5)) * 4 + kind.coarse)
    add(.opening, Int(block.opening.rawValue))
    if block.digits * 4 > block.letters { add(.manner, 0) }
    if block.letters > 3, block.capitals * 10 > block.letters * 7 { add(.manner, 1) }
    if block.hasBreak { add(.manner, 2) }
    if block.letters > 8, !seenTexts.insert(block.key).inserted { add(.manner, 3) }
    gatherNames(index, block, parent: parent, grandparent: grandparent, into: &list)
    gatherWords(block, length: length, into: &list)
    gatherDeclared(block, kind: kind, into: &list)
    gatherNeighbours(index, block, strong: strong, into: &list)
    if own >= 0 {
      add(.siblings, siblingClass(of: own) * 4 + kind.coarse)
      if parent >= 0 { add(.siblingsOfParent, siblingClass(of: parent)) }
      if grandparent >= 0 { add(.siblingsOfGrandparent, siblingClass(of: grandparent)) }
    }
  }

  private static func shareClass(_ part: Int, of whole: Int) -> Int {
    part * 20 > whole * 19 ? 2 : part * 10 > whole * 3 ? 1 : 0
  }

  // MARK: Names

  /// Adds the words of the names of the boxes around: its own, the parent's, those above.
  private mutating func gatherNames(
    _ index: Int, _ block: PageBlock, parent: Int, grandparent: Int, into list: inout [UInt16]
  ) {
    addNames(of: Int(block.box), distance: 0, index, into: &list)
    for wrapper in outline.wrappers[block.firstWrapper..<block.firstWrapper + block.wrapperCount] {
      list.append(BodyFeature.wrapper.number(Int(outline.kind(Int(wrapper)).rawValue)))
      addNames(of: Int(wrapper), distance: 0, index, into: &list)
    }
    addNames(of: parent, distance: 1, index, into: &list)
    var box = grandparent
    while box >= 0 {
      addNames(of: box, distance: 2, index, into: &list)
      box = outline.parent(box)
    }
  }

  private mutating func addNames(
    of box: Int, distance: Int, _ index: Int, into list: inout [UInt16]
  ) {
    for place in outline.names(of: box) {
      let number = Int(outline.names[place]) * 3 + distance
      guard seenNames[number] != UInt32(index) else { continue }
      seenNames[number] = UInt32(index)
      list.append(UInt16(truncatingIfNeeded: BodyFeature.count + number))
    }
  }

  // MARK: Words

  /// The most words that are looked at.
  private static let wordLimit = 64

  private mutating func gatherWords(_ block: PageBlock, length: Int, into list: inout [UInt16]) {
    scanWords(of: block)
    let start = BodyFeature.count + vocabulary.names.count * 3
    for (place, index) in Self.places(of: words, length: length) {
      guard let number = vocabulary.word(words[index].hash.bits, place) else { continue }
      let feature = UInt16(truncatingIfNeeded: start + number)
      if !list.contains(feature) { list.append(feature) }
    }
    let (early, all) = gatherWordClasses(into: &list)
    var note = BlockNotes()
    note.beginsWith = early
    note.isAdvertisement = all == .advertisement
    notes.append(note)
    notePairs()
  }

  /// The words that count in their places, by their numbers.
  private static func places(
    of words: [Word], length: Int
  ) -> [(BodyVocabulary.Place, Int)] {
    guard !words.isEmpty else { return [] }
    var places: [(BodyVocabulary.Place, Int)] = [(.first, 0)]
    if words.count < wordLimit { places.append((.last, words.count - 1)) }
    if length <= 6 {
      for index in words.indices { places.append((length <= 4 ? .short : .medium, index)) }
    }
    return places
  }

  /// The words that a vocabulary could have of a block.
  static func placedWords(
    of block: PageBlock, in text: Span<UInt8>
  ) -> [(BodyVocabulary.Place, Range<Int>)] {
    var words: [Word] = []
    var scanner = WordScanner(text, in: block.text)
    while words.count < wordLimit, let word = scanner.next() { words.append(word) }
    return places(of: words, length: block.lengthClass).map { ($0.0, words[$0.1].range) }
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
  private func gatherWordClasses(into list: inout [UInt16]) -> (first: WordClass, common: WordClass)
  {
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
    add(early, .wordClassFirst, to: &list)
    if words.count <= Self.shortBlock { add(all, .wordClassShort, to: &list) }
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

  private func add(_ classes: WordClass, _ family: BodyFeature, to list: inout [UInt16]) {
    var bits = classes.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      if bit < 48 { list.append(family.number(bit)) }
      bits &= bits - 1
    }
  }

  // MARK: What is declared

  /// Adds how far the words that were scanned agree with what the page declares.
  private mutating func gatherDeclared(
    _ block: PageBlock, kind: BoxKind, into list: inout [UInt16]
  ) {
    func add(_ family: BodyFeature, _ value: Int) { list.append(family.number(value)) }
    let length = min(block.lengthClass, 6)
    let (title, summary) = declared.agreement(of: words)
    add(.titleAgreement, title.number)
    add(.summaryAgreement, summary.number)
    add(.titleLength, title.share * 7 + length)
    add(.summaryLength, summary.share * 7 + length)
    notes[notes.count - 1].title = title
    notes[notes.count - 1].summary = summary
    if declared.hasBody {
      let share = declared.shareInBody(words)
      add(.bodyLength, share * 7 + length)
      add(.bodyKind, share * 4 + kind.coarse)
      notes[notes.count - 1].body = share
    }
    guard block.box >= 0 else { return }
    var role = printed[Int(block.box)]
    for wrapper in outline.wrappers[block.firstWrapper..<block.firstWrapper + block.wrapperCount]
    where printed[Int(wrapper)] > 0 {
      role = printed[Int(wrapper)]
    }
    guard role > 0 else { return }
    add(.printed, Int(role) - 1)
    notes[notes.count - 1].isOfHead = true
  }

  // MARK: Neighbours

  private func gatherNeighbours(
    _ index: Int, _ block: PageBlock, strong: Int, into list: inout [UInt16]
  ) {
    let blocks = outline.blocks
    let parent = outline.parent(Int(block.box))
    let length = block.lengthClass
    func add(_ family: BodyFeature, _ value: Int) { list.append(family.number(value)) }
    func neighbour(
      _ offset: Int, _ place: Int, _ lengths: BodyFeature, _ kinds: BodyFeature
    ) {
      guard blocks.indices.contains(index + offset) else { return }
      let other = blocks[index + offset]
      add(lengths, other.lengthClass)
      add(kinds, Int(outline.kind(Int(other.box)).rawValue))
      if other.isLinked { add(.nearby, place * 3) }
      if other.box == block.box {
        add(.nearby, place * 3 + 1)
      } else if outline.parent(Int(other.box)) == parent {
        add(.nearby, place * 3 + 2)
      }
    }
    neighbour(-1, 0, .lengthBefore, .kindBefore)
    neighbour(1, 1, .lengthAfter, .kindAfter)
    neighbour(2, 2, .lengthSecond, .kindSecond)
    if index + 1 < blocks.count {
      let next = blocks[index + 1]
      add(.lengthLengthAfter, min(length, 6) * 9 + next.lengthClass)
      if strong == 2 { add(.strongLengthAfter, next.lengthClass) }
      if next.mediaBefore > block.mediaBefore { add(.nearby, 9) }
    }
    if block.mediaBefore > (index > 0 ? blocks[index - 1].mediaBefore : 0) {
      add(.mediaBeforeLength, min(length, 6))
    }
  }
}
