@_spi(Training) import BroadsheetTextReader

/// The weights of a linear chain, as they are learnt.
public struct ChainModel: Sendable {
  typealias Row = SIMD16<Float>

  var weights = [Row](repeating: Row(), count: RoleTraining.featureCount)
  /// For each role the weights of the roles before it.
  var transitions = [Row](repeating: Row(), count: 16)
  var first = Row()
  var last = Row()

  /// Above the headline stand roles of their own, and only the headline leads from them to the others.
  static func isPossible(_ role: Int, after previous: Int) -> Bool {
    let above = RoleTraining.isAboveHeadline
    return above[role] ? above[previous] : !above[previous] || role == RoleTraining.headline
  }

  /// Whether a text may end with the role.
  static func isPossibleAtEnd(_ role: Int) -> Bool { !RoleTraining.isAboveHeadline[role] }

  /// All rows in the order of the reader's table.
  public var rows: [SIMD16<Float>] {
    let possible = transitions.enumerated().map { role, row in
      var row = row
      for previous in 0..<16 where !Self.isPossible(role, after: previous) { row[previous] = -1000 }
      return row
    }
    var last = last
    for role in 0..<16 where !Self.isPossibleAtEnd(role) { last[role] = -1000 }
    return weights + possible + [first, last]
  }

  func score(_ features: [UInt16]) -> Row {
    var sum = Row()
    for feature in features { sum += weights[Int(feature)] }
    return sum
  }
}
