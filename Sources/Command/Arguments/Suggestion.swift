/// Guesses what a mistyped word was meant to be.
enum Suggestion {
  /// The word with the fewest letters changed, if those are few enough to be a slip.
  static func closest(to word: String, among candidates: [String]) -> String? {
    // Nobody mistypes a word into a novel; the limit keeps the cost of hostile arguments down.
    guard word.utf8.count <= 64 else { return nil }
    let limit = max(1, word.utf8.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(Array(word.utf8), Array(candidate.utf8))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The number of letters to change, insert, remove or swap with their neighbour.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var current = [i + 1]
      for (j, right) in b.enumerated() {
        var cost = min(
          previous[j] + (left == right ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left == b[j - 1], a[i - 1] == right {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}
