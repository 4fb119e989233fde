import BroadsheetConventions
import BroadsheetCore

extension ArticleBuilder {
  // MARK: Bylines

  mutating func takeByline(_ found: Found) {
    guard parts.contains(.credits) else { return omit(found, .notRequested) }
    if found.evidence.marks.contains(.date) || found.evidence.marks.contains(.time) {
      noteMoments(found)
    }
    let list = source.names(found.range, of: found.words)
    guard isCredible(found, list) else { return omit(found, .boilerplate) }
    let names = source.strings(.person, of: list)
    switch bylines.judge(names, at: found.index) {
    case .repeated: return omit(found, .repetition)
    case .foreign: return omit(found, .related)
    case .accepted: break
    }
    let contributors = list.entries.isEmpty ? newsroom(found) : source.contributors(list)
    let byline = Byline(
      printed: RichText(source.string(found.range)), contributors: contributors)
    article.bylines.append(part(byline, found))
    addAgencies(list, found, rule: "agency.byline")
  }

  /// The newsroom or pen name behind "By" where that names no person: "By Harbour Post staff".
  private func newsroom(_ found: Found) -> [Contributor] {
    guard found.evidence.firstClasses.contains(.bylineStarter),
      let range = source.newsroom(in: found.range)
    else { return [] }
    return [Contributor(source.string(range), role: .author)]
  }

  /// One word by itself names a section or a button more often than a person.
  private func isCredible(_ found: Found, _ list: NameList) -> Bool {
    let evidence = found.evidence
    let tells: WordClass = [.bylineStarter, .bylineLabel, .jobTitle, .agency, .published]
    if evidence.opening == .caseless || !evidence.classes.isDisjoint(with: tells) { return true }
    return list.entries.isEmpty
      || list.entries.contains { $0.name.contains { source.bytes[$0] == 0x20 } }
  }

  mutating func addAgencies(_ list: NameList, _ found: Found, rule: Rule) {
    let count = list.count(of: .agency)
    if article.agencies.isEmpty, count > 0 { article.agencies.reserveCapacity(count) }
    for entry in list.entries where entry.kind == .agency {
      addAgency(entry.name, found, rule: rule)
    }
  }

  mutating func addAgency(_ range: Range<Int>, _ found: Found, rule: Rule) {
    let name = source.string(range)
    for index in article.agencies.indices {
      let other = article.agencies[index].value.name
      // Nearly always the lengths tell, without making lower case of both.
      if other.utf8.count == name.utf8.count, other.lowercased() == name.lowercased() { return }
    }
    lists.remainders.take(range)
    article.agencies.append(
      Part(Organization(name), origin: source.origin(range, rule, found.confidence)))
  }

  // MARK: Dates

  /// No article prints so many dates of its own; a calendar does.
  private static var mostMoments: Int { 256 }

  mutating func takeDate(_ found: Found) {
    guard parts.contains(.credits) else { return omit(found, .notRequested) }
    if takeDatelineLine(found) || takeTimeGroup(found) { return }
    guard lists.moments.count < Self.mostMoments, let dated = noteMoments(found) else {
      return omit(found, .boilerplate)
    }
    lists.remainders.open(found.range)
    let rest = dated.upperBound..<max(dated.upperBound, found.range.upperBound)
    let classes = found.evidence.classes
    if !rest.isEmpty, classes.contains(.agency) {
      addAgencies(source.names(rest, of: found.words), found, rule: "agency.date-line")
    }
    guard article.bylines.isEmpty else { return }
    if !found.evidence.marks.isDisjoint(with: [.nameThenTime, .nameThenBar]) {
      takeByline(in: found.range.lowerBound..<dated.lowerBound, of: found)
    } else if classes.contains(.bylineStarter) {
      let isFirst = found.evidence.firstClasses.contains(.bylineStarter)
      takeByline(in: isFirst ? found.range : rest, of: found)
    }
  }

  /// Takes the time at which a message was sent from the group of figures that closes it.
  mutating func takeTimeGroup(_ found: Found) -> Bool {
    guard article.published == nil, found.isMessage, found.evidence.words <= 8,
      parts.contains(.credits),
      let time = MessageTime.timestamp(
        source.bytes, in: found.range, table: source.table, languages: source.languages)
    else { return false }
    article.published = Part(time, origin: source.origin(found.range, "published.time-group", 90))
    return true
  }

  /// Takes the people out of a line such as "25.04.24 | 14:07 Uhr | Von Eva Berg".
  private mutating func takeByline(in range: Range<Int>, of found: Found) {
    let names = source.strings(.person, of: source.names(range, of: found.words))
    guard !names.isEmpty else { return }
    guard case .accepted = bylines.judge(names, at: found.index) else { return }
    lists.remainders.take(found.range)
    article.bylines.append(
      part(
        Byline(
          printed: RichText(source.string(found.range)),
          contributors: names.map { Contributor($0, role: .author) }), found))
  }

