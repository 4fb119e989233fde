import BroadsheetConventions

/// A run of blocks that are no running text, such as a list of links and the line that heads it.
struct ShortRun: BitwiseCopyable {
  /// How many blocks the run has.
  var count: UInt16
  /// The place of the block in it.
  var place: UInt16
  /// What the last heading in the run up to the block announces.
  var label: UInt8
  /// How the last block ends that is no item of a list.
  var lead = BlockEvidence.Ending.other

  /// The numbers of labels by classes of words; 0 is none.
  static func label(of evidence: BlockEvidence) -> UInt8 {
    let classes = evidence.classes
    guard evidence.words <= 8, evidence.width < 70 else { return 0 }
    if classes.contains(.readAlso) {
      // "Read more: The title" is a pointer that is complete, and heads no list.
      return evidence.marks.contains(.labelColon) && evidence.words > 5 ? 0 : 1
    }
    if classes.contains(.ranking) { return 2 }
    if classes.contains(.topics) { return 3 }
    if classes.contains(.comment) { return 4 }
    if classes.contains(.share) { return 5 }
    if classes.contains(.newsletter) { return 6 }
    if classes.contains(.account) { return 7 }
    if classes.contains(.media) { return 8 }
    if classes.contains(.advertisement) { return 9 }
    return 0
  }

  /// Fills `runs`, one for each block.
  static func find(in evidence: [BlockEvidence], into runs: inout [ShortRun]) {
    runs.removeAll(keepingCapacity: true)
    var start = 0
    var lead = BlockEvidence.Ending.other
    while start < evidence.count {
      if evidence[start].shape == .longParagraph {
        runs.append(ShortRun(count: 0, place: 0, label: 0, lead: lead))
        if !evidence[start].isItem { lead = evidence[start].ending }
        start &+= 1
        continue
      }
      var end = start
      while end < evidence.count, evidence[end].shape != .longParagraph { end &+= 1 }
      var label: UInt8 = 0
      for index in start..<end {
        runs.append(
          ShortRun(
            count: UInt16(clamping: end &- start), place: UInt16(clamping: index &- start),
            label: label, lead: lead))
        if !evidence[index].isItem { lead = evidence[index].ending }
        let own = Self.label(of: evidence[index])
        if own != 0 { label = own }
        if evidence[index].shape == .sentences { label = 0 }
      }
      start = end
    }
  }
}
