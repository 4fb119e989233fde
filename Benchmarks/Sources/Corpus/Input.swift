/// Texts to measure on, each the bytes of one article.
public struct Input: Sendable {
  /// The name in tables.
  public var name: String

  /// One article each.
  public var texts: [[UInt8]]

  /// Bytes of all texts.
  public var byteCount: Int

  /// Makes an input.
  public init(_ name: String, texts: [[UInt8]]) {
    self.name = name
    self.texts = texts
    byteCount = texts.reduce(0) { $0 + $1.count }
  }
}
