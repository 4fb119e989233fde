import Broadsheet

/// `broadsheet convert`: works through the plan on all cores, and tells what became of it.
struct ConvertCommand<Host: Console> {
  private let plan: ConversionPlan
  private let console: Host
  private let tellsAll: Bool
  private let isQuiet: Bool
  private let parallelJobs: Int

  init(_ arguments: Arguments, registry: Registry, console: Host) throws(UsageError) {
    plan = try ConversionPlan(arguments, registry: registry, console: console)
    self.console = console
    tellsAll = arguments.contains(.report)
    isQuiet = arguments.contains(.quiet)
    if let text = arguments[.jobs] {
      guard let number = Int(text), (1...1024).contains(number) else {
        throw UsageError(
          "--jobs needs a number from 1 to 1024, not '\(text)'", subcommand: .convert)
      }
      parallelJobs = number
    } else {
      parallelJobs = console.cores
    }
  }

  func run() async -> ExitStatus {
    if let folder = plan.folder {
      do throws(FileError) { try console.makeFolder(at: folder) } catch {
        console.print("\(folder): error: \(error.reason)\n", to: .error)
        return .failure
      }
    }
    var summary = ConversionSummary(inputs: plan.jobs.count)
    var progress = ProgressLine(total: plan.jobs.count, isShown: showsProgress)
    await forEachResult { result in
      progress.count(result)
      progress.draw(on: console)
    } inOrder: { result, input in
      summary.add(result)
      // Standard output is not this screen while there is a progress line.
      try? console.write(result.held.span, to: .output)
      let lines = lines(about: result, of: input)
      if lines.isEmpty { return }
      progress.clear(on: console)
      console.print(lines.joined(separator: "\n") + "\n", to: .error)
    }
    progress.clear(on: console)
    if showsSummary(summary) {
      console.print(summary.line(tellsLosses: !tellsAll) + "\n", to: .error)
    }
    return summary.status
  }

  /// The line is for people, and never in the way of articles on the same screen.
  private var showsProgress: Bool {
    let writesToScreen = plan.folder == nil && console.isTerminal(.output)
    return plan.jobs.count > 1 && !isQuiet && console.isTerminal(.error) && !writesToScreen
  }

  private func showsSummary(_ summary: ConversionSummary) -> Bool {
    if isQuiet { return false }
    if plan.jobs.count > 1, summary.failed + summary.refused > 0 { return true }
    return console.isTerminal(.error) && (plan.jobs.count > 1 || (summary.hasLosses && !tellsAll))
  }

  /// What to tell of an input, on standard error.
  private func lines(about result: ConversionResult, of input: Input) -> [String] {
    var lines = result.problems.map(\.line)
    if tellsAll {
      lines += result.tally.report(of: input, format: plan.exporter.format, policy: plan.policy)
    }
    return lines
  }
}

// MARK: Working in parallel

extension ConvertCommand {
  /// Does all jobs, some at once, and hands out each result twice: at once, and when its turn comes.
  ///
  /// A job that takes long does not stop the others, but they do not run away from it either: what
  /// they hold for standard output stays bounded.
  private func forEachResult(
    completed: (ConversionResult) -> Void, inOrder deliver: (ConversionResult, Input) -> Void
  ) async {
    let conversion = Conversion(plan: plan, console: console)
    let jobs = plan.jobs
    let lookahead = parallelJobs * 16
    await withTaskGroup(of: (Int, ConversionResult).self) { group in
      var waiting: [Int: ConversionResult] = [:]
      var (started, running, delivered) = (0, 0, 0)
      while delivered < jobs.count {
        while started < jobs.count, running < parallelJobs, started - delivered < lookahead {
          let (index, job) = (started, jobs[started])
          group.addTask { (index, conversion.run(job)) }
          started += 1
          running += 1
        }
        guard let (index, result) = await group.next() else { return }
        running -= 1
        completed(result)
        waiting[index] = result
        while let result = waiting.removeValue(forKey: delivered) {
          deliver(result, jobs[delivered].input)
          delivered += 1
        }
      }
    }
  }
}
