/// Why an article was not written.
@nonexhaustive
public enum ExportError: Error, Sendable, Hashable {
  /// The article must not reach readers before that time.
  case embargoed(until: Timestamp)

  /// The article must not reach readers: it is withheld or was killed.
  case notPublishable(EditStatus.Availability)

  /// Blocks nest deeper than exporters follow.
  case nestingTooDeep(limit: Int)

  /// The bytes could not be written; the text is the system's or the receiver's reason.
  case outputFailed(String)

  /// The format cannot hold this article at all; the text says why.
  case notRepresentable(String)
}

extension ExportError: CustomStringConvertible {
  /// The reason as a sentence without a full stop.
  public var description: String {
    switch self {
    case .embargoed(let time): "the article is embargoed until \(time)"
    case .notPublishable(let availability):
      "the article must not be published: it is \(availability.rawValue)"
    case .nestingTooDeep(let limit): "blocks nest deeper than \(limit) levels"
    case .outputFailed(let reason): "the output could not be written: \(reason)"
    case .notRepresentable(let reason): reason
    }
  }
}
