/// A format's names: on command lines, for people, in HTTP headers and in file systems.
public struct Format: Sendable, Hashable {
  /// The name on the command line and in a registry: lower case, without blanks.
  public var identifier: String

  /// The name for people.
  public var title: String

  /// The media types, the preferred one first, without parameters.
  public var mediaTypes: [String]

  /// The file name extensions, the preferred one first, without a dot.
  public var fileExtensions: [String]

  /// Makes a format; names are compared without regard to case.
  public init(
    _ identifier: String, title: String, mediaTypes: [String], fileExtensions: [String]
  ) {
    self.identifier = identifier.lowercased()
    self.title = title
    self.mediaTypes = mediaTypes.map { $0.lowercased() }
    self.fileExtensions = fileExtensions.map { $0.lowercased() }
  }
}
