import BroadsheetConventions

/// Looks over the head of a text once its roles are decided.
///
/// The chain weighs neighbours; what it cannot see is that a text with titles has a headline among
/// them, and that the headline is the title that says most of the text.
struct HeadRoles {
  private let evidence: [BlockEvidence]
  /// Past the last block of the head: the first block of the text.
  private let end: Int

  /// Headlines of more words than this are none of a section.
  private static let shortTitle = 4

  /// Finds the head of the text whose blocks show `evidence`.
  init(_ evidence: [BlockEvidence], _ roles: [BlockRole]) {
    self.evidence = evidence
    end = Self.end(of: roles, evidence)
  }

  /// The first paragraph behind which no date is near: one before the date is a lead.
  private static func end(of roles: [BlockRole], _ evidence: [BlockEvidence]) -> Int {
    var end = roles.firstIndex { $0 == .paragraph } ?? roles.count
    while end < roles.count,
      (end..<min(end + 4, roles.count)).contains(where: {
        roles[$0].plain == .date || evidence[$0].isDateLine
      })
    {
      end = roles[(end + 1)...].firstIndex { $0 == .paragraph } ?? roles.count
    }
    return end
  }

  /// Mends the roles of the head.
  func mend(_ roles: inout [BlockRole]) {
    guard end > 0 else { return }
    if let headline = roles.firstIndex(of: .headline) {
      if headline < end { moveHeadline(from: headline, &roles) }
    } else if let title = best(in: 0..<end, roles) {
      roles[title] = .headline
    }
    HeadBylines(evidence, end: end).mend(&roles)
    endLead(&roles)
  }

  /// Running text behind the byline or the date is no lead where one stands before them.
  private func endLead(_ roles: inout [BlockRole]) {
    var hasLead = false
    var hasEnded = false
    for index in 0..<end {
      switch roles[index] {
      case .lead where hasEnded && evidence[index].shape.isText: roles[index] = .paragraph
      case .lead: hasLead = hasLead || evidence[index].ending == .stop
      case .byline, .date: hasEnded = hasLead
      default: break
      }
    }
  }

  /// Gives the headline's role to a title that deserves it more.
  private func moveHeadline(from headline: Int, _ roles: inout [BlockRole]) {
    let own = evidence[headline]
    // A sentence below a title that ends without a full stop is the title's lead.
    if headline > 0, own.ending == .stop, own.width > 60, roles[headline - 1] == .kicker,
      evidence[headline - 1].ending != .stop, evidence[headline - 1].words > 2,
      evidence[headline - 1].canBeHeadline
    {
      roles[headline - 1] = .headline
      roles[headline] = .lead
      return
    }
    guard own.words <= Self.shortTitle, !own.marks.contains(.isEchoed) else { return }
    if let title = best(in: headline + 1..<min(headline + 8, end), roles), beats(own, title) {
      // A short headline is a kicker where a title below it says more of the text.
      roles[title] = .headline
      let isKicker = own.shape == .tiny || own.shape == .title || own.shape == .capitals
      roles[headline] = isKicker && !roles.contains(.kicker) ? .kicker : .boilerplateAbove
    } else if let title = best(in: 0..<headline, roles), beats(own, title) {
      roles[title] = .headline
      for index in title + 1...headline { roles[index] = roles[index].belowHeadline }
    }
  }

  private func beats(_ own: BlockEvidence, _ title: Int) -> Bool {
    evidence[title].width > own.width
      && (evidence[title].marks.contains(.isEchoed)
        || evidence[title].sharedCount > own.sharedCount + 1)
  }

  /// The title that shares most words with the text, if one does.
  private func best(in range: Range<Int>, _ roles: [BlockRole]) -> Int? {
    var best: Int?
    var most = 0
    for index in range where isTitle(index, roles) {
      let own = evidence[index]
      let weight =
        Int(own.sharedCount) * 2 + (own.marks.contains(.isEchoed) ? 8 : 0)
        - Int(own.furnitureWords)
      if weight > most { (best, most) = (index, weight) }
    }
    return best
  }

  private func isTitle(_ index: Int, _ roles: [BlockRole]) -> Bool {
    let own = evidence[index]
    guard own.canBeHeadline, own.words > 2, own.width > 14, own.width < 160,
      roles[index].isLeftOut || roles[index] == .lead || roles[index] == .kicker
        || (roles[index].plain == .caption && !own.classes.contains(.creditLabel))
    else { return false }
    switch own.shape {
    case .title, .question, .quotation, .capitals, .shortSentence: return true
    case .longTitle: return roles[index].isLeftOut
    default: return false
    }
  }
}
