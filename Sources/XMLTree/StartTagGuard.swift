#if XML
  internal import CLibXML2

  /// Refuses a start tag of a great many attributes before libxml2 parses it.
  ///
  /// libxml2 compares each attribute with all before it, and tells of none until the tag has ended.
  /// What it has not parsed yet waits in its buffer: a start tag that is longer than a chunk and has
  /// more equals signs than any sensible one is refused. Each byte is looked at once.
  struct StartTagGuard {
    private static let equalsSigns = 4 * XMLTreeBuilder.attributeLimit

    private var parsed: UInt = 0
    private var examined = 0
    private var count = 0

    /// Whether what waits in the buffer may be parsed.
    mutating func admits(_ input: xmlParserInputPtr?) -> Bool {
      guard let input = unsafe input, let base = unsafe input.pointee.base,
        let current = unsafe input.pointee.cur, let end = unsafe input.pointee.end
      else { return true }
      let position = unsafe input.pointee.consumed &+ UInt(current - base)
      if position != parsed { (parsed, examined, count) = (position, 0, 0) }
      // Safe: `current` and `end` bound the part of libxml2's buffer that has not been parsed.
      let buffer = unsafe UnsafeBufferPointer(start: current, count: max(0, end - current))
      let waiting = unsafe Span(_unsafeElements: buffer)
      guard waiting.count > 1, waiting[0] == 0x3C, waiting[1] != 0x21 else { return true }
      for index in examined..<max(examined, waiting.count) where waiting[index] == 0x3D {
        count += 1
      }
      examined = waiting.count
      return count <= Self.equalsSigns
    }
  }
#endif
