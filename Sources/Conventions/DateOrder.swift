/// The order of the numbers in a date that is written in figures alone.
public enum DateOrder: Sendable, Hashable {
  /// 31/12/2024.
  case dayFirst
  /// 12/31/2024.
  case monthFirst
  /// 2024/12/31.
  case yearFirst
}
