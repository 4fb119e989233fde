/// Writes an article as bytes of one format.
///
/// An exporter is a value: its options are its stored properties, listed in
/// ``Configurable/settings`` where the command line may set them. Conform by giving a format and
/// writing to the output; call ``export(_:under:)``, which sees to embargoes and desk notes.
public protocol Exporter: Configurable {
  /// The format that it writes.
  var format: Format { get }

  /// For whom the bytes are; readers unless the exporter says otherwise.
  var audience: Audience { get }

  /// Writes `article` to `output`, and reports there what the format cannot hold.
  ///
  /// - Throws: ``ExportError`` when the format cannot hold the article at all.
  func write(_ article: Article, to output: inout Output) throws(ExportError)
}

extension Exporter {
  /// Readers.
  public var audience: Audience { .readers }

  /// Writes an article to memory.
  ///
  /// - Throws: ``ExportError`` when the policy forbids it, blocks nest too deep, or the format
  ///   cannot hold the article at all.
  public func export(
    _ article: Article, under policy: PublicationPolicy = .standard
  ) throws(ExportError) -> Export {
    var output = Output()
    try export(article, under: policy, to: &output)
    return try output.finish()
  }

  /// Writes an article to an output; several may follow each other where the format allows.
  ///
  /// - Throws: ``ExportError`` when the policy forbids it, blocks nest too deep, or the format
  ///   cannot hold the article at all.
  public func export(
    _ article: Article, under policy: PublicationPolicy = .standard, to output: inout Output
  ) throws(ExportError) {
    let limit = Limits.deepestNesting
    if article.nests(deeperThan: limit) { throw .nestingTooDeep(limit: limit) }
    guard audience == .readers else { return try write(article, to: &output) }
    try policy.check(article)
    guard !article.deskNotes.isEmpty, !policy.includesDeskNotes else {
      return try write(article, to: &output)
    }
    var published = article
    published.deskNotes = []
    for _ in article.deskNotes { output.reportLoss(of: .deskNote) }
    try write(published, to: &output)
  }
}
