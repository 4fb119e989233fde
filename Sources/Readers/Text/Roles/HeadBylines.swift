import BroadsheetConventions

/// Looks over the bylines of a head once its roles are decided.
///
/// A name is a byline by what stands around it, which may be further away than the chain can see.
struct HeadBylines {
  private let evidence: [BlockEvidence]
  private let end: Int

  /// Looks over the blocks before `end`, which show `evidence`.
  init(_ evidence: [BlockEvidence], end: Int) {
    (self.evidence, self.end) = (evidence, end)
  }

  /// Mends the roles of the names in the head.
  func mend(_ roles: inout [BlockRole]) {
    followStarters(&roles)
    if !(0..<end).contains(where: { roles[$0].plain == .byline && hasStarter($0) }),
      let byline = (0..<end).first(where: { isOpenByline($0, roles) })
    {
      roles[byline] = .byline
    }
    if roles.contains(where: { $0.plain == .byline }) {
      dropTopics(&roles)
    } else if let byline = nameByDate(roles) {
      roles[byline] = .byline
    }
  }

  /// Below a line that says "By" and no more stand the names.
  private func followStarters(_ roles: inout [BlockRole]) {
    var follows = false
    for index in 0..<end {
      if evidence[index].marks.contains(.onlyStarts), hasStarter(index) {
        follows = true
      } else if !evidence[index].marks.contains(.noLetters) {
        follows = follows && isName(index)
        if follows, roles[index].isLeftOut {
          roles[index] = roles[index].isAboveHeadline ? .bylineAbove : .byline
        }
      }
    }
  }

  private func hasStarter(_ index: Int) -> Bool {
    evidence[index].firstClasses.contains(.bylineStarter)
  }

  /// "By" and a name in one line that was taken for something of the page, or for its date alone.
  private func isOpenByline(_ index: Int, _ roles: [BlockRole]) -> Bool {
    evidence[index].marks.contains(.bylineLike) && hasStarter(index) && evidence[index].words <= 12
      && (roles[index].isLeftOut || roles[index].plain == .date)
  }

  /// Drops names that stand before the byline proper: topics, people in pictures, other authors.
  private func dropTopics(_ roles: inout [BlockRole]) {
    let bylines = (0..<end).filter { roles[$0].plain == .byline }
    var proper =
      bylines.firstIndex { hasStarter($0) } ?? bylines.firstIndex { roles[$0] == .byline }
    if let first = proper, !hasStarter(bylines[first]) {
      // Where a lead parts two names, the one behind it is the author's.
      proper =
        bylines.indices.dropFirst(first + 1).first { place in
          roles[bylines[place - 1]..<bylines[place]].contains(.lead)
        } ?? first
    }
    for index in bylines.prefix(proper ?? 0) where evidence[index].shape == .name {
      roles[index] = roles[index].isAboveHeadline ? .boilerplateAbove : .boilerplate
    }
  }

  /// A name beside the date is the author's, though nothing says so.
  private func nameByDate(_ roles: [BlockRole]) -> Int? {
    let dates = (0..<end).filter {
      roles[$0].plain == .date || evidence[$0].isDateLine || isDistance($0)
    }
    guard let first = dates.first, let last = dates.last else {
      return (0..<end).first { roles[$0].isLeftOut && evidence[$0].marks.contains(.nameThenTime) }
    }
    return (max(0, first - 3)..<min(end, last + 4)).first {
      roles[$0].isLeftOut && (isName($0) || evidence[$0].marks.contains(.nameThenTime))
    }
  }

  /// "2 hours ago".
  private func isDistance(_ index: Int) -> Bool {
    evidence[index].words <= 6
      && evidence[index].classes.isSuperset(of: [.relativeTime, .timeUnit])
  }

  /// Whether a block is a name, be it an item of a list or with a button behind it.
  private func isName(_ index: Int) -> Bool {
    let own = evidence[index]
    guard (2...6).contains(own.words), own.canBeByline else { return false }
    return own.marks.contains(.nameThenButton)
      || (own.furnitureWords == 0
        && (own.shape == .name || (own.isItem && own.marks.contains(.nameLike))))
  }
}
