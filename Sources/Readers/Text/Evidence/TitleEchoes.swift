import BroadsheetConventions

/// Finds the titles of a head that other lines of it repeat with something in front or behind.
///
/// So buttons do ("Share this story" and the headline), trails of sections, and titles of windows.
enum TitleEchoes {
  /// As many lines are enough.
  private static let limit = 40
  private static let width: Range<UInt32> = 14..<240

  static func mark(_ evidence: inout [BlockEvidence], _ blocks: [TextBlock], in text: Span<UInt8>) {
    var texts = 0
    var titles = InlineArray<40, Int>(repeating: 0)
    var count = 0
    for index in evidence.indices where texts < 2 && count < limit && index < 200 {
      let own = evidence[index]
      if own.shape.isText, own.width > 200 { texts &+= 1 }
      guard width.contains(own.width), own.words > 2 else { continue }
      titles[count] = index
      count &+= 1
    }
    for first in 0..<count {
      for second in 0..<count where first != second {
        let (title, line) = (titles[first], titles[second])
        let spare = blocks[line].count &- blocks[title].count
        guard spare > 1, spare < 160 else { continue }
        let (own, longer) = (blocks[title].range, blocks[line].range)
        let isAtEnd = repeats(own, atEndOf: longer, in: text)
        guard isAtEnd || repeats(own, atStartOf: longer, in: text) else { continue }
        evidence[title].marks.insert(.isEchoed)
        evidence[line].marks.insert(.echoes)
        let joint = isAtEnd ? longer.upperBound &- own.count &- 1 : longer.lowerBound &+ own.count
        if isTrail(own, joint: joint, isAtEnd: isAtEnd, in: text), evidence[title].words > 3 {
          evidence[line].marks.insert(.extendsTitle)
        }
      }
    }
  }

  /// Whether what stands beside the title leads to it or names the paper; a colon makes it a title's
  /// part.
  private static func isTrail(
    _ title: Range<Int>, joint: Int, isAtEnd: Bool, in text: Span<UInt8>
  ) -> Bool {
    if isAtEnd {
      // A blank, unless copying has glued the trail to the title.
      let before = text[joint] == 0x20 ? text[joint &- 1] : text[joint]
      return before != 0x3A
    }
    return text[joint] == 0x20
      && (text[joint &+ 1] == 0x2D || text[joint &+ 1] == 0x7C || text[joint &+ 1] == 0xE2)
  }

  private static func repeats(
    _ title: Range<Int>, atEndOf line: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    let shift = line.upperBound &- title.upperBound
    for offset in title.reversed() where text[offset] != text[offset &+ shift] { return false }
    return true
  }

  private static func repeats(
    _ title: Range<Int>, atStartOf line: Range<Int>, in text: Span<UInt8>
  ) -> Bool {
    let shift = line.lowerBound &- title.lowerBound
    for offset in title where text[offset] != text[offset &+ shift] { return false }
    return true
  }
}
