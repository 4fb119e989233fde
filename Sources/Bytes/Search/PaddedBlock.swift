/// A block's worth of bytes copied between spaces, for the two ends of an input.
///
/// A block loop reads 64 bytes at a time, and the validator three bytes before them; at the ends of
/// the input those reads would leave it, so the ends are read from here.
struct PaddedBlock {
  /// Where in the copy the block begins; up to this many bytes before it are copied too.
  static let margin = 16

  private var copy = InlineArray<80, UInt8>(repeating: 0x20)

  /// Copies the block that begins at `offset`, as far as `bytes` reaches, and what precedes it.
  init(_ bytes: Span<UInt8>, at offset: Int) {
    let start = max(0, offset &- Self.margin)
    let end = min(bytes.count, offset &+ ByteBlock.size)
    var destination = copy.mutableSpan
    var target = Self.margin &- (offset &- start)
    for index in start..<end {
      destination[target] = bytes[index]
      target &+= 1
    }
  }

  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get { copy.span }
  }
}
