/// What a reader made of an input: an article, and what did not get into it.
public struct Reading: Sendable, Hashable {
  /// The article.
  public var article: Article

  /// The bytes that were seen and not taken, in the order of the input.
  public var omissions: [Omission]

  /// What was repaired or strange, in the order of the input.
  public var diagnostics: [Diagnostic]

  /// Makes a reading.
  public init(
    _ article: Article, omissions: [Omission] = [], diagnostics: [Diagnostic] = []
  ) {
    self.article = article
    self.omissions = omissions
    self.diagnostics = diagnostics
  }
}
