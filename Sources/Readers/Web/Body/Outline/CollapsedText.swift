/// Text as a page prints it: white space collapsed, soft hyphens left out.
///
/// It is copied sixteen bytes a step where no two blanks stand together; a blank is kept back until
/// more text follows.
struct CollapsedText {
  /// The text, and behind it room to write.
  private var buffer: [UInt8]
  /// How many bytes the text has.
  private(set) var count = 0
  /// Whether white space came last.
  var hasBlank = false

  init(capacity: Int) { buffer = [UInt8](repeating: 0, count: capacity + BytePart.size) }

  /// The text, and behind it bytes that mean nothing.
  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    get { buffer.span }
  }

  /// The text as a string.
  var string: String { String(decoding: buffer[..<count], as: UTF8.self) }

  /// The text alone.
  consuming func finish() -> [UInt8] {
    buffer.removeLast(buffer.count - count)
    return buffer
  }

  /// Writes a blank or a line feed.
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    buffer[count] = byte
    count &+= 1
  }

  /// Where what is printed of a range begins; takes note of the blanks before.
  mutating func skipBlanks(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if source.count &- offset >= BytePart.size {
        let printed = ~BytePart(source, at: offset).atMost(0x20) & 0xFFFF
        let blanks = min((printed | 0x10000).trailingZeroBitCount, range.upperBound &- offset)
        if blanks > 0 {
          hasBlank = true
          offset &+= blanks
          continue
        }
      }
      switch Unprinted(source, at: offset, before: range.upperBound) {
      case .none: return offset
      case .blank(let width):
        hasBlank = true
        offset &+= width
      case .nothing(let width), .joiner(let width): offset &+= width
      }
    }
    return range.upperBound
  }

  /// Writes a text, which begins with what is printed.
  mutating func append(_ source: Span<UInt8>, _ range: Range<Int>) {
    makeRoom(for: range.count)
    var target = count
    var output = buffer.mutableSpan
    var offset = range.lowerBound
    var isBlank = false
    while offset < range.upperBound {
      if source.count &- offset >= BytePart.size {
        let part = BytePart(source, at: offset)
        let taken = min(range.upperBound &- offset, BytePart.size)
        let blanks = part.atMost(0x20) & BytePart.first(taken)
        let pairs = blanks & (blanks &<< 1 | (isBlank ? 1 : 0))
        if pairs | (Unprinted.leads(in: part) & BytePart.first(taken)) == 0 {
          // All blanks become spaces, which are the greatest of them.
          let spaces = BytePart.Lanes(repeating: 0x20)
          output.store(part.lanes.replacing(with: spaces, where: part.lanes .< spaces), at: target)
          target &+= taken
          offset &+= taken
          isBlank = blanks &>> UInt32(truncatingIfNeeded: taken &- 1) != 0
          continue
        }
      }
      let end = min(offset &+ BytePart.size, range.upperBound)
      while offset < end {
        switch Unprinted(source, at: offset, before: range.upperBound) {
        case .none, .joiner:
          output[target] = source[offset]
          target &+= 1
          offset &+= 1
          isBlank = false
        case .blank(let width):
          if !isBlank {
            output[target] = 0x20
            target &+= 1
          }
          isBlank = true
          offset &+= width
        case .nothing(let width): offset &+= width
        }
      }
    }
    hasBlank = isBlank
    count = isBlank ? target &- 1 : target
  }

  /// Makes room for a text of `length` bytes and for the whole of the last part that is stored.
  private mutating func makeRoom(for length: Int) {
    let needed = count + length + BytePart.size
    guard needed > buffer.count else { return }
    buffer.append(contentsOf: repeatElement(0, count: max(needed, buffer.count * 2) - buffer.count))
  }
}

/// A character that leaves no mark on paper by itself.
enum Unprinted {
  /// It leaves one.
  case none
  /// White space of so many bytes.
  case blank(Int)
  /// A hyphen that only may be printed, or a mark of byte order.
  case nothing(Int)
  /// What joins or directs the letters around it.
  case joiner(Int)

  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    let byte = bytes[offset]
    if byte <= 0x20 {
      self = .blank(1)
    } else if byte < 0xC2 {
      self = .none
    } else {
      self.init(lead: byte, bytes, at: offset, before: end)
    }
  }

  private init(lead: UInt8, _ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    let second = offset &+ 1 < end ? bytes[offset &+ 1] : 0
    let third = offset &+ 2 < end ? bytes[offset &+ 2] : 0
    switch (lead, second) {
    case (0xC2, 0xA0): self = .blank(2)
    case (0xC2, 0xAD): self = .nothing(2)
    case (0xE2, 0x80) where third == 0x8B: self = .blank(3)
    case (0xE2, 0x80) where third >= 0x8C && third <= 0x8F: self = .joiner(3)
    case (0xE3, 0x80) where third == 0x80: self = .blank(3)
    case (0xEF, 0xBB) where third == 0xBF: self = .nothing(3)
    default: self = .none
    }
  }

  /// Which bytes of a part may begin one that is not of ASCII.
  @inline(__always)
  static func leads(in part: BytePart) -> UInt32 {
    BytePart.bits(
      (part.lanes .>= BytePart.Lanes(repeating: 0xE2))
        .| (part.lanes .== BytePart.Lanes(repeating: 0xC2)))
  }
}

extension MutableSpan<UInt8> {
  /// Stores sixteen bytes from `offset` on.
  @inline(__always)
  fileprivate mutating func store(_ lanes: BytePart.Lanes, at offset: Int) {
    precondition(offset >= 0 && count &- offset >= BytePart.size)
    var bytes = unsafe mutableBytes
    // Safe: the precondition puts the store inside the span, and any bytes make bytes.
    unsafe bytes.storeBytes(of: lanes, toUncheckedByteOffset: offset, as: BytePart.Lanes.self)
  }
}
