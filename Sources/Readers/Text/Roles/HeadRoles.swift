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
    end = roles.firstIndex { $0 == .paragraph } ?? 0
  }

  /// Mends the roles of the head.
  func mend(_ roles: inout [BlockRole]) {
    guard end > 0 else { return }
    if let headline = roles.firstIndex(of: .headline) {
      if headline < end { raise(&roles, above: headline) }
    } else if let title = best(in: 0..<end, roles) {
      roles[title] = .headline
    }
    if !roles.contains(where: { $0.plain == .byline }) { findByline(&roles) }
  }

  /// A short headline is a kicker where a title below it says more of the text.
  private func raise(_ roles: inout [BlockRole], above headline: Int) {
    let own = evidence[headline]
    guard own.words <= Self.shortTitle, !own.marks.contains(.isEchoed),
      let title = best(in: headline + 1..<min(headline + 8, end), roles),
      evidence[title].width > own.width,
      evidence[title].marks.contains(.isEchoed) || evidence[title].sharedCount > own.sharedCount + 1
    else { return }
    roles[title] = .headline
    let isKicker = own.shape == .tiny || own.shape == .title || own.shape == .capitals
    roles[headline] = isKicker && !roles.contains(.kicker) ? .kicker : .boilerplateAbove
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
    else { return false }
    switch own.shape {
    case .title, .question, .quotation, .capitals, .shortSentence: return true
    case .longTitle: return roles[index].isLeftOut
    default: return false
    }
  }

  /// A name beside the date is the author's, though nothing says so.
  private func findByline(_ roles: inout [BlockRole]) {
    let dates = (0..<end).filter { roles[$0].plain == .date }
    guard let first = dates.first, let last = dates.last else { return }
    for index in max(0, first - 3)..<min(end, last + 4)
    where roles[index].isLeftOut && evidence[index].shape == .name
      && (2...6).contains(evidence[index].words) && evidence[index].furnitureWords == 0
    {
      roles[index] = .byline
      return
    }
  }
}
