/// Finds the most probable roles of a text's blocks, and how much better they are than the next best.
struct RoleDecoder {
  private typealias Row = RoleModel.Row

  /// What speaks for each role of a block by itself.
  private var emissions: [RoleModel.Row] = []
  /// The sum of the best sequence of roles up to a block, for each role that it may end with.
  private var sums: [RoleModel.Row] = []

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
    emissions.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    emissions.reserveCapacity(count)
    sums.reserveCapacity(count)
    var best = before.map { model.followers[Int($0.rawValue)] } ?? model.first
    for index in 0..<count {
      let own = Self.bounded(emission(index))
      let sum = best &+ own
      let settled = sum &- Row(repeating: sum.max())
      emissions.append(own)
      sums.append(settled)
      best = Self.best(after: settled, model)
    }
    roles.append(contentsOf: repeatElement(.paragraph, count: count))
    margins.append(contentsOf: repeatElement(0, count: count))
    // Backwards: what stands before a role is the choice with which its sum came about.
    let end = isLast ? model.last : Row()
    var role = Self.greatest(in: sums[count &- 1] &+ end)
    for index in stride(from: count &- 1, through: 0, by: -1) {
      roles[index] = BlockRole(rawValue: UInt8(truncatingIfNeeded: role)) ?? .paragraph
      margins[index] = Self.margin(of: role, in: emissions[index])
      if index > 0 { role = Self.greatest(in: sums[index &- 1] &+ model.leaders[role]) }
    }
  }

  /// For each role of the next block the greatest sum of a sequence that leads to it.
  private static func best(after sums: Row, _ model: RoleModel) -> Row {
    let followers = model.followers.span
    precondition(followers.count == BlockRole.count)
    var best = Row(repeating: sums[0]) &+ followers[0]
    for previous in 1..<BlockRole.count {
      let next = Row(repeating: sums[previous]) &+ followers[previous]
      // Not `pointwiseMax`, which compiles to a call.
      best.replace(with: next, where: next .> best)
    }
    return best
  }

  /// Within what a forbidden role is taken to be.
  private static func bounded(_ row: Row) -> Row {
    row.clamped(
      lowerBound: Row(repeating: RoleModel.forbidden),
      upperBound: Row(repeating: -RoleModel.forbidden))
  }

  /// The first place of the greatest weight.
  private static func greatest(in row: Row) -> Int {
    let greatest = row.max()
    for index in 0..<BlockRole.count where row[index] == greatest { return index }
    return 0
  }

  /// How far the role's own weight is above the best other one's, in hundredths of certainty.
  private static func margin(of role: Int, in row: Row) -> UInt8 {
    var others = row
    others[role] = .min
    let difference = (Int(row[role]) - Int(others.max())) * 100 / (RoleModel.scale * 6)
    return UInt8(clamping: min(max(50 + difference / 2, 5), 99))
  }
}
