import Broadsheet

/// `broadsheet inspect`: shows an input beside what its reader made of it.
struct InspectCommand<Host: Console> {
  private let readers: ReaderChoice
  private let input: Input
  private let isFull: Bool
  private let page: PageTarget?
  private let columns: Int
  private let painter: Painter
  private let console: Host

  init(_ arguments: Arguments, registry: Registry, console: Host) throws(UsageError) {
    readers = try ReaderChoice(arguments, of: .inspect, registry: registry)
    guard arguments.operands.count <= 1 else {
      throw UsageError("inspect takes one input", subcommand: .inspect)
    }
    input = Input(operand: arguments.operands.first ?? "-")
    isFull = arguments.contains(.full)
    page = try PageTarget(arguments)
    let choice = arguments[.color] ?? ColorChoice.auto.rawValue
    guard let color = ColorChoice(rawValue: choice) else {
      throw UsageError(
        unknown: "value of --color", choice, known: ColorChoice.allCases.map(\.rawValue),
        subcommand: .inspect)
    }
    painter = Painter(isColored: color.isColored(on: console))
    if let text = arguments[.width] {
      guard let width = Int(text), (60...400).contains(width) else {
        throw UsageError(
          "--width needs a number from 60 to 400, not '\(text)'", subcommand: .inspect)
      }
      columns = width
    } else {
      columns = min(120, max(60, console.columns ?? 80))
    }
    self.console = console
  }

  func run() -> ExitStatus {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try console.read(input) } catch {
      console.print(Message.line(.error, error.reason, input: input) + "\n", to: .error)
      return .failure
    }
    guard let reader = readers.reader(of: input, bytes: bytes.span) else {
      let line = Message.line(.error, Message.unknownFormat, input: input)
      console.print(line + "\n", to: .error)
      return .failure
    }
    do throws(ReadingError) {
      if let page { return try write(bytes, with: reader, to: page) }
      try print(bytes, with: reader)
    } catch {
      let position = SourcePosition(of: error.offset, in: bytes.span)
      console.print(Message.line(.error, "\(error)", input: input, at: position) + "\n", to: .error)
      return .failure
    }
    return .success
  }

  private func print(_ bytes: [UInt8], with reader: any Reader) throws(ReadingError) {
    var report = InspectionReport(
      source: InspectedSource(bytes, format: reader.format), columns: columns, painter: painter,
      isFull: isFull)
    console.print(report.title(of: input, format: reader.format))
    try reader.read(bytes.span) { reading in
      report.add(reading) { console.print($0) }
      return .next
    }
    report.finish { console.print($0) }
  }

  private func write(
    _ bytes: [UInt8], with reader: any Reader, to target: PageTarget
  ) throws(ReadingError) -> ExitStatus {
    var page = InspectionPage(input.name, format: reader.format, of: bytes)
    try reader.read(bytes.span) { reading in
      page.add(reading)
      return .next
    }
    let written = page.finish()
    do throws(ExportError) {
      try target.write(written.span, on: console)
      return .success
    } catch {
      console.print(Message.line(.error, "\(error)", input: input) + "\n", to: .error)
      return .failure
    }
  }
}
