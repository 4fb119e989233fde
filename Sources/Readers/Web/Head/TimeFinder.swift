import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds when an article was published and last changed.
///
/// Declarations are asked first, from the most to the least trustworthy, then what stands near the
/// headline, then the address. A later source that gives the same day more precisely wins.
struct TimeFinder: ~Escapable {
  /// A time and what says so.
  struct Found {
    var time: Timestamp
    var statement: Statement
    var corroborations: [Statement] = []
    var element: HTMLNodeID?
  }

  private let page: WebPage
  private let survey: HeadSurvey
  private let article: StructuredArticle?
  private let heading: HTMLNodeID?
  private let lines: NearbyLines?
  private let reader: DeclaredTime

  @_lifetime(copy page, copy survey)
  init(
    _ page: WebPage, _ survey: HeadSurvey, article: StructuredArticle?, heading: HTMLNodeID?,
    lines: NearbyLines?, reader: DeclaredTime
  ) {
    self.page = page
    self.survey = survey
    self.article = article
    self.heading = heading
    self.lines = lines
    self.reader = reader
  }

  // MARK: Publication

  /// When it was first published.
  func published() -> Found? {
    var found: Found?
    for statement in [article?.published].compactMap(\.self) + survey.statements(.published) {
      add(statement, to: &found)
    }
    for marked in survey.dates where marked.isDeclared && !isOutside(marked) {
      if !marked.marks.contains(.updated) { add(marked, to: &found) }
    }
    let near = nearHeading(isUpdate: false)
    if let leading = leading(),
      near.map({ $0.statement.range.lowerBound > leading.statement.range.lowerBound }) ?? true
    {
      add(leading, to: &found)
    }
    if let near { add(near, to: &found) }
    if found == nil, let created = article?.created ?? survey.statements(.created).first {
      add(created, to: &found)
    }
    return found ?? printed(.published) ?? printed(.none) ?? inAddress() ?? anywhere()
  }

  /// When it was last changed.
  func updated() -> Found? {
    var found: Found?
    for statement in [article?.modified].compactMap(\.self) + survey.statements(.modified) {
      add(statement, to: &found)
    }
    if found == nil { found = nearHeading(isUpdate: true) ?? printed(.updated) }
    return found
  }

  private func add(_ statement: Statement, to found: inout Found?) {
    guard let time = reader.timestamp(statement.text), Self.isPlausible(time) else { return }
    add(Found(time: time, statement: statement), to: &found)
  }

  private func add(_ marked: HeadSurvey.Marked, to found: inout Found?) {
    if let other = self.found(marked) { add(other, to: &found) }
  }

  private func isOutside(_ marked: HeadSurvey.Marked) -> Bool {
    survey.isOutside(marked, articleAt: heading.map { page.tree.range(of: $0).lowerBound })
  }

  /// Keeps what was found first, but takes the same day from where it is given more precisely.
  private func add(_ other: Found, to found: inout Found?) {
    guard let first = found else {
      found = other
      return
    }
    if let local = first.time.inClock(of: other.time) {
      found?.time = local
      found?.corroborations.append(other.statement)
      return
    }
    guard first.time.isSameDay(as: other.time) else { return }
    if first.time.precision < .minute, other.time.precision >= .minute {
      found = other
      found?.corroborations = first.corroborations + [first.statement]
    } else {
      found?.corroborations.append(other.statement)
    }
  }

  /// The epoch and years before there were pages are what programs write for want of a date.
  private static func isPlausible(_ time: Timestamp) -> Bool {
    time.year > 1980 && time.year < 2100
  }

  // MARK: Elements

  /// What the element's `datetime` or `content` says, else its text.
  private func found(_ marked: HeadSurvey.Marked) -> Found? {
    for name in [HTMLAttributeName.datetime, .content, .title] {
      guard let value = page.tree.attribute(name, of: marked.id) else { continue }
      let text = page.tree.string(value)
      if let time = reader.timestamp(text), Self.isPlausible(time) {
        return Found(
          time: time, statement: Statement(text: text, source: .time, range: value.range),
          element: marked.id)
      }
    }
    let range = page.tree.range(of: marked.id)
    guard range.count < 2000 else { return nil }
    let text = page.line(of: marked.id)
    guard text.utf8.count < 120, let time = reader.timestamp(text), Self.isPlausible(time) else {
      return nil
    }
    return Found(
      time: time, statement: Statement(text: text, source: .printed, range: range),
      element: marked.id)
  }

