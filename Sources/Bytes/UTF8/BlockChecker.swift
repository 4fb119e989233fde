/// Checks the bytes of a text, block after block.
protocol BlockChecker {
  init()

  /// Whether every block was valid so far.
  var isValid: Bool { get }

  /// Checks `block`, which lies at `offset` in `bytes`, and returns whether it has bytes outside
  /// ASCII.
  mutating func check(_ block: ByteBlock, at offset: Int, of bytes: Span<UInt8>) -> Bool
}

/// Takes every byte for valid.
struct NoCheck: BlockChecker {
  @inline(__always)
  var isValid: Bool { true }

  @inline(__always)
  mutating func check(_ block: ByteBlock, at offset: Int, of bytes: Span<UInt8>) -> Bool {
    block.hasNonASCII
  }
}
