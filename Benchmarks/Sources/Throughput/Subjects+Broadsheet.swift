internal import Broadsheet
internal import Corpus
internal import Measure

extension Subject {
  /// Every format of the standard registry: none goes unmeasured.
  ///
  /// The speed of all is counted in bytes of the plain text that the articles were read from.
  static var broadsheet: [Subject] {
    let registry = Registry.standard
    guard let textReader = registry.reader(named: "text") else { return [] }
    let native = registry.readers.filter { $0.format.identifier != "text" }
    return [
      scanning, scanningAndValidating, reading(textReader), readingWithoutOrigins, readingTitles,
    ]
      + registry.exporters.map { writing($0, articlesFrom: textReader) }
      + native.compactMap { reader in
        registry.exporter(named: reader.format.identifier).map { exporter in
          readingBack(reader, from: exporter, articlesFrom: textReader)
        }
      }
  }

  /// A table is used again and again, as by readers of many texts.
  private static var scanning: Subject {
    Subject("scan lines", .broadsheet) { input in
      var table = LineTable()
      return {
        input.texts.reduce(0) { sum, text in
          (try? table.scan(text.span)) == nil ? 0 : sum &+ table.lines.count
        }
      }
    }
  }

  private static var scanningAndValidating: Subject {
    Subject("validate and scan lines", .broadsheet) { input in
      var table = LineTable()
      return {
        input.texts.reduce(0) { sum, text in
          (try? table.scan(validating: text.span)) == nil ? 0 : sum &+ table.lines.count
        }
      }
    }
  }

  private static func reading(_ reader: any Reader) -> Subject {
    var subject = Subject("read \(reader.format.identifier)", .broadsheet) { text in
      (try? reader.read(text))?.article.body.count ?? 0
    }
    subject.countTexts = { input in
      articles(of: input, by: reader).reduce(0) { $0 + TextCount.texts(in: $1) }
    }
    return subject
  }

  /// What provenance costs is the difference to reading with it.
  private static var readingWithoutOrigins: Subject {
    var reader = PlainTextReader()
    reader.provenance = false
    return Subject("read text, no origins", .broadsheet) { [reader] text in
      (try? reader.read(text))?.article.body.count ?? 0
    }
  }

  /// What a list of headlines costs.
  private static var readingTitles: Subject {
    var reader = PlainTextReader()
    reader.parts = .titles
    return Subject("read text, titles only", .broadsheet) { [reader] text in
      (try? reader.read(text))?.article.headline == nil ? 0 : 1
    }
  }

  /// The articles are held while one is written, so inputs end at 10 MB.
  private static func writing(
    _ exporter: any Exporter, articlesFrom textReader: any Reader
  ) -> Subject {
    Subject("write \(exporter.format.identifier)", .broadsheet, upTo: 12_000_000) { input in
      let articles = articles(of: input, by: textReader)
      return {
        articles.reduce(0) { $0 &+ ((try? exporter.export($1))?.bytes.count ?? 0) }
      }
    }
  }

  private static func readingBack(
    _ reader: any Reader, from exporter: any Exporter, articlesFrom textReader: any Reader
  ) -> Subject {
    Subject("read \(reader.format.identifier)", .broadsheet, upTo: 12_000_000) { input in
      let exports = articles(of: input, by: textReader)
        .compactMap { (try? exporter.export($0))?.bytes }
      return {
        exports.reduce(0) { $0 &+ ((try? reader.read($1))?.article.body.count ?? 0) }
      }
    }
  }

  private static func articles(of input: Input, by reader: any Reader) -> [Article] {
    input.texts.compactMap { (try? reader.read($0))?.article }
  }
}
