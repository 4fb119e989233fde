/// How much a reader takes before it gives up with an error rather than the machine's memory.
public struct Limits: Sendable, Hashable {
  /// The longest input, in bytes.
  public var inputBytes: Int

  /// The largest number of blocks in an article.
  public var blocks: Int

  /// The deepest nesting of blocks; what lies deeper is flattened and reported.
  ///
  /// Values above `deepestNesting` count as that.
  public var nesting: Int {
    didSet { nesting = min(nesting, Self.deepestNesting) }
  }

  /// How many times the size of its input the article may take in memory, from 16 MiB up.
  ///
  /// A block takes some hundred bytes beside its text, so that long texts of very short lines, of
  /// which no article is, would take many times their size.
  public var memoryFactor: Int

  /// Makes limits.
  public init(
    inputBytes: Int = .max, blocks: Int = 1 << 20, nesting: Int = deepestNesting,
    memoryFactor: Int = 3
  ) {
    self.inputBytes = inputBytes
    self.blocks = blocks
    self.nesting = min(nesting, Self.deepestNesting)
    self.memoryFactor = memoryFactor
  }

  /// The deepest nesting that is safe to build, walk and free on a stack of 512 KB.
  public static let deepestNesting = 256
}
