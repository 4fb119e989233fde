public import BroadsheetCore
import BroadsheetJSONSyntax

/// Reads native JSON back into the articles that it was written from, provenance included.
///
/// An input is one article, several one after another (JSON Lines, or with any layout), or arrays of
/// them; each is handed over before the next is parsed. Members that the format does not know and
/// values of the wrong kind are left out and reported; broken JSON is an error.
public struct JSONReader: Reader {
  /// Broadsheet JSON, also in JSON Lines.
  public let format: Format

  /// How much is taken.
  public var limits: Limits

  /// Blocks may nest 256 levels, of which each takes up to four of JSON; texts nest within them.
  private static let deepestNesting = 2048

  /// Makes a reader.
  public init(limits: Limits = Limits()) {
    self.limits = limits
    var format = NativeJSON.format
    format.mediaTypes += ["application/jsonl", "application/x-ndjson"]
    format.fileExtensions += ["jsonl", "ndjson"]
    self.format = format
  }

  /// Certain if the first member of the first object is the format's version, high if that comes
  /// later, and low for other objects.
  public func confidence(in prefix: Span<UInt8>) -> Confidence {
    JSONSniffer(prefix).confidence
  }

  /// Reads one article after the other.
  ///
  /// - Throws: `ReadingError` when the JSON is broken, a value is no article of a version that
  ///   this reader knows, or a limit is exceeded.
  public func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError) {
    guard input.count <= limits.inputBytes else {
      throw ReadingError(.limitExceeded(name: "bytes", limit: limits.inputBytes))
    }
    var parser = JSONParser(input, deepestNesting: Self.deepestNesting)
    var isEmpty = true
    while try parseNext(&parser) {
      guard let value = parser.value else { break }
      isEmpty = false
      let decoder = ArticleDecoder(limits: limits)
      let article = try decoder.article(value)
      let reading = Reading(article, diagnostics: decoder.diagnostics)
      if receive(reading) == .stop { return }
    }
    if isEmpty { throw ReadingError(.noArticle, at: input.count) }
  }

  private func parseNext(_ parser: inout JSONParser) throws(ReadingError) -> Bool {
    do throws(JSONError) {
      return try parser.parseNext()
    } catch {
      if case .nestingTooDeep(let limit) = error.cause {
        throw ReadingError(
          .limitExceeded(name: "levels of nesting", limit: limit), at: error.offset)
      }
      throw ReadingError(.malformed(error.description), at: error.offset)
    }
  }
}
