/// Finds the most probable roles of a text's blocks, and how much better they are than the next best.
struct RoleDecoder {
  /// The sum so far for each role, and the role before it, a row for each block.
  private var choices: [SIMD16<UInt8>] = []
  private var emissions: [SIMD16<Int32>] = []

  /// Decodes; `emission` gives the weights of the block at an index.
  mutating func decode(
    count: Int, model: RoleModel, roles: inout [BlockRole], margins: inout [UInt8],
    emission: (Int) -> SIMD16<Int32>
  ) {
    roles.removeAll(keepingCapacity: true)
    margins.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    choices.removeAll(keepingCapacity: true)
    emissions.removeAll(keepingCapacity: true)
    var scores = emission(0)
    emissions.append(scores)
    scores &+= SIMD16<Int32>(truncatingIfNeeded: model.first)
    for index in 1..<max(count, 1) {
      let own = emission(index)
      emissions.append(own)
      var best = SIMD16<Int32>()
      var choice = SIMD16<UInt8>()
      for role in 0..<BlockRole.count {
        let sums = scores &+ SIMD16<Int32>(truncatingIfNeeded: model.transitions[role])
        let maximum = sums.max()
        best[role] = maximum
        choice[role] = Self.firstIndex(of: maximum, in: sums)
      }
      choices.append(choice)
      scores = best &+ own
      // Sums stay small however long the text is.
      if index & 1023 == 0 { scores &-= scores.max() }
    }
    scores &+= SIMD16<Int32>(truncatingIfNeeded: model.last)
    var role = Int(Self.firstIndex(of: scores.max(), in: scores))
    roles.append(contentsOf: repeatElement(.paragraph, count: count))
    margins.append(contentsOf: repeatElement(0, count: count))
    for index in stride(from: count &- 1, through: 0, by: -1) {
      roles[index] = BlockRole(rawValue: UInt8(truncatingIfNeeded: role)) ?? .paragraph
      margins[index] = Self.margin(of: role, in: emissions[index])
      if index > 0 { role = Int(choices[index &- 1][role]) }
    }
  }

  private static func firstIndex(of value: Int32, in row: SIMD16<Int32>) -> UInt8 {
    for index in 0..<BlockRole.count where row[index] == value {
      return UInt8(truncatingIfNeeded: index)
    }
    return 0
  }

  /// How far the role's own weight is above the best other one's, in hundredths of certainty.
  private static func margin(of role: Int, in row: SIMD16<Int32>) -> UInt8 {
    var others = row
    others[role] = .min
    let difference = (Int(row[role]) - Int(others.max())) * 100 / (RoleModel.scale * 6)
    return UInt8(clamping: min(max(50 + difference / 2, 5), 99))
  }
}
