import Broadsheet

/// What must hold whatever the bytes are; a broken one stops the program, which is a finding.
public enum Invariants {
  static let registry = Registry.standard

  /// Reads `input` as the format with that identifier, and writes what was read in every format.
  public static func hold(reading identifier: String, _ input: Span<UInt8>) {
    guard let reader = registry.reader(named: identifier) else {
      preconditionFailure("no reader of \(identifier)")
    }
    // A typed error is an answer as good as an article.
    guard let readings = try? reader.readAll(input) else { return }
    for reading in readings {
      checkOmissions(of: reading, in: input.count)
      // Native formats carry the ranges of the first source, not of this input.
      if ["text", "html"].contains(identifier) { checkRanges(of: reading, in: input.count) }
      if identifier == "text" { checkOrder(of: reading.article) }
      for exporter in registry.exporters { check(exporter, with: reading.article) }
    }
  }

  private static func checkRanges(of reading: Reading, in count: Int) {
    for entry in reading.article.provenance.entries {
      guard let range = entry.origin?.range else { continue }
      precondition(0 <= range.start && range.end <= count, "\(entry.feature) lies at \(range)")
    }
  }

  /// The blocks of a text follow each other as in the text; those of a page may stand elsewhere.
  private static func checkOrder(of article: Article) {
    var end = 0
    for block in article.lead + article.body {
      guard let range = block.origin?.range else { continue }
      precondition(end <= range.start, "a block lies at \(range), after one that ends at \(end)")
      end = range.end
    }
  }

  private static func checkOmissions(of reading: Reading, in count: Int) {
    var end = 0
    for omission in reading.omissions {
      precondition(omission.range.end <= count, "\(omission.rule) omits \(omission.range)")
      precondition(end <= omission.range.start, "\(omission.rule) omits \(omission.range) again")
      end = omission.range.end
    }
  }
}
