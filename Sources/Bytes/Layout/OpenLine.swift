/// The line that is being filled.
struct OpenLine {
  /// Where the line may end and the next one start, and the columns up to there.
  private struct Opportunity {
    var end: Int
    var next: Int
    var column: Int
  }

  var column = 0
  private var start = 0
  private var limit: Int
  private let nextLimit: Int
  private var opportunity: Opportunity?

  init(limit: Int, nextLimit: Int) {
    self.limit = limit
    self.nextLimit = nextLimit
  }

  /// Adds columns; what exceeds the limit goes to the next line as far as the line may break.
  @inline(__always)
  mutating func add(_ columns: Int, each body: (Range<Int>) -> Void) {
    column += columns
    if column > limit, let last = opportunity {
      body(start..<last.end)
      startLine(at: last.next, column: column - last.column)
    }
  }

  /// Notes that the line may end at `end`, where it has filled `column`, and go on at `next`.
  mutating func allowBreak(
    end: Int, column filled: Int, next: Int, each body: (Range<Int>) -> Void
  ) {
    guard end > start else { return }
    if filled > limit {
      // A word that is longer than a line: whatever follows is on another.
      body(start..<end)
      startLine(at: next, column: 0)
    } else {
      opportunity = Opportunity(end: end, next: next, column: column)
    }
  }

  mutating func finish(at end: Int, each body: (Range<Int>) -> Void) {
    if end > start { body(start..<end) }
  }

  private mutating func startLine(at offset: Int, column: Int) {
    start = offset
    self.column = column
    limit = nextLimit
    opportunity = nil
  }
}
