import Broadsheet

/// What of an input did not reach the output, counted by kind in the order first met.
struct ReadingTally: Sendable, Hashable {
  /// Passages that the reader left out.
  struct Omitted: Sendable, Hashable {
    var kind: Omission.Kind
    var passages: Int
    var bytes: Int
  }

  /// What the reader repaired: the first case in words, and how many there were.
  struct Repaired: Sendable, Hashable {
    var first: Diagnostic
    var position: SourcePosition?
    var count: Int
  }

  private(set) var omitted: [Omitted] = []
  private(set) var lost: [Loss] = []
  private(set) var repaired: [Repaired] = []

  /// Whether nothing was lost but the commas and bars between parts.
  var isWhole: Bool {
    omitted.allSatisfy { $0.kind == .remainder } && lost.isEmpty && repaired.isEmpty
  }

  /// Adds what a reader reports.
  mutating func add(_ reading: borrowing Reading, of input: Span<UInt8>) {
    for omission in reading.omissions {
      let bytes = omission.range.count
      if let index = omitted.firstIndex(where: { $0.kind == omission.kind }) {
        omitted[index].passages += 1
        omitted[index].bytes += bytes
      } else {
        omitted.append(Omitted(kind: omission.kind, passages: 1, bytes: bytes))
      }
    }
    for diagnostic in reading.diagnostics {
      if let index = repaired.firstIndex(where: { $0.first.kind == diagnostic.kind }) {
        repaired[index].count += 1
        continue
      }
      let position = diagnostic.range.map { SourcePosition(of: $0.start, in: input) }
      repaired.append(Repaired(first: diagnostic, position: position, count: 1))
    }
  }

  /// Adds what an exporter reports.
  mutating func add(_ losses: [Loss]) {
    for loss in losses {
      if let index = lost.firstIndex(where: { $0.feature == loss.feature }) {
        lost[index].count += loss.count
      } else {
        lost.append(loss)
      }
    }
  }
}
