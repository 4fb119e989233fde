/// What a block of text is to the article.
///
/// Some roles come twice, before the headline and after it: so a chain that looks at neighbours
/// alone still knows whether the headline has passed.
enum BlockRole: UInt8, CaseIterable, Sendable {
  case headline
  case kicker
  case lead
  case paragraph
  case subheading
  case byline
  case date
  case caption
  case credit
  case related
  case boilerplate
  case bylineAbove
  case dateAbove
  case captionAbove
  case relatedAbove
  case boilerplateAbove

  static let count = 16

  /// The role without regard to the headline.
  var plain: BlockRole {
    switch self {
    case .bylineAbove: .byline
    case .dateAbove: .date
    case .captionAbove: .caption
    case .relatedAbove: .related
    case .boilerplateAbove: .boilerplate
    default: self
    }
  }

  /// The role of the block if the headline were before it.
  var belowHeadline: BlockRole {
    self == .kicker || self == .headline ? .boilerplate : plain
  }

  /// Whether the block can only stand before the headline.
  var isAboveHeadline: Bool {
    switch self {
    case .kicker, .bylineAbove, .dateAbove, .captionAbove, .relatedAbove, .boilerplateAbove: true
    default: false
    }
  }

  /// Whether the block is no part of the article.
  var isLeftOut: Bool { plain == .related || plain == .boilerplate }
}
