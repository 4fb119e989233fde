/// What a block of a page is to the article, as the model tells it.
enum BodyRole: UInt8, CaseIterable {
  /// No part of the text: navigation, notices, other articles, what the head has.
  case outside
  /// Running text: a paragraph, an item, a quotation, a cell.
  case text
  case subheading
  /// The summary between headline and text.
  case lead
  /// What is said of a picture.
  case caption

  /// The number of roles.
  static let count = allCases.count
}
