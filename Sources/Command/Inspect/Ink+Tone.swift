import Broadsheet

extension Ink {
  /// The ink in which parts of a tone are printed.
  init(_ tone: Tone) {
    self =
      switch tone {
      case .title: .title
      case .maker: .maker
      case .moment: .moment
      case .subheading: .subheading
      case .text: .text
      case .aside: .aside
      case .faint: .faint
      case .wrong: .wrong
      }
  }
}

extension Passage {
  /// The color of its name.
  var ink: Ink { Ink(tone) }
}
