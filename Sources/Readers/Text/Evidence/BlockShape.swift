/// What a block looks like, whatever it says.
enum BlockShape: UInt8, CaseIterable {
  /// Several sentences.
  case longParagraph
  /// A sentence or two.
  case sentences
  /// A short line that ends like a sentence.
  case shortSentence
  /// A line that ends with a question mark.
  case question
  /// A line of some words without a full stop.
  case title
  /// A long line without a full stop.
  case longTitle
  /// A few capitalized words, joined by commas or "and".
  case name
  /// A short line with a date or a time.
  case date
  /// A line with the mark or the words of a credit.
  case credit
  /// A line of the words that pages have around articles.
  case furniture
  /// A line behind a bullet or a number.
  case item
  /// One to three words that are nothing else.
  case tiny
  /// An announcement of other stories.
  case announcement
  /// A line in quotation marks.
  case quotation
  /// A line in capitals.
  case capitals
  /// Before the first block, or after the last.
  case none

  static let count = 16

  /// Whether the block reads as running text.
  var isText: Bool { self == .longParagraph || self == .sentences }
}
