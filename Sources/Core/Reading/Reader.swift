/// Reads the articles in the bytes of one format.
///
/// A reader is a value: its options are its stored properties, listed in ``Configurable/settings``
/// where the command line may set them. The same bytes always give the same articles.
public protocol Reader: Configurable {
  /// The format that it reads.
  var format: Format { get }

  /// How much the reader takes before it gives up with an error.
  var limits: Limits { get set }

  /// How sure this reader is that an input which starts with `prefix` is of its format.
  ///
  /// The prefix is the whole input when that is short, and some kilobytes of it otherwise.
  func confidence(in prefix: Span<UInt8>) -> Confidence

  /// Reads one article after the other and hands each over, in the order of the input.
  ///
  /// An input that holds no article throws; one that turns out broken after some articles throws
  /// after handing those over. Time is linear in the input's length.
  ///
  /// - Parameters:
  ///   - input: The bytes, in any encoding that the format allows.
  ///   - receive: Takes an article and says whether to read on.
  /// - Throws: ``ReadingError`` with the cause and the byte where it showed.
  func read(
    _ input: Span<UInt8>, each receive: (consuming Reading) -> ReadingStep
  ) throws(ReadingError)

  /// Reads the first article of the input.
  ///
  /// There is nothing to write for this; a reader whose inputs hold one article each may, to save
  /// handing it over.
  ///
  /// - Throws: ``ReadingError`` with the cause and the byte where it showed.
  func read(_ input: Span<UInt8>) throws(ReadingError) -> Reading
}

extension Reader {
  /// Reads the first article of the input by `read(_:each:)`.
  ///
  /// - Throws: ``ReadingError`` with the cause and the byte where it showed.
  public func read(_ input: Span<UInt8>) throws(ReadingError) -> Reading {
    var first: Reading?
    try read(input) { (reading: consuming Reading) in
      first = consume reading
      return .stop
    }
    guard let first else { throw ReadingError(.noArticle, at: input.count) }
    return first
  }

  /// Reads the first article of the input.
  ///
  /// - Throws: ``ReadingError`` with the cause and the byte where it showed.
  public func read(_ input: [UInt8]) throws(ReadingError) -> Reading { try read(input.span) }

  /// Reads the first article of a text; offsets are those of its UTF-8.
  ///
  /// - Throws: ``ReadingError`` with the cause and the byte where it showed.
  public func read(_ text: String) throws(ReadingError) -> Reading {
    try read(text.utf8Span.span)
  }

  /// Reads every article of the input and holds them all.
  ///
  /// - Throws: ``ReadingError`` with the cause and the byte where it showed.
  public func readAll(_ input: Span<UInt8>) throws(ReadingError) -> [Reading] {
    var readings: [Reading] = []
    try read(input) { reading in
      readings.append(reading)
      return .next
    }
    return readings
  }
}
