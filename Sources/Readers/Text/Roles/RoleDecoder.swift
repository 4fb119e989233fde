/// Finds the most probable roles of a text's blocks, and how much better they are than the next best.
struct RoleDecoder {
  /// The sum so far for each role, and the role before it, a row for each block.
  private var choices: [SIMD16<UInt8>] = []
  private var emissions: [RoleModel.Row] = []

  /// Decodes; `emission` gives the weights of the block at an index.
  ///
  /// The text begins with the first block unless there is a role `before` it, and ends behind the
  /// last one if that `isLast`.
  mutating func decode(
    count: Int, after before: BlockRole?, isLast: Bool, model: RoleModel,
    roles: inout [BlockRole], margins: inout [UInt8], emission: (Int) -> RoleModel.Row
  ) {
    roles.removeAll(keepingCapacity: true)
    margins.removeAll(keepingCapacity: true)
    guard count > 0 else { return }
    choices.removeAll(keepingCapacity: true)
    emissions.removeAll(keepingCapacity: true)
    choices.reserveCapacity(count)
    emissions.reserveCapacity(count)
    var scores = emission(0)
    emissions.append(scores)
    scores &+= before.map { model.followers[Int($0.rawValue)] } ?? model.first
    for index in 1..<max(count, 1) {
      let own = emission(index)
      emissions.append(own)
      // All roles at once: which role before each gives the greatest sum.
      var best = RoleModel.Row(repeating: scores[0]) &+ model.followers[0]
      var choice = RoleModel.Row()
      for previous in 1..<BlockRole.count {
        let sums = RoleModel.Row(repeating: scores[previous]) &+ model.followers[previous]
        let isBetter = sums .> best
        best.replace(with: sums, where: isBetter)
        choice.replace(
          with: RoleModel.Row(repeating: Int32(truncatingIfNeeded: previous)), where: isBetter)
      }
      choices.append(SIMD16<UInt8>(truncatingIfNeeded: choice))
      scores = best &+ own
      // Sums stay small however long the text is.
      if index & 1023 == 0 { scores &-= scores.max() }
    }
    if isLast { scores &+= model.last }
    var role = Int(Self.firstIndex(of: scores.max(), in: scores))
    roles.append(contentsOf: repeatElement(.paragraph, count: count))
    margins.append(contentsOf: repeatElement(0, count: count))
    for index in stride(from: count &- 1, through: 0, by: -1) {
      roles[index] = BlockRole(rawValue: UInt8(truncatingIfNeeded: role)) ?? .paragraph
      margins[index] = Self.margin(of: role, in: emissions[index])
      if index > 0 { role = Int(choices[index &- 1][role]) }
    }
  }

  private static func firstIndex(of value: Int32, in row: RoleModel.Row) -> UInt8 {
    for index in 0..<BlockRole.count where row[index] == value {
      return UInt8(truncatingIfNeeded: index)
    }
    return 0
  }

  /// How far the role's own weight is above the best other one's, in hundredths of certainty.
  private static func margin(of role: Int, in row: RoleModel.Row) -> UInt8 {
    var others = row
    others[role] = .min
    let difference = (Int(row[role]) - Int(others.max())) * 100 / (RoleModel.scale * 6)
    return UInt8(clamping: min(max(50 + difference / 2, 5), 99))
  }
}
