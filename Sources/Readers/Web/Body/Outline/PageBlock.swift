import BroadsheetHTMLTree

/// A stretch of text that the page sets apart, such as a paragraph or a link in a menu.
struct PageBlock {
  /// The place of the innermost block-level box around it.
  var box: Int32 = -1
  /// Its text in the outline's buffer: white space collapsed, line feeds where lines are broken.
  var text = 0..<0
  /// Its first and last text node.
  var firstNode = HTMLNodeID.document
  var lastNode = HTMLNodeID.document
  /// The bytes of the source from its first text to its last.
  var range = 0..<0
  /// The inline boxes that hold all of it, a range of the outline's `wrappers`.
  var firstWrapper = 0
  var wrapperCount = 0
  /// How many pictures and films stand before it on the page.
  var mediaBefore = 0
  /// Its letters and digits; those of unspaced scripts count twice.
  var letters = 0
  /// Of these, those that are linked, strong, emphasized.
  var linkedLetters = 0
  var strongLetters = 0
  var emphasizedLetters = 0
  /// The number of links.
  var links = 0
  var sentences = 0
  var digits = 0
  var capitals = 0
  var hasBreak = false
  /// The kinds of its first and last character.
  var opening = CharacterKind.other
  var closing = CharacterKind.other
  /// A hash of its text, without regard to the case of A to Z.
  var key: UInt64 = 0

  /// The length in classes that double.
  var lengthClass: Int { Self.logarithm(letters / 4, limit: 8) }

  /// The share of linked letters in six classes.
  var linkClass: Int {
    if linkedLetters == 0 { return 0 }
    let share = linkedLetters * 100 / max(letters, 1)
    return share < 10 ? 1 : share < 30 ? 2 : share < 60 ? 3 : share < 95 ? 4 : 5
  }

  var isLinked: Bool { linkedLetters * 5 > letters * 4 }
  var isStrong: Bool { letters > 0 && strongLetters * 20 > letters * 19 }

  /// The number of bits of `value`, at most `limit`.
  static func logarithm(_ value: Int, limit: Int) -> Int {
    min(Int.bitWidth - max(value, 0).leadingZeroBitCount, limit)
  }
}
