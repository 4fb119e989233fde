import BroadsheetHTMLTree

/// How each block lies to where most of the text is.
///
/// A first guess gives each block a chance of being text. The box with most such text among its
/// children is the column; what matters is how far from it a block lies, which share of all text
/// looks as it does, and where the headline stands.
struct ColumnEvidence {
  private let outline: PageOutline
  /// Of each block, from 0 to 255.
  private let chances: [UInt8]
  private let notes: [BlockNotes]

  private var total = 0
  /// The likely text within each box.
  private var branch: [Int]
  /// For each box how far above it the column's line is reached, and how far up that line.
  private var down: [UInt8]
  private var up: [UInt8]
  /// The same for the line of the headline.
  private var headlineUp: [UInt8]
  /// For each box the article that it lies in, counted from 1.
  private var articleNumber: [UInt16]
  private var articleBox: [Int32] = [-1]

  private var column = -1
  /// How far above the column the box is that has nearly all text.
  private var height = 0
  private var firstText = 0
  private var lastText = -1
  private var headlineBlock: Int?
  /// For each block the number of likely paragraphs up to it.
  private var paragraphs: [Int32] = []
  /// For each block the longest stretch without text between it and the first text.
  private var gaps: [UInt8] = []

  private let groups: BlockGroups
  private var parents: Sums
  private var paths: Sums
  private var patterns: Sums

  /// Sums of likely text and chances of the blocks of each group.
  private struct Sums {
    var text: [Int]
    var chance: [Int]

    init(_ grouping: BlockGroups.Grouping) {
      text = [Int](repeating: 0, count: grouping.count.count)
      chance = text
    }

    @inline(__always)
    mutating func add(to group: Int, text: Int, chance: Int) {
      self.text[group] &+= text
      self.chance[group] &+= chance
    }
  }

  init(
    _ outline: PageOutline, groups: BlockGroups, chances: [UInt8], notes: [BlockNotes],
    headline: HTMLNodeID?
  ) {
    self.outline = outline
    self.groups = groups
    self.notes = notes
    self.chances = chances
    let boxes = outline.boxes.count
    branch = [Int](repeating: 0, count: boxes)
    down = [UInt8](repeating: 0, count: boxes)
    up = [UInt8](repeating: .max, count: boxes)
    headlineUp = [UInt8](repeating: .max, count: boxes)
    articleNumber = [UInt16](repeating: 0, count: boxes)
    parents = Sums(groups.parents)
    paths = Sums(groups.paths)
    patterns = Sums(groups.patterns)
    sum()
    findColumn()
    findHeadline(headline)
    findArticles()
    findGaps()
  }

  // MARK: Sums

  private mutating func sum() {
    for index in outline.blocks.indices where outline.blocks[index].box >= 0 {
      let own = Int(outline.blocks[index].box)
      let chance = Int(chances[index])
      let text = outline.blocks[index].letters * chance
      total += text
      branch[own] += text
      parents.add(to: groups.parents.group[index], text: text, chance: chance)
      paths.add(to: groups.paths.group[index], text: text, chance: chance)
      patterns.add(to: groups.patterns.group[index], text: text, chance: chance)
    }
    // Boxes stand behind the boxes that they lie in.
    for box in stride(from: outline.boxes.count - 1, through: 0, by: -1) {
      let parent = outline.parent(box)
      if parent >= 0 { branch[parent] += branch[box] }
    }
  }

  private mutating func findColumn() {
    var best = -1
    for index in outline.blocks.indices where outline.blocks[index].box >= 0 {
      let text = parents.text[groups.parents.group[index]]
      if text > best {
        best = text
        column = outline.parent(Int(outline.blocks[index].box))
      }
    }
    var box = column
    var distance: UInt8 = 0
    var top = -1
    while box >= 0 {
      up[box] = distance
      if top < 0, branch[box] * 5 >= total * 4 {
        top = box
        height = Int(distance)
      }
      distance = distance == 254 ? 254 : distance + 1
      box = outline.parent(box)
    }
    inheritLine(&up, depths: &down)
    firstText = outline.blocks.count
    for (index, block) in outline.blocks.enumerated()
    where chances[index] > 127 && block.letters > 30 && block.box >= 0
      && outline.parent(Int(block.box)) == column
    {
      firstText = min(firstText, index)
      lastText = index
    }
  }

  /// Gives to each box off the line what its parent has, one deeper.
  private func inheritLine(_ line: inout [UInt8], depths: inout [UInt8]) {
    for box in outline.boxes.indices where line[box] == .max {
      let parent = outline.parent(box)
      guard parent >= 0 else { continue }
      line[box] = line[parent]
      depths[box] = min(depths[parent], 250) + 1
    }
  }

