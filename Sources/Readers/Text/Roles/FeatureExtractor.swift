import BroadsheetConventions

/// Says which features are true of each block of a text.
///
/// All in one function, so that a sum of weights stays in registers.
struct FeatureExtractor {
  let layout: TextLayout
  let titles: HeadTitles

  @inline(__always)
  func features(
    of index: Int, blocks: [TextBlock], evidence: [BlockEvidence], runs: [ShortRun],
    surroundings: Surroundings, widthBefore: Int, into list: inout some FeatureSink & ~Escapable
  ) {
    let own = evidence[index]
    list.append(RoleFeature.bias)
    appendOwn(own, into: &list)
    appendPlace(index, own, widthBefore: widthBefore, into: &list)
    appendRun(runs[index], region: layout.region(of: index), into: &list)
    appendList(runs[index], own, into: &list)
    appendBlanks(index, blocks, into: &list)
    appendNeighbours(index, evidence, into: &list)
    appendLayout(into: &list)
    appendSurroundings(surroundings, own, into: &list)
    appendPairs(index, evidence, blocks, into: &list)
  }

  @inline(__always)
  private func appendOwn(_ own: BlockEvidence, into list: inout some FeatureSink & ~Escapable) {
    let shape = Int(own.shape.rawValue)
    list.append(RoleFeature.width + RoleFeature.widthBucket(own.width))
    list.append(RoleFeature.wordCount + RoleFeature.wordBucket(own.words))
    list.append(RoleFeature.opening + Int(own.opening.rawValue))
    list.append(RoleFeature.ending + Int(own.ending.rawValue))
    list.append(RoleFeature.shape + shape)
    var marks = own.marks.rawValue
    while marks != 0 {
      list.append(RoleFeature.mark + marks.trailingZeroBitCount)
      marks &= marks &- 1
    }
    let size = own.words <= 4 ? 0 : own.words <= 12 ? 1 : 2
    append(own.classes, at: RoleFeature.wordClass + size * RoleFeature.classCount, into: &list)
    append(own.firstClasses, at: RoleFeature.firstClass, into: &list)
    append(own.lastClasses, at: RoleFeature.lastClass, into: &list)
    let known = max(Int(own.knownWords), 1)
    let share = Int(own.furnitureWords) * 4 / known
    list.append(RoleFeature.furniture + (own.furnitureWords == 0 ? 0 : min(share, 3) + 1))
    let kinds = own.classes.intersection(.furniture).rawValue.nonzeroBitCount
    list.append(RoleFeature.furnitureKinds + min(kinds, 3))
    let size8 = own.width < 40 ? 0 : own.width < 80 ? 1 : own.width < 130 ? 2 : 3
    list.append(
      RoleFeature.openingOfEnding + Int(own.opening.rawValue) * BlockEvidence.Ending.count
        + Int(own.ending.rawValue))
    list.append(
      RoleFeature.endingOfShape + Int(own.ending.rawValue) * 8 + size8
        + (own.marks.contains(.titleCase) ? 4 : 0))
  }

