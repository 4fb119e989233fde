/// Bounds that no page meets, so that hostile ones take linear time and memory.
///
/// The standard has none and leaves them to the parser (13.2.6, "hardware limitations").
enum Limits {
  /// How many elements are open at once.
  ///
  /// What is opened beyond is put into the innermost, and holds nothing; browsers do alike.
  static let openElements = 512

  /// How many formatting elements wait to be opened anew.
  static let formattingElements = 256

  /// How many attributes `html` or `body` has before it takes no more from later tags of its name.
  static let mergedAttributes = 256

  /// How many elements are made again of elements that were closed too early, for a source of
  /// `count` bytes.
  static func reopenedElements(for count: Int) -> Int { 4096 + count / 8 }
}
