/// A person who made an article or a picture of it, and how.
public struct Contributor: Sendable, Hashable, ExpressibleByStringLiteral {
  /// What a contributor did.
  public struct Role: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
    /// The role's name.
    public var rawValue: String

    /// Makes a role of that name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a role of that name.
    public init(stringLiteral name: String) { self.rawValue = name }

    /// Wrote it.
    public static let author: Role = "author"
    /// Reported for it without writing it.
    public static let reporting: Role = "reporting"
    /// Took its pictures.
    public static let photo: Role = "photo"
    /// Drew its illustrations or graphics.
    public static let illustration: Role = "illustration"
    /// Filmed or cut its video.
    public static let video: Role = "video"
    /// Edited it.
    public static let editing: Role = "editing"
    /// Translated it.
    public static let translation: Role = "translation"
  }

  /// The name as printed.
  public var name: String

  /// What they did, where said.
  public var role: Role?

  /// Their position, such as `chief correspondent`, as printed.
  public var jobTitle: String?

  /// The organization that they work for, as printed.
  public var affiliation: String?

  /// A page about them.
  public var link: Hyperlink?

  /// Makes a contributor.
  public init(
    _ name: String, role: Role? = nil, jobTitle: String? = nil, affiliation: String? = nil,
    link: Hyperlink? = nil
  ) {
    self.name = name
    self.role = role
    self.jobTitle = jobTitle
    self.affiliation = affiliation
    self.link = link
  }

  /// Makes a contributor of whom only the name is known.
  public init(stringLiteral name: String) { self.init(name) }
}
