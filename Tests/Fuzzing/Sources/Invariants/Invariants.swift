import Broadsheet

/// What must hold whatever the bytes are; a broken one stops the program, which is a finding.
public enum Invariants {
  private static let registry = Registry.standard

  /// Reads `input` as the format with that identifier, and writes what was read in every format.
  public static func hold(reading identifier: String, _ input: Span<UInt8>) {
    guard let reader = registry.reader(named: identifier) else {
      preconditionFailure("no reader of \(identifier)")
    }
    // A typed error is an answer as good as an article.
    guard let readings = try? reader.readAll(input) else { return }
    for reading in readings {
      checkRanges(of: reading, in: input.count, from: reader)
      for exporter in registry.exporters { check(exporter, with: reading.article) }
    }
  }

  private static func checkRanges(of reading: Reading, in count: Int, from reader: any Reader) {
    // Native formats carry the ranges of the first source, not of this input.
    if reader.format.identifier == "text" {
      for entry in reading.article.provenance.entries {
        guard let range = entry.origin?.range else { continue }
        precondition(0 <= range.start && range.end <= count, "\(entry.feature) lies at \(range)")
      }
    }
    var end = 0
    for omission in reading.omissions {
      precondition(omission.range.end <= count, "\(omission.rule) omits \(omission.range)")
      precondition(end <= omission.range.start, "\(omission.rule) omits \(omission.range) again")
      end = omission.range.end
    }
  }

  private static func check(_ exporter: any Exporter, with article: Article) {
    let identifier = exporter.format.identifier
    guard let bytes = try? exporter.export(article, under: .unrestricted).bytes else { return }
    precondition(String(validating: bytes, as: UTF8.self) != nil, "\(identifier) is not UTF-8")
    guard ["json", "xml"].contains(identifier), let reader = registry.reader(named: identifier)
    else { return }
    guard let back = try? reader.read(bytes) else {
      preconditionFailure("\(identifier) cannot be read back")
    }
    precondition(back.article == article, "\(identifier) reads back as another article")
  }
}
