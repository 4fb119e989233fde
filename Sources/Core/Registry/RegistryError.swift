/// Two formats claim the same name.
public struct RegistryError: Error, Sendable, Hashable {
  /// What kind of name it is.
  public enum Claim: String, Sendable, Hashable {
    /// `Format/identifier`.
    case identifier
    /// One of `Format/mediaTypes`.
    case mediaType = "media type"
    /// One of `Format/fileExtensions`.
    case fileExtension = "file extension"
  }

  /// What kind of name it is.
  public var claim: Claim

  /// The name.
  public var name: String

  /// The format that has it.
  public var registered: Format

  /// The format that wants it.
  public var rejected: Format
}

extension RegistryError: CustomStringConvertible {
  /// The collision as a sentence without a full stop.
  public var description: String {
    "the \(claim.rawValue) '\(name)' of \(rejected.identifier) (\(rejected.title)) belongs to "
      + "\(registered.identifier) (\(registered.title))"
  }
}
