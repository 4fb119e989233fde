import Broadsheet

/// Reads a news article in any format and writes it as an HTML page.
///
///     ConvertFile article.txt page.html     without a second name, to standard output
@main struct ConvertFile {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let source = paths.first else { return print("Which file?") }

    let bytes = try [UInt8](contentsOfFile: source)
    guard let reader = Registry.standard.reader(for: bytes.span) else {
      return print("\(source) is in no format that is known here.")
    }
    let reading = try reader.read(bytes)
    let policy = PublicationPolicy(now: .now)  // so that embargoes end

    if let target = paths.dropFirst().first {
      let file = try FileReplacement(of: target)
      var output = Output(to: file.descriptor)
      try HTMLExporter().export(reading.article, under: policy, to: &output)
      let losses = try output.finish().losses
      try file.commit()  // until here, the file was as before
      print("\(target): \(losses.count) features of the article have no place in HTML")
    } else {
      var output = Output(to: .standardOutput)
      try HTMLExporter().export(reading.article, under: policy, to: &output)
      _ = try output.finish()
    }
  }
}
