#if XML
  import BroadsheetCore
  internal import CLibXML2

  /// Refuses a tag, a comment or a CDATA section that would cost libxml2 quadratic time, before it is parsed.
  ///
  /// What libxml2 cannot parse yet waits in its buffer. When a start tag has ended it compares each
  /// attribute with all before it, and tells of none until then; and it looks through what waits
  /// again and again once that is longer than ten megabytes. Each byte is looked at once here.
  struct TokenGuard {
    /// The longest tag, comment, CDATA section or processing instruction, in bytes.
    private static let lengthLimit = 8 << 20

    /// The longest declarations in a document type: each element may have to be compared with them.
    private static let declarationsLimit = 64 << 10

    /// A tag that is longer than what is parsed at a time has no more equals signs.
    private static let equalsLimit = 4 * XMLTreeBuilder.attributeLimit

    private var parsed: UInt = 0
    private var examined = 0
    private var equalsCount = 0

    /// Why what waits in the buffer must not be parsed; `nil` when it may.
    mutating func refusal(of input: xmlParserInputPtr?) -> ReadingError.Cause? {
      guard let input = unsafe input, let base = unsafe input.pointee.base,
        let current = unsafe input.pointee.cur, let end = unsafe input.pointee.end
      else { return nil }
      let position = unsafe input.pointee.consumed &+ UInt(current - base)
      if position != parsed { (parsed, examined, equalsCount) = (position, 0, 0) }
      // Safe: `current` and `end` bound the part of libxml2's buffer that has not been parsed.
      let buffer = unsafe UnsafeBufferPointer(start: current, count: max(0, end - current))
      let waiting = unsafe Span(_unsafeElements: buffer)
      if waiting.count > Self.lengthLimit {
        return .limitExceeded(name: "bytes in a tag, comment or section", limit: Self.lengthLimit)
      }
      guard waiting.count > 1 else { return nil }
      // Words may begin with a bracket too, but do not wait.
      if waiting[0] == 0x5B, waiting.count > Self.declarationsLimit {
        return .limitExceeded(name: "bytes in a document type", limit: Self.declarationsLimit)
      }
      guard waiting[0] == 0x3C, waiting[1] != 0x21 else { return nil }
      for index in examined..<max(examined, waiting.count) where waiting[index] == 0x3D {
        equalsCount += 1
      }
      examined = waiting.count
      return equalsCount > Self.equalsLimit ? XMLTreeBuilder.attributesExceeded : nil
    }
  }
#endif
