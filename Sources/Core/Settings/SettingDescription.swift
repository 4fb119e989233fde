/// An option in words, for help texts.
public struct SettingDescription: Sendable, Hashable {
  /// The name on the command line.
  public var name: String

  /// The values in words, such as `true|false`.
  public var values: String

  /// What it is for.
  public var purpose: String
}
