/// A line at the bottom of the terminal that says how far the work is.
struct ProgressLine {
  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var failed = 0
  private var isOnScreen = false

  /// A redraw costs a system call: a terminal needs some hundred of them, not one an input.
  private let step: Int

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
    step = max(1, total / 500)
  }

  /// Counts an input that is done.
  mutating func count(_ result: ConversionResult) {
    done += 1
    if !result.problems.isEmpty { failed += 1 }
  }

  /// Draws the line over itself, if there is news.
  mutating func draw(on console: some Console) {
    guard isShown, done % step == 0 || !isOnScreen else { return }
    isOnScreen = true
    let columns = console.columns ?? 80
    let failures = failed == 0 ? "" : ", \(Message.grouped(failed)) failed"
    let counts = " \(Message.grouped(done)) of \(Message.grouped(total))\(failures)"
    let room = min(40, columns - counts.utf8.count - 3)
    guard room >= 8 else {
      console.print("\r\u{1B}[2K" + counts.dropFirst(), to: .error)
      return
    }
    let filled = room * done / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    console.print("\r\u{1B}[2K\(bar)\(counts)", to: .error)
  }

  /// Takes the line off the screen, so that others can be printed.
  mutating func clear(on console: some Console) {
    guard isOnScreen else { return }
    console.print("\r\u{1B}[2K", to: .error)
    isOnScreen = false
  }
}
