/// A source's text as UTF-8, whatever encoding the source is in.
///
/// A source that is UTF-8, or in ASCII only, is used as it is, and nothing is copied; any other is
/// written anew. Either way offsets into the text lead back to the source: at once where nothing was copied, else in
/// constant time by a table of a hundredth of the text's size.
///
///     var lines = LineTable()
///     let text = try DecodedText(source, lines: &lines)
///     for line in lines.lines {
///       use(text.utf8.string(in: line.range), from: text.sourceRange(of: line.range))
///     }
public struct DecodedText: ~Escapable, Sendable {
  /// The encoding that the source was taken to be in.
  public let encoding: TextEncoding

  /// The bytes before decoding.
  private let source: Span<UInt8>

  /// Where in the source the text starts, past a byte order mark.
  private let start: Int

  /// The text, if it had to be written anew.
  private let bytes: [UInt8]

  /// The way back to the source, if the text had to be written anew.
  private let map: OffsetMap?

  /// What in the source was broken.
  public let repairs: RepairLog

  /// Decodes `source`.
  ///
  /// A byte order mark tells the encoding, else `declared` does; without either it is UTF-16 if the
  /// pattern of zeros says so, UTF-8 if it is valid or mostly so, and windows-1252 if not.
  /// Whatever is broken becomes U+FFFD and is listed in `repairs`. Throws if the source, or the
  /// text, has 4 GiB or more.
  @_lifetime(copy source)
  public init(
    _ source: Span<UInt8>, declared: TextEncoding? = nil
  ) throws(InputTooLarge) {
    try self.init(source, declared: declared) { $0.firstInvalidUTF8 == nil }
  }

  /// Decodes `source`, and puts the lines of the text into `lines`.
  ///
  /// A source that is UTF-8 is validated and cut into lines in one pass; otherwise as
  /// `init(_:declared:)`.
  @_lifetime(copy source)
  public init(
    _ source: Span<UInt8>, declared: TextEncoding? = nil, lines: inout LineTable
  ) throws(InputTooLarge) {
    try self.init(source, declared: declared) { (text) throws(InputTooLarge) in
      try lines.scan(validating: text) != nil
    }
    if map != nil { try lines.scan(bytes.span) }
  }

  /// `isUTF8` tells whether bytes are valid UTF-8, and is asked once at most.
  @_lifetime(copy source)
  private init(
    _ source: Span<UInt8>, declared: TextEncoding?,
    isUTF8: (Span<UInt8>) throws(InputTooLarge) -> Bool
  ) throws(InputTooLarge) {
    try InputTooLarge.check(source.count)
    let mark = TextEncoding.byteOrderMark(of: source)
    let known = mark?.encoding ?? declared ?? TextEncoding.unmarkedUTF16(of: source)
    self.source = source
    start = mark?.length ?? 0
    let mayBeUTF8 = known.map { $0 == .utf8 || $0.isASCII(source) } ?? true
    if mayBeUTF8, try isUTF8(source.extracting(droppingFirst: start)) {
      (encoding, bytes, map, repairs) = (known ?? .utf8, [], nil, RepairLog())
    } else {
      encoding = known ?? TextEncoding.brokenUTF8OrWindows1252(source)
      let transcoding = try encoding.decoder.transcode(source, from: start)
      (bytes, map, repairs) = (transcoding.bytes, transcoding.map, transcoding.repairs)
    }
  }

  /// The text.
  public var utf8: ValidatedUTF8 {
    @_lifetime(borrow self)
    get {
      if map == nil {
        // Safe: the source was validated.
        unsafe ValidatedUTF8(unchecked: source.extracting(droppingFirst: start))
      } else {
        // Safe: the bytes are encoded scalars.
        unsafe ValidatedUTF8(unchecked: bytes.span)
      }
    }
  }

  /// The offset in the source of the scalar that lies at `offset` in the text.
  ///
  /// The text's end leads to the source's end.
  public func sourceOffset(of offset: Int) -> Int {
    sourceRange(at: offset).lowerBound
  }

  /// The bytes of the source that the scalars of `range` in the text were made of.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    sourceRange(at: range.lowerBound).lowerBound..<sourceRange(at: range.upperBound).upperBound
  }

  /// Where the scalar came from that `offset` cuts in two, or an empty range between two scalars.
  private func sourceRange(at offset: Int) -> Range<Int> {
    guard let map else { return start &+ offset..<start &+ offset }
    return encoding.decoder.sourceRange(at: offset, in: source, by: map)
  }
}
