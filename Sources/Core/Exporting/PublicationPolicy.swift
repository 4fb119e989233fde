/// What may reach readers.
///
/// It rules exporters for readers, see ``Exporter/audience``: an article that is embargoed, withheld
/// or killed is refused, and notes to the desk are dropped and reported.
public struct PublicationPolicy: Sendable, Hashable {
  /// The present time, to tell whether an embargo has passed; without it no embargo has.
  public var now: Timestamp?

  /// Whether embargoed, withheld and killed articles are written all the same.
  public var allowsWithheld: Bool

  /// Whether notes to the desk are written all the same.
  public var includesDeskNotes: Bool

  /// Makes a policy.
  public init(
    now: Timestamp? = nil, allowsWithheld: Bool = false, includesDeskNotes: Bool = false
  ) {
    self.now = now
    self.allowsWithheld = allowsWithheld
    self.includesDeskNotes = includesDeskNotes
  }

  /// Refuses what is embargoed, withheld or killed, and drops notes to the desk.
  public static let standard = PublicationPolicy()

  /// Writes everything.
  public static let unrestricted = PublicationPolicy(allowsWithheld: true, includesDeskNotes: true)

  /// Checks that an article may reach readers.
  ///
  /// - Throws: ``ExportError/embargoed(until:)`` or ``ExportError/notPublishable(_:)``.
  public func check(_ article: Article) throws(ExportError) {
    if allowsWithheld { return }
    if let status = article.editStatus?.value {
      if status.signal == .kill { throw .notPublishable(.canceled) }
      if status.availability != .usable { throw .notPublishable(status.availability) }
    }
    if let embargo = article.embargoedUntil?.value, !hasPassed(embargo) {
      throw .embargoed(until: embargo)
    }
  }

  /// Whether the embargo has ended at every moment that now may mean.
  ///
  /// A time of day ends it when its minute begins, a coarser time when its last day is over.
  private func hasPassed(_ embargo: Timestamp) -> Bool {
    guard let now else { return false }
    let end = embargo.latestInstant - (embargo.precision == .minute ? 59 : 0)
    return end <= now.earliestInstant
  }
}
