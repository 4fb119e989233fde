import Broadsheet

/// What a `convert` command line asks for, checked before anything is read or written.
struct ConversionPlan: Sendable {
  /// An input and where its articles go.
  struct Job: Sendable {
    var input: Input
    var target: ConversionTarget
  }

  let readers: ReaderChoice
  let exporter: any Exporter
  let policy: PublicationPolicy
  let jobs: [Job]

  /// The folder to make before writing, if any.
  let folder: String?

  /// The paths of inputs and of their first articles; numbered articles must keep clear of them.
  let reservedPaths: Set<Path>

  /// Reads the command line.
  init(_ arguments: Arguments, registry: Registry, console: some Console) throws(UsageError) {
    readers = try ReaderChoice(arguments, of: .convert, registry: registry)
    let output = arguments[.output].flatMap { $0 == "-" ? nil : $0 }
    let folder = output.flatMap { Self.folder($0, console) }
    let exporter = try Self.exporter(
      arguments, file: folder == nil ? output : nil, registry: registry)
    var policy = PublicationPolicy(now: console.now)
    policy.allowsWithheld = arguments.contains(.allowWithheld)
    policy.includesDeskNotes = arguments.contains(.includeDeskNotes)

    let operands = arguments.operands.isEmpty ? ["-"] : arguments.operands
    let inputs = operands.map { Input(operand: $0) }
    if let output, folder == nil, inputs.count > 1 {
      throw UsageError(
        "one file cannot hold what \(inputs.count) inputs give: write -o \(output)/ for a folder",
        subcommand: .convert)
    }
    jobs = inputs.map { input in
      let target: ConversionTarget
      if let folder {
        target = .files(Self.series(for: input, in: folder, exporter))
      } else if let output {
        target = .file(output)
      } else {
        target = inputs.count == 1 ? .standardOutput : .memory
      }
      return Job(input: input, target: target)
    }
    reservedPaths = try Self.checkPaths(of: jobs)
    self.folder = folder
    self.exporter = exporter
    self.policy = policy
  }

  /// The output as a folder with a slash at its end; `nil` if it is a file, or standard output.
  private static func folder(_ output: String, _ console: some Console) -> String? {
    if output.hasSuffix("/") { return output }
    return console.isFolder(output) ? output + "/" : nil
  }

  private static func exporter(
    _ arguments: Arguments, file: String?, registry: Registry
  ) throws(UsageError) -> any Exporter {
    let exporter: (any Exporter)?
    if let name = arguments[.to] {
      exporter = registry.exporter(named: name)
      if exporter == nil {
        throw UsageError(
          unknown: "format to write", name, known: registry.exporters.map(\.format.identifier),
          subcommand: .convert)
      }
    } else if let file {
      exporter = Path(file).fileExtension.flatMap { registry.exporter(fileExtension: $0) }
      if exporter == nil {
        throw UsageError(
          "the name '\(file)' does not say which format to write: add --to FORMAT",
          subcommand: .convert)
      }
    } else {
      exporter = registry.exporters.first
    }
    guard let exporter else {
      throw UsageError("this program knows no format to write", subcommand: .convert)
    }
    var assignments: [Assignment] = []
    for text in arguments.all(.exporterOption) {
      assignments.append(try Assignment(text, of: .exporterOption, in: .convert))
    }
    do throws(SettingError) {
      return try exporter.setting(assignments)
    } catch {
      throw UsageError("--option: \(error)", subcommand: .convert)
    }
  }

  private static func series(
    for input: Input, in folder: String, _ exporter: any Exporter
  ) -> FileSeries {
    let format = exporter.format
    let stem =
      switch input {
      case .standardInput: "stdin"
      case .file(let path): Path(path).stem
      }
    return FileSeries(
      folder: folder, stem: stem, fileExtension: format.fileExtensions.first ?? format.identifier)
  }

  /// Makes sure that no output stands in the way of another, or of an input.
  private static func checkPaths(of jobs: [Job]) throws(UsageError) -> Set<Path> {
    var inputs: Set<Path> = []
    for case .file(let path) in jobs.map(\.input) { inputs.insert(Path(path)) }
    var owners: [Path: Input] = [:]
    for job in jobs {
      let text: String
      switch job.target {
      case .standardOutput, .memory: continue
      case .file(let path): text = path
      case .files(let series): text = series.path(ofArticle: 1)
      }
      let path = Path(text)
      if inputs.contains(path) {
        throw UsageError("'\(text)' is an input: it would be overwritten", subcommand: .convert)
      }
      if let other = owners.updateValue(job.input, forKey: path) {
        throw UsageError(
          "'\(other.name)' and '\(job.input.name)' would both be written to '\(text)'",
          subcommand: .convert)
      }
    }
    return inputs.union(owners.keys)
  }
}
