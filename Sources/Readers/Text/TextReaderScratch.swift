import BroadsheetBytes

/// Memory that a ``PlainTextReader`` uses while it reads, kept by a caller who reads many texts.
///
/// It holds nothing of an article; passing another one, or the same from text to text, gives the
/// same readings.
public struct TextReaderScratch: Sendable {
  /// A window of lines: more than any article has, and no more than a processor's cache holds of them.
  var lines = LineTable(window: 16_384)
  var analysis = TextAnalysis()
  var lists = BuilderLists()

  /// Makes empty memory; it grows to what the longest text needs.
  public init() {}
}
