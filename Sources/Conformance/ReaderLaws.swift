public import BroadsheetCore

/// Checks that a reader keeps the laws of the library.
///
/// Use it in a test of your reader, with inputs of its format:
/// `#expect(checkReader(MyReader(), samples: [bytes]) == [])`. The laws:
///
/// - The format's names and the options' names can be used where they have to be.
/// - Any bytes give articles or a typed error, never a crash: the samples, their beginnings,
///   damaged copies of them, and random bytes are tried.
/// - Every range lies within the input, and an error's offset too.
/// - The same bytes give the same reading.
/// - A caller who has enough is given no more articles.
///
/// - Returns: The laws that it breaks; empty when it keeps all.
public func checkReader(_ reader: some Reader, samples: [[UInt8]] = []) -> [Violation] {
  var violations = FormatLaws.check(reader.format, reader.settingDescriptions)
  for sample in samples where reader.confidence(in: sample.span.extracting(first: 4096)) == .none {
    violations.append(Violation("a reader knows its own format", "a sample gets no confidence"))
  }
  for input in HostileInputs.all(samples: samples) {
    // A broken law shows with many inputs; the first says enough.
    for violation in ReaderLaws.check(input, reader)
    where !violations.contains(where: { $0.law == violation.law }) {
      violations.append(violation)
    }
  }
  return violations
}

enum ReaderLaws {
  static func check(_ input: [UInt8], _ reader: some Reader) -> [Violation] {
    _ = reader.confidence(in: input.span.extracting(first: 4096))
    let first = outcome(of: input, reader)
    var violations = checkRanges(first, count: input.count)
    if outcome(of: input, reader) != first {
      violations.append(
        Violation("the same bytes give the same reading", "\(input.count) bytes gave two"))
    }
    var count = 0
    try? reader.read(input.span) { _ in
      count += 1
      return .stop
    }
    if count > 1 {
      violations.append(
        Violation("a caller who has enough is given no more articles", "\(count) came"))
    }
    return violations
  }

  private struct Outcome: Equatable {
    var readings: [Reading] = []
    var provenance: [Provenance] = []
    var error: ReadingError?
  }

  private static func outcome(of input: [UInt8], _ reader: some Reader) -> Outcome {
    var outcome = Outcome()
    do throws(ReadingError) {
      try reader.read(input.span) { reading in
        outcome.provenance.append(reading.article.provenance)
        outcome.readings.append(reading)
        return .next
      }
    } catch {
      outcome.error = error
    }
    return outcome
  }

  private static func checkRanges(_ outcome: Outcome, count: Int) -> [Violation] {
    var ranges: [SourceRange] = []
    for entry in outcome.provenance.flatMap(\.entries) {
      guard let origin = entry.origin else { continue }
      ranges.append(origin.range)
      ranges += origin.corroborations.map(\.range)
    }
    for reading in outcome.readings {
      ranges += reading.omissions.map(\.range)
      ranges += reading.diagnostics.compactMap(\.range)
    }
    if let error = outcome.error {
      ranges.append(SourceRange(start: error.offset, end: error.offset))
    }
    let whole = SourceRange(start: 0, end: count)
    guard let stray = ranges.first(where: { !whole.contains($0) || $0.start > $0.end }) else {
      return []
    }
    return [Violation("ranges lie within the input", "\(stray) of \(count) bytes")]
  }
}
