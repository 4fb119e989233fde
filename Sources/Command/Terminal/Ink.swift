/// What a piece of printed text is, as far as its color goes.
enum Ink: Sendable, Hashable {
  /// Titles: kicker, headline, deck.
  case title
  /// Who made it.
  case maker
  /// When and where.
  case moment
  /// Subheadings.
  case subheading
  /// Other parts of the head, and blocks that are no running text.
  case aside
  /// Running text.
  case text
  /// What was left out, and what matters less.
  case faint
  /// What should be looked at.
  case doubtful
  /// What should not be.
  case wrong

  /// The parameters of the terminal's `SGR` sequence; colors are those of the user's own palette.
  var parameters: String {
    switch self {
    case .title: "1;36"
    case .maker: "35"
    case .moment: "33"
    case .subheading: "1;34"
    case .aside: "32"
    case .text: "39"
    case .faint: "2"
    case .doubtful: "1;33"
    case .wrong: "1;31"
    }
  }
}
