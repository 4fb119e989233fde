/// What was broken in a source and replaced by U+FFFD.
///
/// The list is cut short, the count is not: a source broken from end to end has a repair a byte.
public struct RepairLog: Sendable, Hashable {
  /// The most ranges that are kept.
  public static let limit = 64

  /// How many replacements there are.
  public private(set) var count = 0

  /// The bytes of the source that each of the first replacements stands for.
  public private(set) var ranges: [Range<Int>] = []

  mutating func add(_ range: Range<Int>) {
    count += 1
    if ranges.count < Self.limit { ranges.append(range) }
  }
}
