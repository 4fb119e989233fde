import Foundation

/// The probabilities of roles and of neighbours in one text, by the forward-backward algorithm.
struct ChainInference {
  typealias Row = SIMD16<Float>

  /// For each block the probability of each role.
  private(set) var roles: [Row] = []
  /// The expected number of times that a role (row) stands behind another (lane).
  private(set) var pairs = [Row](repeating: Row(), count: 16)

  /// Infers, with the roles of each block limited to `allowed`.
  init(_ emissions: [Row], transitions: [Row], first: Row, last: Row, allowed: [UInt16]) {
    let count = emissions.count
    var forward: [Row] = []
    forward.reserveCapacity(count)
    var own: [Row] = []
    for index in 0..<count { own.append(emissions[index] * Self.indicator(allowed[index])) }
    forward.append(Self.normalized(own[0] * first))
    for index in 1..<max(count, 1) {
      var row = Row()
      let before = forward[index - 1]
      for role in 0..<16 { row[role] = (before * transitions[role]).sum() }
      forward.append(Self.normalized(row * own[index]))
    }
    var backward = last
    roles = [Row](repeating: Row(), count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      roles[index] = Self.normalized(forward[index] * backward)
      guard index > 0 else { break }
      let right = own[index] * backward
      // The pair's probability is proportional to what is before, between and behind.
      var joint = [Row](repeating: Row(), count: 16)
      var total: Float = 0
      var next = Row()
      for role in 0..<16 {
        joint[role] = forward[index - 1] * transitions[role] * right[role]
        total += joint[role].sum()
        next += transitions[role] * right[role]
      }
      if total > 0 { for role in 0..<16 { pairs[role] += joint[role] / total } }
      backward = Self.normalized(next)
    }
  }

  static func indicator(_ mask: UInt16) -> Row {
    var row = Row()
    for role in 0..<16 where mask & (1 << UInt16(role)) != 0 { row[role] = 1 }
    return row
  }

  static func exponential(_ value: Float) -> Float { expf(value) }

  static func exponentials(_ row: Row) -> Row {
    let maximum = row.max()
    var result = Row()
    for role in 0..<16 { result[role] = expf(row[role] - maximum) }
    return result
  }

  private static func normalized(_ row: Row) -> Row {
    let sum = row.sum()
    return sum > 0 ? row / sum : Row(repeating: 1 / 16)
  }
}