  @inline(__always)
  private func append(
    _ classes: WordClass, at base: Int, into list: inout some FeatureSink & ~Escapable
  ) {
    var bits = classes.rawValue & ((1 << 48) - 1)
    while bits != 0 {
      list.append(base + bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
  }

  @inline(__always)
  private func appendPlace(
    _ index: Int, _ own: BlockEvidence, widthBefore: Int,
    into list: inout some FeatureSink & ~Escapable
  ) {
    let place = RoleFeature.indexBucket(layout.blocksBefore + index)
    let region = layout.region(of: index)
    list.append(RoleFeature.index + place)
    list.append(RoleFeature.region + region)
    if region == 0 {
      list.append(
        RoleFeature.distanceToText + RoleFeature.distanceBucket(layout.firstText - index))
    } else if region == 2 {
      list.append(
        RoleFeature.distanceFromText + RoleFeature.distanceBucket(index - layout.lastText))
    }
    if layout.textWidth > 0 {
      list.append(RoleFeature.textShare + min(widthBefore * 4 / layout.textWidth, 4))
    }
    list.append(
      RoleFeature.shared + region * 5
        + (own.sharedWords == 0 ? 0 : Int(own.sharedWords - 1) / 2 + 1))
    list.append(RoleFeature.sharedCount + region * 5 + min(Int(own.sharedCount), 4))
  }

  @inline(__always)
  private func appendRun(
    _ run: ShortRun, region: Int, into list: inout some FeatureSink & ~Escapable
  ) {
    let bucket =
      switch run.count {
      case 0: 0
      case 1: 1
      case 2, 3: 2
      case 4...8: 3
      default: 4
      }
    list.append(RoleFeature.run + region * 5 + bucket)
    let isText = run.count == 0 ? RoleFeature.runLabelCount : 0
    list.append(RoleFeature.runLabel + Int(run.label) + isText)
  }

  /// A sentence that ends in a colon leads to items of the text, a title to links.
  @inline(__always)
  private func appendList(
    _ run: ShortRun, _ own: BlockEvidence, into list: inout some FeatureSink & ~Escapable
  ) {
    guard own.isItem else { return }
    let lead =
      switch run.lead {
      case .colon: 0
      case .stop: 1
      default: 2
      }
    let isSentence = own.ending == .stop || own.ending == .comma
    list.append(RoleFeature.listLead + lead * 2 + (isSentence ? 1 : 0))
  }

  @inline(__always)
  private func appendBlanks(
    _ index: Int, _ blocks: [TextBlock], into list: inout some FeatureSink & ~Escapable
  ) {
    let before = min(Int(blocks[index].blankLinesBefore), 3)
    list.append(RoleFeature.blankBefore + (index == 0 ? 4 : before))
    let isLast = index + 1 == blocks.count
    let after = isLast ? 4 : min(Int(blocks[index + 1].blankLinesBefore), 3)
    list.append(RoleFeature.blankAfter + after)
  }

  @inline(__always)
  private func appendNeighbours(
    _ index: Int, _ evidence: [BlockEvidence], into list: inout some FeatureSink & ~Escapable
  ) {
    let own = evidence[index]
    list.append(RoleFeature.headTitle + titles.rank(of: index, evidence))
    if index > 0 {
      let before = evidence[index - 1]
      list.append(RoleFeature.previousWidth + RoleFeature.widthBucket(before.width))
      list.append(RoleFeature.previousEnding + Int(before.ending.rawValue))
      if before.marks.contains(.onlyStarts) {
        list.append(RoleFeature.belowStart + (own.words <= 8 ? 0 : 1))
      }
      if before.words <= 12 {
        append(before.classes, at: RoleFeature.previousClass, into: &list)
      }
      // Wider than the title before or behind: a headline beside its kicker.
      list.append(RoleFeature.relativeWidth + (own.width > before.width ? 0 : 1))
    } else {
      list.append(RoleFeature.previousWidth + RoleFeature.widthCount)
    }
    if index + 1 < evidence.count {
      let after = evidence[index + 1]
      list.append(RoleFeature.nextWidth + RoleFeature.widthBucket(after.width))
      list.append(RoleFeature.nextOpening + Int(after.opening.rawValue))
      if after.words <= 12 { append(after.classes, at: RoleFeature.nextClass, into: &list) }
      list.append(RoleFeature.relativeWidth + (own.width > after.width ? 2 : 3))
    } else {
      list.append(RoleFeature.nextWidth + RoleFeature.widthCount)
    }
  }

  @inline(__always)
  private func appendSurroundings(
    _ around: Surroundings, _ own: BlockEvidence, into list: inout some FeatureSink & ~Escapable
  ) {
    let shape = Int(own.shape.rawValue)
    let between = (around.isAfterText ? 1 : 0) + (around.isBeforeText ? 2 : 0)
    list.append(RoleFeature.shapeBetween + shape * 4 + between)
    list.append(RoleFeature.endingBetween + Int(own.ending.rawValue) * 4 + between)
    list.append(RoleFeature.widthBetween + RoleFeature.widthBucket(own.width) * 4 + between)
    if around.items > 0 {
      let count = around.items == 1 ? 0 : around.items == 2 ? 1 : around.items < 6 ? 2 : 3
      let share = around.sentenceItems == 0 ? 0 : around.sentenceItems * 2 < around.items ? 1 : 2
      list.append(RoleFeature.list + count * 3 + share)
    }
    if !own.shape.isText, around.peers > 0 {
      let count = around.peers < 4 ? Int(around.peers) - 1 : around.peers < 7 ? 3 : 4
      list.append(RoleFeature.peers + count * 2 + (around.isAlone ? 1 : 0))
    }
    list.append(
      RoleFeature.shapeBefore + Int(around.shapeBefore.rawValue) * BlockShape.count + shape)
    list.append(RoleFeature.shapeAfter + Int(around.shapeAfter.rawValue) * BlockShape.count + shape)
    list.append(RoleFeature.kindsAhead + Int(around.ahead) * BlockShape.count + shape)
    list.append(RoleFeature.kindsBehind + Int(around.behind) * BlockShape.count + shape)
    list.append(RoleFeature.textsBefore + Int(around.textsBefore) * BlockShape.count + shape)
    if own.shape.isText {
      let isLong = own.shape == .longParagraph
      list.append(RoleFeature.untilText + Int(around.untilText) * 2 + (isLong ? 1 : 0))
    }
    // Captions are full of names.
    let share = Int(own.capitalizedWords) * 5 / max(Int(own.knownWords), 1)
    list.append(RoleFeature.capitals + min(share, 4) * 4 + between)
  }

  /// Its width beside those of its neighbours, and whether blank lines part it from them.
  private func appendPairs(
    _ index: Int, _ evidence: [BlockEvidence], _ blocks: [TextBlock],
    into list: inout (some FeatureSink & ~Escapable)
  ) {
    let isLast = index + 1 == blocks.count
    let sizes = RoleFeature.sizeCount + 1
    let own = RoleFeature.size(evidence[index].width)
    let before = index > 0 ? RoleFeature.size(evidence[index - 1].width) : RoleFeature.sizeCount
    let after = isLast ? RoleFeature.sizeCount : RoleFeature.size(evidence[index + 1].width)
    list.append(RoleFeature.sizeBehind + before * sizes + own)
    list.append(RoleFeature.sizeBefore + after * sizes + own)
    list.append(RoleFeature.sizeBetween + before * sizes + after)
    let blankBefore = index == 0 ? 2 : min(Int(blocks[index].blankLinesBefore), 2)
    let blankAfter = isLast ? 2 : min(Int(blocks[index + 1].blankLinesBefore), 2)
    let isText = evidence[index].shape.isText
    list.append(RoleFeature.blanks + (blankBefore * 3 + blankAfter) * 2 + (isText ? 1 : 0))
  }

  @inline(__always)
  private func appendLayout(into list: inout some FeatureSink & ~Escapable) {
    if layout.isWrapped { list.append(RoleFeature.layout) }
    if layout.isSpaced { list.append(RoleFeature.layout + 1) }
    if layout.hasItems { list.append(RoleFeature.layout + 2) }
    if layout.hasControls { list.append(RoleFeature.layout + 3) }
    if layout.lastText < 0 { list.append(RoleFeature.layout + 4) }
    if layout.blockCount < 4 { list.append(RoleFeature.layout + 5) }
  }
}