  /// The date that is marked as one nearest to the headline: behind it, or shortly before.
  private func nearHeading(isUpdate: Bool) -> Found? {
    let start = heading.map { page.tree.range(of: $0).lowerBound } ?? 0
    var best: (found: Found, distance: Int)?
    for marked in survey.dates.prefix(200) where !isOutside(marked) {
      guard marked.marks.contains(.updated) == isUpdate else { continue }
      let place = page.tree.range(of: marked.id).lowerBound
      // What stands before the headline is further away than it seems: often another article's.
      let distance = place >= start ? place - start : (start - place) * 3
      guard distance < best?.distance ?? 60_000, let found = found(marked) else { continue }
      best = (found, distance)
    }
    return best?.found
  }

  // MARK: Lines

  /// The first date with that label in the lines around the headline.
  private func printed(_ label: PrintedMoment.Label) -> Found? {
    guard let lines, let heading else { return nil }
    let start = page.tree.range(of: heading).lowerBound
    for line in lines.after.prefix(12) + lines.before.prefix(6) + lines.after.dropFirst(12)
    where line.text.utf8.count < 160
      && !survey.isOutside(line.range.lowerBound, articleAt: start)
    {
      if let found = found(line, label) { return found }
    }
    return nil
  }

  /// The date with which one of the first paragraphs begins, before a dash or in brackets.
  private func leading() -> Found? {
    guard let lines, let heading else { return nil }
    let start = page.tree.range(of: heading).lowerBound
    for line in lines.after.prefix(14)
    where line.text.utf8.count >= 60 && page.hasFigure(line.range.prefix(64))
      && !survey.isOutside(line.range.lowerBound, articleAt: start)
    {
      guard let moment = reader.moments(in: line.text).first, moment.range.lowerBound <= 1,
        let time = Timestamp(moment), time.precision >= .day, Self.isPlausible(time),
        Self.parts(line.text, behind: moment.range)
      else { continue }
      return Found(
        time: time,
        statement: Statement(text: line.text, source: .printed, range: line.range))
    }
    return nil
  }

  /// Whether a dash, a bracket or a quotation parts a date from the text behind it.
  private static func parts(_ text: String, behind date: Range<Int>) -> Bool {
    let first = text.utf8.dropFirst(date.upperBound).first { $0 != 0x20 }
    return [UInt8(ascii: "-"), UInt8(ascii: ")"), UInt8(ascii: "|"), 0xE2].contains(first)
  }

  private func found(_ line: NearbyLines.Line, _ label: PrintedMoment.Label) -> Found? {
    for moment in reader.moments(in: line.text) where moment.label == label {
      guard let time = Timestamp(moment), time.precision >= .day, Self.isPlausible(time) else {
        continue
      }
      return Found(
        time: time, statement: Statement(text: line.text, source: .printed, range: line.range),
        element: line.element)
    }
    return nil
  }

  /// The first date that is marked as one, wherever it stands, or else the first that is printed.
  private func anywhere() -> Found? {
    for marked in survey.dates.prefix(100)
    where !marked.marks.contains(.updated) && !survey.isComment(marked) {
      if let found = found(marked) { return found }
    }
    if let heading, let found = first(from: heading) { return found }
    return page.tree.firstChild(of: .document).flatMap { first(from: $0) }
  }

