/// The blocks whose roles are weighed against each other, and what each stands among.
///
/// Lines that belong to the page beyond doubt, such as "Share" and "Advertisement", are none of them:
/// without them a subheading stands between its paragraphs again.
struct WeighedBlocks {
  /// Where each stands among all blocks.
  private(set) var places: [Int] = []
  private(set) var blocks: [TextBlock] = []
  private(set) var evidence: [BlockEvidence] = []
  private(set) var layout = TextLayout([], [], isWrapped: false)

  private var runs: [ShortRun] = []
  private var surroundings: [Surroundings] = []
  private var titles = HeadTitles([])
  private var widthsBefore: [Int] = []

  var count: Int { blocks.count }

  /// Takes the blocks of a window of a text: its first, which alone has a head, or a later one.
  mutating func take(
    _ all: [TextBlock], _ allEvidence: [BlockEvidence], isWrapped: Bool, isFirst: Bool, isLast: Bool
  ) {
    places.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    places.reserveCapacity(all.count)
    blocks.reserveCapacity(all.count)
    evidence.reserveCapacity(all.count)
    for index in all.indices where !allEvidence[index].isPageLine {
      places.append(index)
      blocks.append(all[index])
      evidence.append(allEvidence[index])
    }
    ShortRun.find(in: evidence, into: &runs)
    Surroundings.find(in: evidence, into: &surroundings)
    titles = HeadTitles(isFirst ? evidence : [])
    layout = TextLayout(
      blocks, evidence, isWrapped: isWrapped, after: isFirst ? nil : layout, isLast: isLast)
    widthsBefore.removeAll(keepingCapacity: true)
    widthsBefore.reserveCapacity(blocks.count)
    var width = 0
    for own in evidence {
      widthsBefore.append(width)
      if own.shape.isText { width &+= Int(own.width) }
    }
  }

  /// Says which features are true of a block.
  @inline(__always)
  func features(of index: Int, into list: inout some FeatureSink & ~Escapable) {
    FeatureExtractor(layout: layout, titles: titles).features(
      of: index, blocks: blocks, evidence: evidence, runs: runs,
      surroundings: surroundings[index], widthBefore: widthsBefore[index], into: &list)
  }
}
