public import BroadsheetCore
import BroadsheetXMLTree

/// Reads the native XML format, from which an article comes back with all it had.
///
/// The outermost element is `article`, or `articles` around several, which are read one by one. An
/// element that the format does not know is left out and reported, so is a malformed value. Without
/// the package trait `XML`, which brings libxml2, reading throws that it is unavailable.
public struct XMLReader: Reader {
  /// The native XML format.
  public let format = Format(
    "xml", title: "XML, the whole article", mediaTypes: ["application/xml", "text/xml"],
    fileExtensions: ["xml"])

  /// How much the reader takes before it gives up.
  public var limits: Limits

  /// Makes a reader.
  public init(limits: Limits = Limits()) { self.limits = limits }

  /// Certain when the format's namespace is named.
  public func confidence(in prefix: Span<UInt8>) -> Confidence {
    Vocabulary.isNamed(in: prefix) ? .certain : .none
  }

  /// Reads one article after the other; of an `articles` element, memory holds one at a time.
  public func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError) {
    if input.count > limits.inputBytes {
      throw ReadingError(.limitExceeded(name: "bytes", limit: limits.inputBytes))
    }
    var count = 0
    var failure: ReadingError?
    try XMLTree.read(input, childrenOf: [Vocabulary.container]) { tree in
      do throws(ReadingError) {
        guard let reading = try ArticleBuilder.reading(of: tree.root, limits: limits) else {
          return .next
        }
        count += 1
        return receive(reading)
      } catch {
        failure = error
        return .stop
      }
    }
    if let failure { throw failure }
    if count == 0 { throw ReadingError(.noArticle) }
  }
}
