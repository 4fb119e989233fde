/// How much a reader takes before it gives up with an error rather than the machine's memory.
public struct Limits: Sendable, Hashable {
  /// The longest input, in bytes.
  public var inputBytes: Int

  /// The largest number of blocks in an article.
  public var blocks: Int

  /// The deepest nesting of blocks; what lies deeper is flattened and reported.
  public var nesting: Int

  /// Makes limits; `nesting` above `deepestNesting` counts as that.
  public init(inputBytes: Int = .max, blocks: Int = 1 << 20, nesting: Int = deepestNesting) {
    self.inputBytes = inputBytes
    self.blocks = blocks
    self.nesting = min(nesting, Self.deepestNesting)
  }

  /// The deepest nesting that is safe to build, walk and free on a stack of 512 KB.
  public static let deepestNesting = 256
}
