/// Whether an article may be published, and what its sender signals with it.
public struct EditStatus: Sendable, Hashable {
  /// Whether the article may be published, in IPTC's terms.
  public enum Availability: String, Sendable, Hashable, CaseIterable {
    /// May be published.
    case usable
    /// Must not be published yet.
    case withheld
    /// Must not be published any more: it was killed.
    case canceled
  }

  /// What the sender signals about an earlier version.
  public enum Signal: String, Sendable, Hashable, CaseIterable {
    /// This one has more or newer facts.
    case update
    /// This one puts an error right.
    case correction
    /// Tells the desk something; nothing to publish.
    case advisory
    /// The earlier one must not be used.
    case kill
  }

  /// Whether the article may be published.
  public var availability: Availability

  /// What the sender signals.
  public var signal: Signal?

  /// The words as printed, such as `2ND LEAD`.
  public var printed: String?

  /// Makes a status.
  public init(_ availability: Availability, signal: Signal? = nil, printed: String? = nil) {
    self.availability = availability
    self.signal = signal
    self.printed = printed
  }
}
