/// When to color.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// Whether output is colored; https://no-color.org and dumb terminals are heeded.
  func isColored(on console: some Console) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      console.isTerminal(.output) && (console.environment("NO_COLOR") ?? "").isEmpty
        && console.environment("TERM") != "dumb"
    }
  }
}
