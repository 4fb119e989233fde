/// Families of features: each feature is a family and a number below the family's size.
enum BodyFeature: Int, CaseIterable {
  // Of the block alone.
  case always, length, kindLength, kindParent, grandparent, linkLength, links, inside, hidden
  case strongLength, strongKind, emphasisLength, sentencesLength, closingLengthKind, opening
  case manner, wrapper, wordClassFirst, wordClassShort
  // Of the block beside what the page declares.
  case titleAgreement, summaryAgreement, titleLength, summaryLength, bodyLength, bodyKind, printed
  // Of the block and its neighbours.
  case lengthBefore, lengthAfter, lengthSecond, kindBefore, kindAfter, kindSecond, nearby
  case lengthLengthAfter, strongLengthAfter, mediaBeforeLength, siblings, siblingsOfParent
  case siblingsOfGrandparent
  // Of the block in the page, once it is known where much text is.
  case columnDistance, columnKind, columnLength, columnLink, order, orderLength, orderKind
  case directKindOrder, directKindLink, directLengthOrder, parentShare, pathShare, patternShare
  case patternCountLength, branchShare, parentChance, parentChanceLength, pathChance
  case pathChanceLength, patternChance, patternChanceLength, article, mainArticle
  case headlineDistance, headlineDistanceLength, headlineColumn, headlineOrder, headlineLength
  case aboveTextLength, aboveTextKind, headline, chanceLength, chanceNearby, chanceBetween
  case chanceBetweenKind, summaryOrder, titleOrder, bodyOrder
  case headlineArticle, gapOrder, parentLink, patternLink
  case repetition, tail

  /// How many features the family has.
  var size: Int {
    let kinds = BoxKind.allCases.count
    return switch self {
    case .always, .hidden: 1
    case .length: 9
    case .kindLength: kinds * 9
    case .kindParent: kinds * kinds
    case .grandparent, .strongKind, .wrapper, .kindBefore, .kindAfter, .kindSecond: kinds
    case .linkLength: 6 * 9
    case .links: 5
    case .inside: Surroundings.count
    case .strongLength, .emphasisLength: 2 * 9
    case .sentencesLength: 5 * 7
    case .closingLengthKind: CharacterKind.allCases.count * 6 * 4
    case .opening: CharacterKind.allCases.count
    case .manner: 4
    case .wordClassFirst, .wordClassShort: 48
    case .titleAgreement, .summaryAgreement: DeclaredWords.Agreement.count
    case .titleLength, .summaryLength: 5 * 7
    case .bodyLength: 5 * 7
    case .bodyKind: 5 * 4
    case .printed: 5
    case .summaryOrder, .titleOrder: 5 * 3 * 4
    case .bodyOrder: 5 * 3
    case .headlineArticle: 4 * 3 * 4
    case .repetition: 3 * 4
    case .tail: 5 * 2 * 5
    case .gapOrder: 3 * 6 * 2
    case .parentLink, .patternLink: 5 * 4
    case .lengthBefore, .lengthAfter, .lengthSecond: 9
    case .nearby: 12
    case .lengthLengthAfter: 7 * 9
    case .strongLengthAfter: 9
    case .mediaBeforeLength: 7
    case .siblings: 6 * 4
    case .siblingsOfParent, .siblingsOfGrandparent: 6
    case .columnDistance: 7 * 6
    case .columnKind: 7 * kinds
    case .columnLength: 2 * 9
    case .columnLink: 2 * 6
    case .order: 3 * 6
    case .orderLength: 3 * 4 * 7
    case .orderKind: 3 * 5 * 4
    case .directKindOrder: kinds * 3
    case .directKindLink: kinds * 6
    case .directLengthOrder: 9 * 3
    case .parentShare, .pathShare, .patternShare, .branchShare: 7
    case .patternCountLength: 6 * 7
    case .parentChance, .pathChance, .patternChance: 6 * 5
    case .parentChanceLength, .pathChanceLength, .patternChanceLength: 6 * 7
    case .article: 5 * 8 * 4
    case .mainArticle: 4
    case .headlineDistance: 10 * 2
    case .headlineDistanceLength: 10 * 7
    case .headlineColumn: 7 * 7
    case .headlineOrder: 2 * 7
    case .headlineLength: 4 * 9
    case .aboveTextLength: 9
    case .aboveTextKind: kinds
    case .headline: 2
    case .chanceLength: 6 * 7
    case .chanceNearby: 4 * 7
    case .chanceBetween: 7 * 7
    case .chanceBetweenKind: 7 * 7 * 4
    }
  }

  /// The numbers of a family's features.
  struct Bounds {
    let first: Int
    let last: Int

    /// The number of a feature.
    @inline(__always)
    func number(of value: Int) -> Int { min(max(first &+ value, first), last) }
  }

  /// Those of all families.
  static let bounds: [Bounds] = allCases.reduce(into: []) { bounds, family in
    let first = bounds.last.map { $0.last + 1 } ?? 0
    bounds.append(Bounds(first: first, last: first + family.size - 1))
  }

  /// The number of features of all families; those of words follow.
  static let count = (bounds.last?.last ?? -1) + 1
}
