internal import Broadsheet
internal import BroadsheetHTMLTree
internal import BroadsheetWebReader
internal import Foundation
internal import Measure

/// How the time grows when a hostile input doubles.
struct Doubling: Codable {
  /// Twice the input may take so many times the time.
  static let limit = 2.3

  /// The sizes that are measured, each twice the one before.
  static let sizes = [500_000, 1_000_000, 2_000_000]

  var shape: String
  var taker: String
  /// Nanoseconds at each size, the best of all rounds.
  var nanoseconds: [Double]

  /// The time at a size over that at half of it, at worst.
  var ratio: Double {
    zip(nanoseconds, nanoseconds.dropFirst()).map { $1 / $0 }.max() ?? 0
  }

  /// Whether the input is refused at once, so that times say nothing.
  var isRefused: Bool { nanoseconds.allSatisfy { $0 < 100_000 } }

  /// Whether the limit is kept.
  var isLinear: Bool { isRefused || ratio <= Self.limit }

  /// Measures each shape whose name or taker contains `word`.
  ///
  /// To be called last: from then on the process keeps the memory that it frees.
  static func measureAll(rounds: Int, only word: String?) -> [Doubling] {
    Heap.keepFreedMemory()
    return HostileShape.all
      .filter { shape in word.map { "\(shape.taker) \(shape.name)".contains($0) } ?? true }
      .flatMap { shape in
        takers(of: shape).map { measure(shape, by: $0.name, $0.take, rounds: rounds) }
      }
  }

  /// What reads the shape: the reader of its format, and for pages the tree alone too.
  private static func takers(
    of shape: HostileShape
  ) -> [(name: String, take: ([UInt8]) -> Void)] {
    let identifier = shape.taker.rawValue
    switch shape.taker {
    case .html:
      return [
        ("tree", { _ = try? HTMLDocument(parsing: $0) }),
        (identifier, { _ = try? WebPageReader().readAll($0.span) }),
      ]
    case .text, .json, .xml:
      guard let reader = Registry.standard.reader(named: identifier) else { return [] }
      return [(identifier, { _ = try? reader.readAll($0.span) })]
    }
  }

  private static func measure(
    _ shape: HostileShape, by name: String, _ take: ([UInt8]) -> Void, rounds: Int
  ) -> Doubling {
    let inputs = sizes.map { size in
      let input = shape.bytes(size)
      // The first time warms caches and lazy tables, the second says how often to repeat.
      take(input)
      let start = ThreadClock.now()
      take(input)
      return (bytes: input, repetitions: max(1, 4_000_000 / max(ThreadClock.now() - start, 1)))
    }
    var best = inputs.map { _ in Double.infinity }
    for _ in 0..<rounds {
      for (index, input) in inputs.enumerated() {
        let start = ThreadClock.now()
        for _ in 0..<input.repetitions { take(input.bytes) }
        let elapsed = Double(ThreadClock.now() - start) / Double(input.repetitions)
        best[index] = min(best[index], elapsed)
      }
    }
    return Doubling(shape: shape.name, taker: name, nanoseconds: best)
  }
}

extension Doubling {
  /// The measurements as a table: all of them, the worst first.
  static func table(of doublings: [Doubling]) -> String {
    var lines = [
      "Hostile shapes, time when the input doubles (limit \(limit), worst of two doublings)",
      row("", "ms/MB", "doubled", ""),
    ]
    for doubling in doublings.sorted(by: { $0.ratio > $1.ratio }) where !doubling.isRefused {
      let pace = (doubling.nanoseconds.last ?? 0) / Double(sizes.last ?? 1)
      lines.append(
        row(
          "  \(doubling.taker): \(doubling.shape)", String(format: "%.2f", pace),
          String(format: "%.2f", doubling.ratio), doubling.isLinear ? "" : "over the limit"))
    }
    let refused = doublings.count(where: \.isRefused)
    let over = doublings.count { !$0.isLinear }
    lines.append("\(doublings.count) shapes, \(over) over the limit, \(refused) refused at once")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ name: String, _ pace: String, _ ratio: String, _ note: String) -> String
  {
    func padded(_ text: String, to width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let name = name + String(repeating: " ", count: max(0, 40 - name.count))
    return name + padded(pace, to: 10) + padded(ratio, to: 10) + "  " + note
  }
}
