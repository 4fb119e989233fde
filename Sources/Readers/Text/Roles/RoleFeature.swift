import BroadsheetConventions

/// The numbers of the features that the role model weighs.
///
/// A feature is true or false of a block and its surroundings; each has a row of weights, one a
/// role. All are conventions of print: lengths, marks, classes of words, places and neighbours.
/// None is a word, a name or a paper.
enum RoleFeature {
  // Each group begins where the one before ends. First what a block shows by itself.
  static let bias = 0
  static let width = bias + 1
  static let wordCount = width + widthCount
  static let opening = wordCount + 9
  static let ending = opening + BlockEvidence.Opening.count
  static let openingOfEnding = ending + BlockEvidence.Ending.count
  static let endingOfShape =
    openingOfEnding + BlockEvidence.Opening.count * BlockEvidence.Ending.count
  static let mark = endingOfShape + BlockEvidence.Ending.count * 8
  /// Classes of words in a block of up to four words, of up to twelve, of more; then first, last.
  static let wordClass = mark + BlockMarks.count
  static let firstClass = wordClass + 3 * classCount
  static let lastClass = firstClass + classCount
  static let furniture = lastClass + classCount
  static let furnitureKinds = furniture + 5
  static let shape = furnitureKinds + 4

  // Where it stands in the text.
  static let index = shape + BlockShape.count
  static let region = index + indexCount
  static let distanceToText = region + regionCount
  static let distanceFromText = distanceToText + distanceCount
  static let textShare = distanceFromText + distanceCount
  /// The words that the text has too, as a share and as a number.
  static let shared = textShare + 5
  static let sharedCount = shared + 5 * regionCount
  /// How a title of the head compares with the head's other titles.
  static let headTitle = sharedCount + 5 * regionCount
  static let layout = headTitle + 10

  // What stands around it.
  static let run = layout + 6
  static let runLabel = run + 5 * regionCount
  static let blankBefore = runLabel + runLabelCount * 2
  static let blankAfter = blankBefore + 5
  static let previousWidth = blankAfter + 5
  static let nextWidth = previousWidth + widthCount + 1
  static let relativeWidth = nextWidth + widthCount + 1
  static let previousClass = relativeWidth + 4
  static let nextClass = previousClass + classCount
  /// How the block before ends and the one behind begins.
  static let previousEnding = nextClass + classCount
  static let nextOpening = previousEnding + BlockEvidence.Ending.count
  /// A line below one that only says "By".
  static let belowStart = nextOpening + BlockEvidence.Opening.count
  /// What leads to a list's items, by how the item ends.
  static let listLead = belowStart + 2
  static let list = listLead + 6
  /// With running text before it, behind it, or both.
  static let shapeBetween = list + 12
  static let endingBetween = shapeBetween + BlockShape.count * 4
  static let widthBetween = endingBetween + BlockEvidence.Ending.count * 4
  /// Lines of the same sort that stand alone between paragraphs.
  static let peers = widthBetween + widthCount * 4
  /// The neighbours, lines of the page left aside.
  static let shapeBefore = peers + 5 * 2
  static let shapeAfter = shapeBefore + BlockShape.count * BlockShape.count
  /// Whether a date, a byline and text are near behind it, or have been before it.
  static let kindsAhead = shapeAfter + BlockShape.count * BlockShape.count
  static let kindsBehind = kindsAhead + 8 * BlockShape.count
  /// How much running text was before it, and what stands between a block of text and the next.
  static let textsBefore = kindsBehind + 8 * BlockShape.count
  static let untilText = textsBefore + 4 * BlockShape.count
  /// The share of words with a capital.
  static let capitals = untilText + 17 * 2
  /// Its size with that of the block before, with that of the one behind, and those two.
  static let sizeBehind = capitals + 5 * 4
  static let sizeBefore = sizeBehind + (sizeCount + 1) * (sizeCount + 1)
  static let sizeBetween = sizeBefore + (sizeCount + 1) * (sizeCount + 1)
  static let blanks = sizeBetween + (sizeCount + 1) * (sizeCount + 1)
  static let count = blanks + 18

  static let sizeCount = 6
  static let widthCount = 13
  static let classCount = 48
  static let indexCount = 9
  static let regionCount = 3
  static let distanceCount = 8
  static let runLabelCount = 10

  /// 0, 1, 2, 3, 4, 5...7, 8...12, 13...20, and more.
  static func indexBucket(_ index: Int) -> Int {
    switch index {
    case 0...4: index
    case 5...7: 5
    case 8...12: 6
    case 13...20: 7
    default: 8
    }
  }

  static func distanceBucket(_ distance: Int) -> Int {
    switch distance {
    case 0...4: distance
    case 5...7: 5
    case 8...14: 6
    default: 7
    }
  }

  static func widthBucket(_ width: UInt32) -> Int {
    switch width {
    case 0...3: 0
    case 4...8: 1
    case 9...15: 2
    case 16...25: 3
    case 26...40: 4
    case 41...60: 5
    case 61...80: 6
    case 81...110: 7
    case 111...150: 8
    case 151...200: 9
    case 201...300: 10
    case 301...500: 11
    default: 12
    }
  }

  /// The width in coarser steps, for pairs.
  static func size(_ width: UInt32) -> Int {
    switch width {
    case 0...15: 0
    case 16...40: 1
    case 41...80: 2
    case 81...150: 3
    case 151...300: 4
    default: 5
    }
  }

  static func wordBucket(_ words: UInt16) -> Int {
    switch words {
    case 0, 1: 0
    case 2: 1
    case 3: 2
    case 4: 3
    case 5, 6: 4
    case 7...9: 5
    case 10...14: 6
    case 15...24: 7
    default: 8
    }
  }
}
