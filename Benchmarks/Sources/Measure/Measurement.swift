/// What was measured of one subject on one input.
public struct Measurement: Sendable, Codable {
  /// The subject's name.
  public var name: String

  /// What the subject is to the others.
  public var kind: Subject.Kind

  /// Nanoseconds that a run over the whole input takes: the median of the rounds.
  public var nanoseconds: Double

  /// The distance between the quartiles of the rounds, as a share of the median.
  public var spread: Double

  /// Megabytes (10^6) of input a second.
  public var megabytesPerSecond: Double

  /// Articles a second.
  public var articlesPerSecond: Double

  /// Allocations for each article; `nil` where they cannot be counted.
  public var allocationsPerArticle: Double?

  /// Allocations for each article beyond one for each of its texts; `nil` where nobody counts these.
  public var allocationsBeyondTexts: Double?

  /// The most heap that a run held, in sizes of the input; `nil` where it cannot be counted.
  public var peakOverInput: Double?
}

/// All that was measured on one input.
public struct Report: Sendable, Codable {
  /// The input's name.
  public var input: String

  /// Bytes of the input.
  public var bytes: Int

  /// Articles in the input.
  public var articles: Int

  /// How many rounds the medians are of.
  public var rounds: Int

  /// One for each subject, in the order of the subjects.
  public var measurements: [Measurement]
}
