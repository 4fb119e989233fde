public import BroadsheetBytes
public import BroadsheetConventions
public import BroadsheetCore

/// Reads a news article from plain text: copied off a page, taken from an archive, or sent by wire.
///
/// The reader knows no paper and no site. It knows how the press prints (`Conventions`), looks at
/// each block of the text (its words, length, beginning and end, place and neighbours), weighs that
/// evidence, and takes the likeliest sequence of roles. Every byte of the input ends up in a part of
/// the article or among the reading's omissions.
///
/// Any input gives an article or an error: broken UTF-8 is replaced and reported, other encodings
/// are recognized. Time is linear in the input.
public struct PlainTextReader: Reader {
  /// Plain text.
  public var format: Format {
    Format(
      "text", title: "Plain text", mediaTypes: ["text/plain"], fileExtensions: ["txt", "text"])
  }

  /// How much the reader takes before it gives up with an error.
  public var limits = Limits()

  /// The language of the texts, as a BCP 47 tag; `nil` to recognize it.
  public var language: String?

  /// The encoding of the texts; `nil` to recognize it.
  public var encoding: TextEncoding?

  /// Whether parts say where they came from.
  public var provenance = true

  /// The parts that are wanted.
  public var parts = TextParts.all

  /// How the press of each language prints.
  public var conventions = Conventions.standard

  /// The weights by which roles are decided.
  var model = RoleModel.standard

  private let pool = ScratchPool()

  /// Texts of more bytes need more memory than is worth keeping.
  private static let longestPooled = 1 << 20

  /// A reader of texts in any language that the library knows.
  public init() {}

  /// The options that can be set by name.
  public static var settings: [Setting<PlainTextReader>] {
    [
      Setting("language", \.language, "Language of the text, such as de; recognized if not given"),
      Setting("provenance", \.provenance, "Whether parts say where they came from"),
    ]
  }

  /// Plain text is what everything is that is nothing else, unless it begins as a picture, a program
  /// or an archive do: with NULs, with many control characters, or with their first bytes.
  public func confidence(in prefix: Span<UInt8>) -> Confidence {
    guard !prefix.isEmpty, let text = try? DecodedText(prefix, declared: encoding) else {
      return .none
    }
    return BinarySniffer.isBinary(prefix, decoded: text.utf8.bytes)
      ? .none : Confidence(rawValue: 10)
  }

  /// Reads the one article of the input.
  ///
  /// - Throws: `ReadingError` if the input is blank or exceeds the limits.
  public func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError) {
    _ = receive(try read(input))
  }

  /// Reads the one article of the input.
  ///
  /// - Throws: `ReadingError` if the input is blank or exceeds the limits.
  public func read(_ input: Span<UInt8>) throws(ReadingError) -> Reading {
    guard input.count <= Self.longestPooled else {
      var scratch = TextReaderScratch()
      return try read(input, scratch: &scratch)
    }
    var scratch = pool.take()
    let reading = try read(input, scratch: &scratch)
    pool.keep(scratch)
    return reading
  }

  /// Reads the one article of the input with memory that is used again for the next.
  ///
  /// - Throws: `ReadingError` if the input is blank or exceeds the limits.
  public func read(
    _ input: Span<UInt8>, scratch: inout TextReaderScratch
  ) throws(ReadingError) -> Reading {
    guard input.count <= limits.inputBytes else {
      throw ReadingError(.limitExceeded(name: "bytes", limit: limits.inputBytes))
    }
    let text = try decode(input, into: &scratch.lines)
    guard scratch.lines.lineCount > 0 else { throw ReadingError(.noArticle, at: input.count) }
    scratch.analysis.begin(scratch.lines, in: text.utf8.bytes)
    let blocks = scratch.analysis.isWrapped ? 0 : scratch.lines.lineCount
    // Before anything else is kept of so many blocks.
    try check(blocks, limits.blocks, "blocks")
    if parts.isSubset(of: .titles) {
      if let titles = try readBeginning(of: text, with: &scratch) { return titles }
      scratch.analysis.begin(scratch.lines, in: text.utf8.bytes)
    }
    try analyze(text, with: &scratch)
    var builder = ArticleBuilder(
      text, reader: self, analysis: scratch.analysis, blocks: blocks, lists: &scratch.lists)
    builder.take(scratch.analysis)
    while scratch.lines.advance(in: text.utf8.bytes) {
      try check(builder.estimateMemory(), memoryLimit(for: input), "bytes of memory")
      try analyze(text, with: &scratch)
      builder.take(scratch.analysis)
    }
    return builder.finish(givingBack: &scratch.lists)
  }

  /// Reads the titles off the beginning of the text, if they are beyond doubt without the rest.
  private func readBeginning(
    of text: borrowing DecodedText, with scratch: inout TextReaderScratch
  ) throws(ReadingError) -> Reading? {
    try formBlocks(of: text, with: &scratch)
    guard scratch.analysis.keepBeginning() else { return nil }
    decide(text, with: &scratch)
    guard scratch.analysis.isSureOfTitles else { return nil }
    var builder = ArticleBuilder(
      text, reader: self, analysis: scratch.analysis, blocks: 0, lists: &scratch.lists)
    builder.take(scratch.analysis)
    builder.omitRest(behind: scratch.analysis)
    return builder.finish(givingBack: &scratch.lists)
  }

  /// Analyzes the blocks of the lines that are in the table.
  private func analyze(
    _ text: borrowing DecodedText, with scratch: inout TextReaderScratch
  ) throws(ReadingError) {
    try formBlocks(of: text, with: &scratch)
    decide(text, with: &scratch)
  }

  private func formBlocks(
    of text: borrowing DecodedText, with scratch: inout TextReaderScratch
  ) throws(ReadingError) {
    scratch.analysis.form(&scratch.lines, in: text.utf8.bytes, limit: limits.blocks)
    let count = scratch.analysis.firstIndex + scratch.analysis.blocks.count
    try check(count, limits.blocks, "blocks")
  }

  /// Gathers evidence of what the blocks are, and decides.
  private func decide(_ text: borrowing DecodedText, with scratch: inout TextReaderScratch) {
    let bytes = text.utf8.bytes
    scratch.analysis.gather(
      in: bytes, conventions: conventions, language: language.flatMap(conventions.index(of:)))
    scratch.analysis.decide(by: model)
  }

  private func check(_ count: Int, _ limit: Int, _ name: String) throws(ReadingError) {
    guard count <= limit else { throw ReadingError(.limitExceeded(name: name, limit: limit)) }
  }

  /// How many bytes the article may take: 16 MiB less than a multiple of the input's, since the
  /// reader itself needs some.
  private func memoryLimit(for input: Span<UInt8>) -> Int {
    let (bytes, isTooLarge) = input.count.multipliedReportingOverflow(by: limits.memoryFactor)
    return isTooLarge ? .max : max(1 << 24, bytes - (1 << 24))
  }

  @_lifetime(copy input)
  private func decode(
    _ input: Span<UInt8>, into lines: inout LineTable
  ) throws(ReadingError) -> DecodedText {
    do throws(InputTooLarge) {
      return try DecodedText(input, declared: encoding, lines: &lines)
    } catch {
      throw ReadingError(.limitExceeded(name: "bytes", limit: Int(UInt32.max)))
    }
  }
}
