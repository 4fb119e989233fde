/// Puts the dates, times and labels of a line together, as they stand beside each other.
struct MomentAssembly {
  /// Those that are complete, behind the ones that were there before.
  private(set) var moments: [PrintedMoment]
  private var current: PrintedMoment?
  private var label: PrintedMoment.Label = .none
  /// Tokens since the last date or time that are not mere marks.
  private var distance = 0

  /// Takes `moments` over, to add to them.
  init(continuing moments: inout [PrintedMoment]) {
    self.moments = []
    swap(&self.moments, &moments)
  }

  /// Whether a date has just been read, so that a figure may be its time.
  var expectsTime: Bool {
    guard let current else { return false }
    return current.day != nil && current.time == nil && distance <= 1
  }

  mutating func add(_ day: PrintedMoment.Day, _ range: Range<Int>) {
    // A time printed first belongs to the date that follows it at once.
    if var moment = current, moment.day == nil, distance <= 1 {
      moment.day = day
      moment.range = moment.range.lowerBound..<range.upperBound
      current = moment
    } else {
      flush()
      current = PrintedMoment(day: day, time: nil, offset: nil, label: label, range: range)
    }
    label = .none
    distance = 0
  }

  mutating func add(_ time: PrintedMoment.Time, _ range: Range<Int>) {
    if var moment = current, moment.day != nil, moment.time == nil, distance <= 2, label == .none {
      moment.time = time
      moment.range = moment.range.lowerBound..<range.upperBound
      current = moment
    } else {
      flush()
      current = PrintedMoment(day: nil, time: time, offset: nil, label: label, range: range)
      label = .none
    }
    distance = 0
  }

  mutating func add(offset: Int, until end: Int) {
    current?.offset = offset
    if let start = current?.range.lowerBound { current?.range = start..<end }
  }

  mutating func pass(_ token: DateToken) {
    guard token.kind != .mark else { return }
    if token.classes.contains(.updated) {
      label = .updated
    } else if token.classes.contains(.published) {
      if label != .updated { label = .published }
    } else if token.isMeaningless {
      return
    }
    distance += 1
  }

  /// Gives the moments back to where they were taken from.
  mutating func finish(into moments: inout [PrintedMoment]) {
    flush()
    swap(&self.moments, &moments)
  }

  private mutating func flush() {
    if let moment = current { moments.append(moment) }
    current = nil
  }
}

extension DateToken {
  /// Words that stand between a date and its time without parting them.
  fileprivate var isMeaningless: Bool {
    kind == .word && !classes.isDisjoint(with: [.clock, .weekday, .timeZone])
  }
}
