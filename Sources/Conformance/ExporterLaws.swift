public import BroadsheetCore

/// Checks that an exporter keeps the laws of the library.
///
/// Use it in a test of your exporter: `#expect(checkExporter(MyExporter()) == [])`. The laws:
///
/// - The format's names and the options' names can be used where they have to be.
/// - The empty article, the full one, hostile texts and the deepest nesting give bytes or a typed
///   error, never a crash; the bytes are UTF-8.
/// - The same article gives the same bytes, in memory and through a receiver.
/// - No text is lost in silence: each word of the article is in the bytes, or its loss is reported.
/// - Notes to the desk do not reach readers, nor do articles that are embargoed.
///
/// - Returns: The laws that it breaks; empty when it keeps all.
public func checkExporter(_ exporter: some Exporter) -> [Violation] {
  var violations = FormatLaws.check(exporter.format, exporter.settingDescriptions)
  for (name, article) in HostileArticles.all {
    violations += ExporterLaws.checkBytes(of: article, named: name, by: exporter)
  }
  violations += ExporterLaws.checkWords(by: exporter)
  if exporter.audience == .readers { violations += ExporterLaws.checkPublication(by: exporter) }
  return violations
}

enum ExporterLaws {
  /// The bytes are UTF-8, the same each time and through a receiver.
  static func checkBytes(
    of article: Article, named name: String, by exporter: some Exporter
  ) -> [Violation] {
    let bytes: [UInt8]
    do throws(ExportError) {
      bytes = try exporter.export(article, under: .unrestricted).bytes
    } catch .notRepresentable {
      return []
    } catch {
      return [
        Violation(
          "an article gives bytes or says that the format cannot hold it",
          "\(name) gives the error '\(error)'")
      ]
    }
    var violations: [Violation] = []
    if String(validating: bytes, as: UTF8.self) == nil {
      violations.append(Violation("bytes are UTF-8", "those of \(name) are not"))
    }
    var received: [UInt8] = []
    var output = Output { span throws(ExportError) in
      for index in span.indices { received.append(span[index]) }
    }
    do throws(ExportError) {
      try exporter.export(article, under: .unrestricted, to: &output)
      _ = try output.finish()
    } catch {
      violations.append(
        Violation("a receiver gets what memory gets", "\(name) gives the error '\(error)'"))
    }
    if received != bytes {
      violations.append(
        Violation("the same article gives the same bytes", "\(name) gives others the second time"))
    }
    return violations
  }

  /// Each word is in the bytes, or its loss is reported.
  static func checkWords(by exporter: some Exporter) -> [Violation] {
    var violations: [Violation] = []
    for (index, probe) in Probe.all.enumerated() {
      let word = Probe.word(index)
      var article = Article(headline: "Storm", body: [.paragraph("It rained.")])
      probe.place(&article, word)
      do throws(ExportError) {
        let export = try exporter.export(article, under: .unrestricted)
        let isHeld = export.text.lowercased().contains(word.lowercased())
        let isReported = export.losses.contains { probe.features.contains($0.feature) }
        if !isHeld, !isReported {
          violations.append(
            Violation(
              "no text is lost in silence",
              "\(probe.features[0]) is neither written nor reported as lost"))
        }
      } catch .notRepresentable {
        continue
      } catch {
        violations.append(
          Violation("no text is lost in silence", "\(probe.features[0]) gives '\(error)'"))
      }
    }
    return violations
  }

  /// Nothing reaches readers that must not.
  static func checkPublication(by exporter: some Exporter) -> [Violation] {
    var violations: [Violation] = []
    var article = Article(headline: "Storm", body: [.paragraph("It rained.")])
    article.deskNotes = ["Zqsecretvix"]
    if let export = try? exporter.export(article) {
      if export.text.contains("Zqsecretvix")
        || !export.losses.contains(where: { $0.feature == .deskNote })
      {
        violations.append(
          Violation("notes to the desk do not reach readers", "they do, or the drop is not told"))
      }
    }
    article.embargoedUntil = Part("9999-12-31")
    if (try? exporter.export(article)) != nil {
      violations.append(Violation("embargoed articles do not reach readers", "one did"))
    }
    return violations
  }
}
