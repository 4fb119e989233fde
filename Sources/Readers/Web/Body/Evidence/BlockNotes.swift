import BroadsheetConventions

/// What was noticed of a block's words.
struct BlockNotes {
  /// How far they are those of titles and of summaries that the page declares.
  var title = DeclaredWords.Agreement()
  var summary = DeclaredWords.Agreement()
  /// The class of what occurs in the text that the page declares; nil if it declares none.
  var body: Int?
  /// What the press uses the first phrase for.
  var beginsWith = WordClass()
  /// Whether they only say that an advertisement stands there.
  var isAdvertisement = false
  /// Whether the head was found to be printed there.
  var isOfHead = false
  /// Whether a longer block has them too.
  var isRepetition = false
  /// The block's pairs of words among those of all short blocks.
  var firstPair = 0
  var pairCount = 0
}