  /// The headline is the element that prints it, else the first heading, or the last above the text.
  private mutating func findHeadline(_ element: HTMLNodeID?) {
    if let element { headlineBlock = outline.blocks.firstIndex { lies($0, in: element) } }
    if headlineBlock == nil {
      for (index, block) in outline.blocks.enumerated() where block.box >= 0 {
        guard outline.boxes[Int(block.box)].surroundings.contains(.firstHeading) else { continue }
        if headlineBlock == nil || index <= firstText { headlineBlock = index }
      }
    }
    guard let headlineBlock else { return }
    var box = Int(outline.blocks[headlineBlock].box)
    var distance: UInt8 = 0
    while box >= 0 {
      headlineUp[box] = distance
      distance = distance == 254 ? 254 : distance + 1
      box = outline.parent(box)
    }
    var depths = [UInt8](repeating: 0, count: outline.boxes.count)
    inheritLine(&headlineUp, depths: &depths)
  }

  private func lies(_ block: PageBlock, in element: HTMLNodeID) -> Bool {
    let wrappers = block.firstWrapper..<block.firstWrapper + block.wrapperCount
    if outline.wrappers[wrappers].contains(where: { outline.boxes[Int($0)].node == element }) {
      return true
    }
    var box = Int(block.box)
    for _ in 0..<4 where box >= 0 {
      if outline.boxes[box].node == element { return true }
      box = outline.parent(box)
    }
    return false
  }

  private mutating func findArticles() {
    for (index, box) in outline.boxes.enumerated() {
      let around = box.parent < 0 ? 0 : articleNumber[Int(box.parent)]
      if around == 0, box.tag == .article, articleBox.count < 60_000 {
        articleNumber[index] = UInt16(articleBox.count)
        articleBox.append(Int32(index))
      } else {
        articleNumber[index] = around
      }
    }
  }

  /// Text goes on; what stands behind a long stretch of other things is seldom the same article's.
  private mutating func findGaps() {
    gaps = [UInt8](repeating: 0, count: outline.blocks.count)
    var count: Int32 = 0
    paragraphs = outline.blocks.indices.map { index in
      if chances[index] > 127, outline.blocks[index].letters > 60 { count += 1 }
      return count
    }
    var (run, longest) = (0, 0)
    for index in outline.blocks.indices where index > firstText {
      run = chances[index] > 127 && outline.blocks[index].letters > 30 ? 0 : run + 1
      // A block within a stretch is judged by what came before it.
      gaps[index] = UInt8(PageBlock.logarithm(longest, limit: 5))
      if run == 0 { continue }
      longest = max(longest, run)
    }
  }

  /// How many likely paragraphs follow a block, in five classes.
  private func tail(after index: Int) -> Int {
    PageBlock.logarithm(Int((paragraphs.last ?? 0) - paragraphs[index]), limit: 4)
  }

  // MARK: Features

  /// A share of all likely text in seven classes, 0 for none.
  private func share(_ text: Int) -> Int {
    total == 0 ? 0 : min((text * 6 + total - 1) / total, 6)
  }

  /// The chance of a block in six classes.
  private func chanceClass(_ index: Int) -> Int { Int(chances[index]) * 6 / 256 }

  /// Adds the features of a block to `features`.
  func gather(_ index: Int, into features: inout some FeatureSink) {
    let block = outline.blocks[index]
    let own = Int(block.box)
    let length = block.lengthClass
    let kind = outline.kind(own)
    if own >= 0 {
      gatherColumn(index, block, own: own, into: &features)
      gatherGroups(index, block, own: own, into: &features)
      if articleBox.count > 2 {
        let article = Int(articleNumber[own])
        let text = article == 0 ? 7 : share(branch[Int(articleBox[article])])
        features.add(
          .article,
          (min(article, 4) * 8 + text) * 4 + PageBlock.logarithm(articleBox.count - 1, limit: 3))
        let main = column < 0 ? 0 : Int(articleNumber[column])
        features.add(.mainArticle, (article == main ? 2 : 0) + (article == 0 ? 0 : 1))
        if let headlineBlock, outline.blocks[headlineBlock].box >= 0 {
          let own = Int(articleNumber[Int(outline.blocks[headlineBlock].box)])
          let relation = article == 0 ? 0 : article == own ? 1 : article < own ? 2 : 3
          let kinds = own == 0 ? 0 : own == main ? 1 : 2
          features.add(
            .headlineArticle,
            (relation * 3 + kinds) * 4 + PageBlock.logarithm(articleBox.count - 1, limit: 3))
        }
      }
    }
    gatherHeadline(index, block, own: own, into: &features)
    features.add(.chanceLength, chanceClass(index) * 7 + min(length, 6))
    for (place, offset) in [-2, -1, 1, 2].enumerated() {
      let other = index + offset
      features.add(
        .chanceNearby, place * 7 + (chances.indices.contains(other) ? chanceClass(other) : 6))
    }
    let before = index > 0 ? chanceClass(index - 1) : 6
    let after = index + 1 < chances.count ? chanceClass(index + 1) : 6
    features.add(.chanceBetween, before * 7 + after)
    features.add(.chanceBetweenKind, (before * 7 + after) * 4 + kind.coarse)
    let order = index < firstText ? 0 : index > lastText ? 2 : 1
    let agreement = notes[index]
    features.add(.titleOrder, (agreement.title.share * 3 + order) * 4 + agreement.title.coverage)
    features.add(
      .summaryOrder, (agreement.summary.share * 3 + order) * 4 + agreement.summary.coverage)
    features.add(.gapOrder, (order * 6 + Int(gaps[index])) * 2 + (chances[index] > 127 ? 1 : 0))
    if agreement.isRepetition { features.add(.repetition, order * 4 + kind.coarse) }
    let emphasis = block.emphasizedLetters * 10 > block.letters * 9 ? 1 : 0
    features.add(
      .tail,
      (tail(after: index) * 2 + emphasis) * 5 + min(length, 6) / 2 + (block.links > 0 ? 1 : 0))
    if let body = agreement.body { features.add(.bodyOrder, body * 3 + order) }
  }

