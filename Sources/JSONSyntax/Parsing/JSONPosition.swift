/// How far a walk through an array has come; it can be kept in a stack instead of recursing.
public struct JSONPosition: Sendable, Hashable {
  let index: Int
  let end: Int

  /// A place that no element follows.
  public static let end = JSONPosition(index: 0, end: 0)

  /// Whether no element follows.
  public var isAtEnd: Bool { index >= end }
}
