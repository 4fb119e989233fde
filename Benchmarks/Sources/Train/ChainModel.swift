@_spi(Training) import BroadsheetTextReader

/// The weights of a linear chain, as they are learnt.
struct ChainModel: Sendable {
  typealias Row = SIMD16<Float>

  var weights = [Row](repeating: Row(), count: RoleTraining.featureCount)
  /// For each role the weights of the roles before it.
  var transitions = [Row](repeating: Row(), count: 16)
  var first = Row()
  var last = Row()

  /// A role that stands above the headline never follows one that stands below.
  static func isPossible(_ role: Int, after previous: Int) -> Bool {
    let above = RoleTraining.isAboveHeadline
    return !above[role] || above[previous]
  }

  /// All rows in the order of the reader's table.
  var rows: [Row] {
    let possible = transitions.enumerated().map { role, row in
      var row = row
      for previous in 0..<16 where !Self.isPossible(role, after: previous) { row[previous] = -1000 }
      return row
    }
    return weights + possible + [first, last]
  }

  func score(_ features: [UInt16]) -> Row {
    var sum = Row()
    for feature in features { sum += weights[Int(feature)] }
    return sum
  }
}
