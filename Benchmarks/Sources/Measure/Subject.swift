public import Corpus

/// Something to measure: how to get ready for an input, and the work to time.
public struct Subject {
  /// What a subject is to the others; tables and plots are grouped by it.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// What the machine or the standard library can do at most.
    case limit
    /// Broadsheet's own.
    case broadsheet
    /// What others offer.
    case peer
  }

  /// The name in tables.
  public var name: String

  /// What it is to the others.
  public var kind: Kind

  /// Inputs of more bytes than this are left out: they would take minutes.
  public var largestInput: Int

  /// Makes the work for an input; what it returns from each run must not change.
  public var prepare: (Input) -> () -> Int

  /// How many texts the work makes of an input that need memory of their own; `nil` where nobody asks.
  public var countTexts: ((Input) -> Int)?

  /// Makes a subject that prepares something from the whole input.
  public init(
    _ name: String, _ kind: Kind, upTo largestInput: Int = .max,
    preparing prepare: @escaping (Input) -> () -> Int
  ) {
    self.name = name
    self.kind = kind
    self.largestInput = largestInput
    self.prepare = prepare
  }

  /// Makes a subject that works on the bytes of each text of an input.
  public init(
    _ name: String, _ kind: Kind, upTo largestInput: Int = .max,
    onEachText work: @escaping (Span<UInt8>) -> Int
  ) {
    self.init(name, kind, upTo: largestInput) { input in
      {
        var sum = 0
        for text in input.texts { sum &+= work(text.span) }
        return sum
      }
    }
  }
}
