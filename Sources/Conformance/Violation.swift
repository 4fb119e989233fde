/// A law of the library that a reader or an exporter breaks.
public struct Violation: Sendable, Hashable, CustomStringConvertible {
  /// What must hold.
  public var law: String

  /// What happened instead.
  public var finding: String

  init(_ law: String, _ finding: String) {
    self.law = law
    self.finding = finding
  }

  /// The law and the finding in one line.
  public var description: String { "\(law): \(finding)" }
}