  private func gatherColumn(
    _ index: Int, _ block: PageBlock, own: Int, into features: inout some FeatureSink
  ) {
    let kinds = BoxKind.allCases.count
    let kind = Int(outline.kind(own).rawValue)
    let length = block.lengthClass
    let up = Int(up[own])
    let upClass = min(up, 6)
    let down = Int(down[own])
    features.add(.columnDistance, upClass * 6 + min(down, 5))
    features.add(.columnKind, upClass * kinds + kind)
    let isInside = up <= height ? 1 : 0
    features.add(.columnLength, isInside * 9 + length)
    features.add(.columnLink, isInside * 6 + block.linkClass)
    let order = index < firstText ? 0 : index > lastText ? 2 : 1
    let distance = order == 0 ? firstText - index : order == 2 ? index - lastText : 0
    features.add(.order, order * 6 + PageBlock.logarithm(distance, limit: 5))
    features.add(
      .orderLength, (order * 4 + PageBlock.logarithm(distance, limit: 3)) * 7 + min(length, 6))
    features.add(.orderKind, (order * 5 + min(up, 4)) * 4 + outline.kind(own).coarse)
    if up == 0, down == 1 {
      features.add(.directKindOrder, kind * 3 + order)
      features.add(.directKindLink, kind * 6 + block.linkClass)
      features.add(.directLengthOrder, length * 3 + order)
    }
    var ancestor = own
    for _ in 0..<3 where outline.parent(ancestor) >= 0 { ancestor = outline.parent(ancestor) }
    features.add(.branchShare, share(branch[ancestor]))
  }

  private func gatherGroups(
    _ index: Int, _ block: PageBlock, own: Int, into features: inout some FeatureSink
  ) {
    let length = min(block.lengthClass, 6)
    func add(
      _ sums: Sums, _ grouping: BlockGroups.Grouping, _ shareFamily: BodyFeature,
      _ family: BodyFeature, _ lengthFamily: BodyFeature
    ) -> Int {
      let group = grouping.group[index]
      let count = grouping.count[group]
      let mean = sums.chance[group] * 6 / (count * 256)
      features.add(shareFamily, share(sums.text[group]))
      features.add(family, mean * 5 + PageBlock.logarithm(count, limit: 4))
      features.add(lengthFamily, mean * 7 + length)
      return group
    }
    let coarse = outline.kind(own).coarse
    let parent = add(parents, groups.parents, .parentShare, .parentChance, .parentChanceLength)
    features.add(.parentLink, groups.parents.linkClass(parent) * 4 + coarse)
    _ = add(paths, groups.paths, .pathShare, .pathChance, .pathChanceLength)
    let pattern = add(
      patterns, groups.patterns, .patternShare, .patternChance, .patternChanceLength)
    features.add(.patternLink, groups.patterns.linkClass(pattern) * 4 + coarse)
    let count = groups.patterns.count[pattern]
    features.add(.patternCountLength, PageBlock.logarithm(count, limit: 5) * 7 + length)
  }

  private func gatherHeadline(
    _ index: Int, _ block: PageBlock, own: Int, into features: inout some FeatureSink
  ) {
    guard let headlineBlock else {
      features.add(.headline, 0)
      return
    }
    let length = block.lengthClass
    let distance = index - headlineBlock
    if own >= 0 {
      let up = min(Int(headlineUp[own]), 9)
      features.add(.headlineDistance, up * 2 + (distance > 0 ? 1 : 0))
      features.add(.headlineDistanceLength, up * 7 + min(length, 6))
      if column >= 0 {
        // Where the lines of headline, column and block meet.
        features.add(.headlineColumn, min(Int(self.up[own]), 6) * 7 + min(up, 6))
      }
    }
    features.add(
      .headlineOrder, (distance < 0 ? 0 : 7) + PageBlock.logarithm(abs(distance), limit: 6))
    if distance == 0 { features.add(.headline, 1) }
    guard distance > 0 else { return }
    if distance < 6 {
      features.add(.headlineLength, PageBlock.logarithm(distance, limit: 3) * 9 + length)
    }
    if index < firstText {
      features.add(.aboveTextLength, length)
      features.add(.aboveTextKind, Int(outline.kind(own).rawValue))
    }
  }
}