  /// The first date printed from a node on, those that are said to be of publication before others.
  private func first(from start: HTMLNodeID) -> Found? {
    var node: HTMLNodeID? = start
    var left = 6000
    let tree = page.tree
    var earlier: Found?
    while let id = node, left > 0 {
      left -= 1
      if tree.kind(of: id) == .element, page.isUnprinted(id) {
        node = tree.node(afterSubtreeOf: id)
        continue
      }
      node = tree.node(after: id)
      let range = tree.range(of: id)
      // A date is at least "1.2.2003" long; a long text only mentions days.
      guard tree.kind(of: id) == .text, (8..<120).contains(range.count), page.hasFigure(range)
      else {
        continue
      }
      var bytes: [UInt8] = []
      tree.append(textOf: id, to: &bytes)
      let line = NearbyLines.Line(
        text: PrintedText.line(bytes), range: range, element: page.block(of: id))
      if let found = found(line, .published) { return found }
      if earlier == nil { earlier = found(line, .none) }
    }
    return earlier
  }

  // MARK: Address

  /// The day in an address such as `/2024/05/03/`.
  private func inAddress() -> Found? {
    var links = [survey.canonical, article?.link].compactMap(\.self) + survey.statements(.link)
    if let address = page.base {
      links.append(Statement(text: address.resolving(""), source: .address, range: 0..<0))
    }
    for link in links {
      let parts = link.text.split(whereSeparator: { $0 == "/" || $0 == "-" })
      guard parts.count >= 3 else { continue }
      for index in 0..<parts.count - 2 {
        guard let time = Self.day(parts[index..<index + 3]), Self.isPlausible(time) else {
          continue
        }
        return Found(
          time: time, statement: Statement(text: link.text, source: .address, range: link.range))
      }
    }
    return nil
  }
}

extension TimeFinder {
  /// `2024`, `05`, `03` as a day, or the other way round.
  private static func day(_ parts: ArraySlice<Substring>) -> Timestamp? {
    let isYearFirst = parts.first?.utf8.count == 4
    let ordered = isYearFirst ? Array(parts) : parts.reversed()
    guard ordered[0].utf8.count == 4, let year = Int(ordered[0]), year > 1990,
      ordered[1].utf8.count == 2, let month = Int(ordered[1]), ordered[2].utf8.count == 2,
      let day = Int(ordered[2])
    else { return nil }
    return Timestamp(year: year, month: month, day: day)
  }
}

extension Timestamp {
  /// Whether both name moments less than a minute apart, or are the same day or time as written.
  func isWithinMinute(of other: Timestamp) -> Bool {
    if self == other { return true }
    guard hour != nil, other.hour != nil, (offset == nil) == (other.offset == nil) else {
      return false
    }
    return abs(earliestInstant - other.earliestInstant) < 60
  }

  /// The same moment as the other's clock shows it, if that is the clock of a place and this is
  /// UTC's; nil if they are not the same moment.
  fileprivate func inClock(of other: Timestamp) -> Timestamp? {
    guard let offset, offset.minutes == 0, precision == .second, other.precision >= .minute else {
      return nil
    }
    if let zone = other.offset {
      let isSame = abs(other.earliestInstant - earliestInstant) < 60
      return isSame && zone.minutes != 0 ? with(clockOf: zone.minutes, .printed) : nil
    }
    // A wall clock beside UTC: what lies between is its offset.
    guard other.precision == .second, other.second == second else { return nil }
    let difference = other.with(offset: .utc).earliestInstant - earliestInstant
    let isOffset = difference % 900 == 0 && difference != 0 && abs(difference) <= 14 * 3600
    return isOffset ? with(clockOf: difference / 60, .inferred) : nil
  }

  /// The same moment on a clock so many minutes ahead of UTC.
  private func with(clockOf minutes: Int, _ basis: UTCOffset.Basis) -> Timestamp? {
    guard let offset = UTCOffset(minutes: minutes, basis: basis) else { return nil }
    return Timestamp(secondsSince1970: earliestInstant + minutes * 60)?.with(offset: offset)
  }

  /// Whether both name the same day, each by its own clock, or the same hour.
  fileprivate func isSameDay(as other: Timestamp) -> Bool {
    if (year, month ?? 0, day ?? 0) == (other.year, other.month ?? 0, other.day ?? 0) {
      return true
    }
    guard offset != nil, other.offset != nil, hour != nil, other.hour != nil else { return false }
    return abs(earliestInstant - other.earliestInstant) < 3600
  }
}
