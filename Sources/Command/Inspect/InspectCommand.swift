import Broadsheet

struct InspectCommand<Host: Console> {
  init(_ arguments: Arguments, registry: Registry, console: Host) throws(UsageError) {}
  func run() throws(UsageError) -> ExitStatus { .success }
}
extension Subcommand {
  static let inspect = Subcommand(
    .inspect, "Show what each line was taken for, and why", synopsis: "[options] [FILE|-]",
    operands: .files)
}
