/// Validates UTF-8 by blocks: feed it every block of a text in order, then ask whether it is valid.
///
/// The rules (Unicode, table 3-7) become comparisons of each byte with the three before it, which
/// are loaded from one, two and three bytes earlier. News text rarely needs all of them, so a block
/// is held only to the rules that its bytes, and those of the block before it, can break.
struct UTF8Checker {
  private typealias Part = ByteBlock.Part
  private typealias Mask = ByteBlock.PartMask

  /// What the lead bytes of a block call for.
  private enum Tier: Comparable {
    case ascii, twoBytes, threeBytes
    /// Four bytes, or a lead byte that narrows the range of the byte after it (E0, ED, F0, F4).
    case allRules
  }

  private var errors = SIMD2<UInt64>()
  private var lastTier = Tier.ascii

  /// Whether every block was valid so far.
  ///
  /// A sequence that the last block cut off is not noticed: end with a block padded with spaces.
  @inline(always)
  var isValid: Bool {
    errors[0] | errors[1] == 0
  }

  /// Checks `block`, which lies at `offset` in `bytes` with at least three bytes before it.
  @inline(always)
  mutating func check(_ block: ByteBlock, at offset: Int, of bytes: Span<UInt8>) {
    let hasNonASCII = block.joinedNonASCII != 0
    if !hasNonASCII && lastTier == .ascii { return }
    precondition(offset >= 3 && bytes.count &- offset >= ByteBlock.size)
    let tier = hasNonASCII ? Self.tier(of: block) : .ascii
    let found: Mask =
      switch max(tier, lastTier) {
      case .ascii, .twoBytes:
        Self.join(block, at: offset) { Self.twoByteErrors(in: $0, bytes, $1) }
      case .threeBytes:
        Self.join(block, at: offset) { Self.threeByteErrors(in: $0, bytes, $1) }
      case .allRules:
        Self.join(block, at: offset) { Self.allErrors(in: $0, bytes, $1) }
      }
    // Safe: both are sixteen bytes of plain integers.
    errors |= unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    lastTier = tier
  }

  @inline(always)
  private static func tier(of block: ByteBlock) -> Tier {
    if !block.hasByte(from: 0xE0) { return .twoBytes }
    let narrowing = block.matches(0xE0) | block.matches(0xED) | block.matches(atLeast: 0xF0)
    return narrowing.isEmpty ? .threeBytes : .allRules
  }

  /// Holds the four parts of `block`, which lies at `offset`, to a rule.
  @inline(always)
  private static func join(
    _ block: ByteBlock, at offset: Int, _ errors: (_ part: Part, _ offset: Int) -> Mask
  ) -> Mask {
    let (a, b, c, d) = block.parts
    let front = errors(a, offset) .| errors(b, offset &+ 16)
    let back = errors(c, offset &+ 32) .| errors(d, offset &+ 48)
    return front .| back
  }

  @inline(always)
  private static func twoByteErrors(in part: Part, _ bytes: Span<UInt8>, _ offset: Int) -> Mask {
    let expected = preceding(1, bytes, offset) .>= Part(repeating: 0xC0)
    return (isContinuation(part) .^ expected) .| isOverlongLead(part)
  }

  @inline(always)
  private static func threeByteErrors(in part: Part, _ bytes: Span<UInt8>, _ offset: Int) -> Mask {
    let expected =
      (preceding(1, bytes, offset) .>= Part(repeating: 0xC0))
      .| (preceding(2, bytes, offset) .>= Part(repeating: 0xE0))
    return (isContinuation(part) .^ expected) .| isOverlongLead(part)
  }

  @inline(always)
  private static func allErrors(in part: Part, _ bytes: Span<UInt8>, _ offset: Int) -> Mask {
    let lead = preceding(1, bytes, offset)
    let expected =
      (lead .>= Part(repeating: 0xC0))
      .| (preceding(2, bytes, offset) .>= Part(repeating: 0xE0))
      .| (preceding(3, bytes, offset) .>= Part(repeating: 0xF0))
    let from90 = part .>= Part(repeating: 0x90)
    let fromA0 = part .>= Part(repeating: 0xA0)
    let overlong =
      isOverlongLead(part)
      .| ((lead .== Part(repeating: 0xE0)) .& .!fromA0)
      .| ((lead .== Part(repeating: 0xF0)) .& .!from90)
    let surrogate = (lead .== Part(repeating: 0xED)) .& fromA0
    let beyondUnicode =
      ((lead .== Part(repeating: 0xF4)) .& from90) .| (part .>= Part(repeating: 0xF5))
    return (isContinuation(part) .^ expected) .| overlong .| (surrogate .| beyondUnicode)
  }

  @inline(always)
  private static func isContinuation(_ part: Part) -> Mask {
    // Safe: both are sixteen bytes of plain integers.
    unsafe unsafeBitCast(part, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: -64)
  }

  /// C0 and C1, which could only begin an overlong sequence.
  @inline(always)
  private static func isOverlongLead(_ part: Part) -> Mask {
    (part & Part(repeating: 0xFE)) .== Part(repeating: 0xC0)
  }

  /// The bytes that stand `distance` bytes before those of the part at `offset`.
  @inline(always)
  private static func preceding(_ distance: Int, _ bytes: Span<UInt8>, _ offset: Int) -> Part {
    // Safe: `check` made sure of three bytes before the block and of the block itself.
    unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset &- distance, as: Part.self)
  }
}
