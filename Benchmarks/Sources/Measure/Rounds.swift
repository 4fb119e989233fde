public import Corpus

/// Measures subjects side by side: in each round every subject runs once, so that whatever slows the
/// machine for a while slows them all.
public struct Rounds {
  /// How many rounds; nine or more give medians that hold.
  public var count: Int

  /// The shortest time that is measured at once, in nanoseconds; faster work is repeated.
  public var shortestSample: Int

  /// Makes a plan of rounds.
  public init(count: Int = 9, shortestSample: Int = 4_000_000) {
    self.count = count
    self.shortestSample = shortestSample
  }

  /// Measures those of `subjects` that take an input of this size.
  public func run(_ subjects: [Subject], on input: Input) -> Report {
    var candidates = subjects.filter { input.byteCount <= $0.largestInput }
      .map { Candidate($0, input: input, shortestSample: shortestSample) }
    for round in 0..<count {
      // Another one begins in each round: nobody always runs on the caches that the same one left.
      for offset in candidates.indices {
        candidates[(offset + round) % candidates.count].sample()
      }
    }
    return Report(
      input: input.name, bytes: input.byteCount, articles: input.texts.count, rounds: count,
      measurements: candidates.map { $0.measurement(on: input) })
  }
}

/// A subject made ready for an input, and its samples so far.
private struct Candidate {
  let subject: Subject
  let work: () -> Int
  let expected: Int
  let repetitions: Int
  let heap: Heap?
  var samples: [Double] = []

  init(_ subject: Subject, input: Input, shortestSample: Int) {
    self.subject = subject
    work = subject.prepare(input)
    // The first run warms caches and lazy tables, the second says how often to repeat.
    expected = work()
    let start = ThreadClock.now()
    _ = work()
    let once = max(ThreadClock.now() - start, 1)
    repetitions = max(1, shortestSample / once)
    heap = Heap.count(work)
  }

  mutating func sample() {
    var sum = 0
    let start = ThreadClock.now()
    for _ in 0..<repetitions { sum &+= work() }
    let elapsed = ThreadClock.now() - start
    // Also keeps the optimiser from leaving out work whose result nobody uses.
    precondition(sum == expected &* repetitions, "\(subject.name) gave different results")
    samples.append(Double(elapsed) / Double(repetitions))
  }

  func measurement(on input: Input) -> Measurement {
    let sorted = samples.sorted()
    let median = sorted[sorted.count / 2]
    let articles = Double(input.texts.count)
    return Measurement(
      name: subject.name, kind: subject.kind, nanoseconds: median,
      spread: (sorted[sorted.count * 3 / 4] - sorted[sorted.count / 4]) / median,
      megabytesPerSecond: Double(input.byteCount) / median * 1000,
      articlesPerSecond: articles / median * 1e9,
      allocationsPerArticle: heap.map { Double($0.allocations) / articles },
      allocationsBeyondTexts: heap.flatMap { heap in
        subject.countTexts.map { Double(heap.allocations - $0(input)) / articles }
      },
      peakOverInput: heap.map { Double($0.peakBytes) / Double(input.byteCount) })
  }
}