  /// Remembers the dates and times of a block; returns from where to where they stand, nil if there
  /// are none.
  @discardableResult
  mutating func noteMoments(_ found: Found) -> Range<Int>? {
    lists.scanDates(source.bytes, in: found.range)
    for moment in lists.printed {
      lists.moments.append(
        DatedMoment(
          moment: moment, index: found.index, confidence: found.confidence, rule: found.rule))
    }
    guard let first = lists.printed.first, let last = lists.printed.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Chooses among the dates found: the one called published, or the first that is not called updated.
  mutating func settleDates() {
    guard parts.contains(.credits) else { return }
    joinTimes()
    let published =
      firstDate { $0.label == .published } ?? firstDate { $0.label == .none }
      ?? firstDate { _ in true }
    if article.published == nil, let published {
      article.published = timestamp(
        published,
        rule: published.moment.label == .published ? "published.label" : "published.first-date")
    }
    if let published, let updated = updatedMoment(beside: published) {
      article.updated = timestamp(updated, rule: "updated.label")
    }
  }

  private func firstDate(where condition: (PrintedMoment) -> Bool) -> DatedMoment? {
    lists.moments.first { $0.moment.day != nil && condition($0.moment) }
  }

  /// A time that stands in a block of its own belongs to the date before it.
  private mutating func joinTimes() {
    for index in lists.moments.indices.dropFirst()
    where lists.moments[index].moment.day == nil && lists.moments[index].moment.label == .none {
      let time = lists.moments[index]
      let before = lists.moments[index - 1]
      if before.moment.day != nil, before.moment.time == nil, time.index - before.index <= 1 {
        lists.moments[index - 1].moment.time = time.moment.time
        lists.moments[index - 1].moment.offset = time.moment.offset
      }
    }
  }

  private func updatedMoment(beside published: DatedMoment) -> DatedMoment? {
    guard
      var updated = lists.moments.first(where: {
        $0.moment.label == .updated && $0.moment.range != published.moment.range
      })
    else { return nil }
    // "Updated 14:20": on the same day.
    if updated.moment.day == nil { updated.moment.day = published.moment.day }
    return updated
  }

  /// Looks for a date in lines that are taken for something else, if none was found: in the head,
  /// right below the first paragraph, and right below the last.
  mutating func lookForDates(_ analysis: borrowing TextAnalysis) {
    guard parts.contains(.credits), firstDate(where: { _ in true }) == nil else { return }
    let count = analysis.blocks.count
    let head = min(firstText ?? count, count)
    for index in 0..<head where analysis.evidence[index].marks.contains(.date) {
      if analysis.roles[index] == .headline || analysis.roles[index] == .lead { continue }
      if noteDay(index, analysis) { return }
    }
    let tail = (analysis.roles.lastIndex(of: .paragraph) ?? head) + 1
    for start in [head, tail] where start < count {
      for index in start..<min(start + 5, count)
      where analysis.evidence[index].isDateLine && analysis.roles[index].isLeftOut {
        if noteDay(index, analysis) { return }
      }
    }
  }

  /// Remembers the moments of a block; says whether a day is among them.
  private mutating func noteDay(_ index: Int, _ analysis: borrowing TextAnalysis) -> Bool {
    noteMoments(Found(index, analysis, role: analysis.roles[index]))
    return firstDate(where: { _ in true }) != nil
  }

  private mutating func timestamp(_ dated: DatedMoment, rule: Rule) -> Part<Timestamp>? {
    guard let stamp = stamp(dated.moment) else { return nil }
    lists.remainders.take(dated.moment.range)
    return Part(stamp, origin: source.origin(dated.moment.range, rule, dated.confidence))
  }

  private func stamp(_ moment: PrintedMoment) -> Timestamp? {
    guard let day = moment.day else { return nil }
    guard day.day > 0 else { return Timestamp(year: day.year, month: day.month) }
    guard let time = moment.time else {
      return Timestamp(year: day.year, month: day.month, day: day.day)
    }
    let offset =
      moment.offset.flatMap { UTCOffset(minutes: $0) }
      ?? clock.flatMap { clock in
        UTCOffset(
          minutes: clock.offset(
            year: day.year, month: day.month, day: day.day, hour: time.hour, minute: time.minute),
          basis: .inferred)
      }
    return Timestamp(
      year: day.year, month: day.month, day: day.day, hour: time.hour, minute: time.minute,
      second: time.second, offset: offset)
  }

  // MARK: Datelines

  /// Finds the dateline that opens the first paragraph; the paragraph keeps it.
  mutating func takeDateline(_ found: Found) {
    guard !hasDateline, parts.contains(.credits),
      let parts = source.dateline(found)
    else { return }
    add(parts, found)
  }

  /// A line that is a dateline and no more, as press releases have it.
  private mutating func takeDatelineLine(_ found: Found) -> Bool {
    guard !hasDateline, found.isMessage,
      found.evidence.classes.contains(.month) || found.evidence.marks.contains(.slash),
      let parts = source.dateline(found, isWholeLine: true)
    else { return false }
    lists.remainders.open(found.range)
    lists.remainders.take(parts.printed)
    add(parts, found)
    return true
  }

  private mutating func add(_ parts: DatelineParts, _ found: Found) {
    for range in parts.agencies { addAgency(range, found, rule: "agency.dateline") }
    lists.scanDates(source.bytes, in: parts.printed)
    let date = lists.printed.first { $0.day != nil }
    let dateline = Dateline(
      printed: source.string(parts.printed), places: [Place(source.string(parts.place))],
      date: date.flatMap { stamp($0) })
    hasDateline = true
    article.dateline = Part(
      dateline, origin: source.origin(parts.printed, "dateline.place-and-dash", found.confidence))
    // A full date in a dateline is the day of publication where nothing else says it.
    if let date, article.published == nil {
      lists.moments.append(
        DatedMoment(
          moment: date, index: found.index, confidence: found.confidence, rule: "published.dateline"
        ))
    }
  }
}
