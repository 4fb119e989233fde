/// The likeliest roles of a text, by Viterbi's algorithm.
public enum ChainDecoder {
  /// Decides on a role for each block.
  public static func roles(_ text: TrainingText, by model: ChainModel) -> [Int] {
    let rows = model.rows
    let transitions = rows[(rows.count - 18)..<(rows.count - 2)].map { $0 }
    var choices: [[Int]] = []
    var scores = model.first
    for (index, features) in text.features.enumerated() {
      if index > 0 {
        var best = SIMD16<Float>()
        var choice = [Int](repeating: 0, count: 16)
        for role in 0..<16 {
          let sums = scores + transitions[role]
          best[role] = sums.max()
          choice[role] = (0..<16).first { sums[$0] == best[role] } ?? 0
        }
        choices.append(choice)
        scores = best
      }
      scores += model.score(features)
    }
    scores += rows[rows.count - 1]
    var role = (0..<16).first { scores[$0] == scores.max() } ?? 0
    var roles = [role]
    for choice in choices.reversed() {
      role = choice[role]
      roles.append(role)
    }
    return roles.reversed()
  }
}
