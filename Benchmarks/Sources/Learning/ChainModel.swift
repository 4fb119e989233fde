/// The weights of a linear chain, as they are learnt.
public struct ChainModel: Sendable {
  typealias Row = SIMD16<Float>

  let shape: ChainShape
  var weights: [Row]
  /// For each role the weights of the roles before it.
  var transitions = [Row](repeating: Row(), count: 16)
  var first = Row()
  var last = Row()

  init(_ shape: ChainShape) {
    self.shape = shape
    weights = [Row](repeating: Row(), count: shape.featureCount)
  }

  /// All rows in the order of the reader's table.
  public var rows: [SIMD16<Float>] {
    let possible = transitions.enumerated().map { role, row in
      var row = row
      for previous in 0..<16 where !shape.isPossible(role, after: previous) {
        row[previous] = -1000
      }
      return row
    }
    var last = last
    for role in 0..<16 where !shape.isPossibleAtEnd(role) { last[role] = -1000 }
    return weights + possible + [first, last]
  }

  func score(_ features: [UInt16]) -> Row {
    var sum = Row()
    for feature in features { sum += weights[Int(feature)] }
    return sum
  }
}
