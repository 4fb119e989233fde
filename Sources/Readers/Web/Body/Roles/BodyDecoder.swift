/// Finds the most probable roles of a page's blocks.
struct BodyDecoder {
  private let model: BodyModel
  private var choices: [SIMD8<UInt8>] = []

  init(_ model: BodyModel) { self.model = model }

  /// The sequence of roles with the greatest sum, by Viterbi's algorithm.
  mutating func roles(_ emissions: [BodyModel.Row]) -> [BodyRole] {
    guard var scores = emissions.first else { return [] }
    choices.removeAll(keepingCapacity: true)
    choices.reserveCapacity(emissions.count)
    scores &+= model.first
    for index in 1..<max(emissions.count, 1) {
      var best = BodyModel.Row(repeating: scores[0]) &+ model.followers[0]
      var choice = SIMD8<Int32>()
      for previous in 1..<BodyRole.count {
        let sums = BodyModel.Row(repeating: scores[previous]) &+ model.followers[previous]
        let isBetter = sums .> best
        best.replace(with: sums, where: isBetter)
        choice.replace(with: SIMD8(repeating: Int32(previous)), where: isBetter)
      }
      choices.append(SIMD8<UInt8>(truncatingIfNeeded: choice))
      scores = best &+ emissions[index]
      // Sums stay small however long the page is.
      if index & 1023 == 0 { scores &-= BodyModel.Row(repeating: scores[0]) }
    }
    scores &+= model.last
    var role = (0..<BodyRole.count).max { scores[$0] < scores[$1] } ?? 0
    var roles = [BodyRole](repeating: .outside, count: emissions.count)
    for index in stride(from: emissions.count - 1, through: 0, by: -1) {
      roles[index] = BodyRole(rawValue: UInt8(role)) ?? .outside
      if index > 0 { role = Int(choices[index - 1][role]) }
    }
    return roles
  }
}
