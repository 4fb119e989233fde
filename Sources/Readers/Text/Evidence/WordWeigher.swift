import BroadsheetBytes
import BroadsheetConventions

/// Tells what the words of a block say: their classes, how they are written, which the text shares.
struct WordWeigher {
  let table: WordTable
  /// The languages whose words count.
  let languages: LanguageSet
  /// The words of the text's paragraphs.
  let vocabulary: Vocabulary

  /// Notes in `evidence` what the words of a block say, which the table has located; a short block's
  /// words are all that it has.
  func weigh(
    _ words: Span<Word>, isShort: Bool, in text: Span<UInt8>, evidence: inout BlockEvidence
  ) {
    var tally = WordTally()
    var name = LeadingName()
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.place == 0, word.shape != .caseless {
        tally.add(word)
        if isShort { name.take(word, count: 1, of: [], in: text, evidence: &evidence) }
        index &+= 1
        continue
      }
      let match =
        word.shape == .caseless
        ? caselessMatch(word, in: text)
        : table.longestMatch(in: words, at: index, languages: languages)
      let length = Int(match.wordCount)
      let classes = match.classes
      if !classes.isEmpty {
        evidence.classes.formUnion(classes)
        if index == 0 {
          evidence.firstClasses = classes
          if isShort, length == words.count,
            !classes.isDisjoint(with: [.bylineStarter, .bylineLabel])
          {
            evidence.marks.insert(.onlyStarts)
          }
        }
        if index &+ length &+ 2 >= words.count { evidence.lastClasses.formUnion(classes) }
        if !classes.isDisjoint(with: .furniture) { tally.furniture &+= length }
      }
      if isShort { name.take(word, count: length, of: classes, in: text, evidence: &evidence) }
      tally.add(word, of: classes)
      index &+= 1
      for _ in 1..<length {
        tally.add(words[index], of: classes)
        index &+= 1
      }
    }
    if isShort { tally.compare(words, with: vocabulary) }
    tally.conclude(wordCount: words.count, isShort: isShort, evidence: &evidence)
    if words.isEmpty { evidence.marks.insert(.noLetters) }
    if Self.isDoubled(words) { evidence.marks.insert(.doubled) }
  }

  /// Looks up the beginnings and the end of a run of letters that no blanks divide.
  @inline(never)
  private func caselessMatch(_ word: Word, in text: Span<UInt8>) -> WordTable.Match {
    var match = table.match(word.hash, in: languages)
    if !match.classes.isEmpty { return match }
    let range = word.range
    // Two to six letters of three bytes each.
    var length = 6
    while length <= 18, length < range.count {
      if let hash = WordHash(text, in: range.lowerBound..<range.lowerBound &+ length) {
        let longer = table.match(hash, in: languages)
        if !longer.classes.subtracting(.functionWord).isEmpty { match = longer }
      }
      length &+= 3
    }
    length = 6
    while length <= 12, length < range.count {
      if let hash = WordHash(text, in: range.upperBound &- length..<range.upperBound) {
        let ending = table.match(hash, in: languages)
        match.classes.formUnion(ending.classes.intersection([.jobTitle, .creditLabel]))
      }
      length &+= 3
    }
    return match
  }

  /// Whether the second half of the words is the first again.
  private static func isDoubled(_ words: Span<Word>) -> Bool {
    guard words.count >= 4, words.count <= 24, words.count % 2 == 0 else { return false }
    let half = words.count / 2
    for index in 0..<half where words[index].hash != words[index &+ half].hash { return false }
    return true
  }
}
