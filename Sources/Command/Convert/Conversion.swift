import Broadsheet

/// Reads one input and writes its articles.
struct Conversion<Host: Console>: Sendable {
  let plan: ConversionPlan
  let console: Host

  /// Does a job of the plan; what goes wrong is in the result.
  func run(_ job: ConversionPlan.Job) -> ConversionResult {
    var result = ConversionResult()
    do throws(FileError) {
      let bytes = try console.read(job.input)
      convert(bytes.span, job, &result)
    } catch {
      result.fail(job.input, error.reason)
    }
    return result
  }

  private func convert(
    _ bytes: Span<UInt8>, _ job: ConversionPlan.Job, _ result: inout ConversionResult
  ) {
    guard let reader = plan.readers.reader(of: job.input, bytes: bytes) else {
      result.fail(job.input, Message.unknownFormat)
      return
    }
    switch job.target {
    case .standardOutput:
      let receiver: Output.Receiver = { bytes throws(ExportError) in
        do throws(FileError) { try console.write(bytes, to: .output) } catch {
          throw .outputFailed(error.reason)
        }
      }
      read(bytes, with: reader, job.input, &result) { article, _ throws(ExportError) in
        try write(article, to: receiver)
      }
    case .memory:
      var held: [UInt8] = []
      read(bytes, with: reader, job.input, &result) { article, _ throws(ExportError) in
        let export = try plan.exporter.export(article, under: plan.policy)
        held += export.bytes
        return export.losses
      }
      result.held = held
    case .file(let path):
      do throws(ExportError) {
        try console.replaceFile(at: path) { receiver throws(ExportError) in
          read(bytes, with: reader, job.input, &result) { article, _ throws(ExportError) in
            try write(article, to: receiver)
          }
          // Some of the articles are not what was asked for: the file stays as it was.
          if !result.problems.isEmpty { throw .outputFailed("") }
        }
      } catch {
        if result.problems.isEmpty { result.fail(job.input, error) }
        result.articles = 0
      }
    case .files(let series):
      read(bytes, with: reader, job.input, &result) { article, number throws(ExportError) in
        try write(article, toFile: series.path(ofArticle: number), number)
      }
    }
  }

  /// Hands every article to `write`, with its number from 1, and notes what goes wrong.
  private func read(
    _ bytes: Span<UInt8>, with reader: any Reader, _ input: Input,
    _ result: inout ConversionResult,
    _ write: (Article, Int) throws(ExportError) -> [Loss]
  ) {
    var number = 0
    do throws(ReadingError) {
      try reader.read(bytes) { reading in
        number += 1
        result.tally.add(reading, of: bytes)
        do throws(ExportError) {
          result.tally.add(try write(reading.article, number))
          result.articles += 1
        } catch {
          result.fail(input, error)
        }
        return .next
      }
    } catch {
      result.fail(input, "\(error)", at: SourcePosition(of: error.offset, in: bytes))
    }
  }

  private func write(
    _ article: Article, to receiver: @escaping Output.Receiver
  ) throws(ExportError) -> [Loss] {
    var output = Output(to: receiver)
    try plan.exporter.export(article, under: plan.policy, to: &output)
    return try output.finish().losses
  }

  private func write(
    _ article: Article, toFile path: String, _ number: Int
  ) throws(ExportError) -> [Loss] {
    if number > 1, plan.reservedPaths.contains(Path(path)) {
      throw .outputFailed("'\(path)' is another input's")
    }
    var losses: [Loss] = []
    try console.replaceFile(at: path) { receiver throws(ExportError) in
      losses = try write(article, to: receiver)
    }
    return losses
  }
}
