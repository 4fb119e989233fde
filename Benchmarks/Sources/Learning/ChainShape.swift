@_spi(Training) import BroadsheetTextReader

/// What a linear chain has to learn: how many features and roles there are, and which may follow.
public struct ChainShape: Sendable {
  /// The number of features; the first is true of every block.
  public var featureCount: Int
  /// The number of roles, at most sixteen.
  public var roleCount: Int
  /// For each role one bit for each role that may stand before it.
  var predecessors: [UInt16]
  /// One bit for each role that may be the last.
  var ends: UInt16

  /// What is added to the weight of roles that are rarer than what is taken for them.
  var leanings = SIMD16<Float>()

  /// A chain in which any role may stand behind any other, and at the end.
  public init(featureCount: Int, roleCount: Int) {
    self.featureCount = featureCount
    self.roleCount = roleCount
    ends = roleCount == 16 ? .max : (1 << UInt16(roleCount)) - 1
    predecessors = [UInt16](repeating: ends, count: 16)
  }

  /// The chain of the text reader: above the headline stand roles of their own, and only the headline
  /// leads from them to the others.
  static let text: ChainShape = {
    var shape = ChainShape(featureCount: RoleTraining.featureCount, roleCount: 16)
    let above = RoleTraining.isAboveHeadline
    for role in 0..<16 {
      shape.predecessors[role] = mask { previous in
        above[role]
          ? above[previous] : !above[previous] || role == RoleTraining.headline
      }
    }
    shape.ends = mask { !above[$0] }
    // To leave out the one kicker of a text costs its reader more than to keep one line of the page.
    for (role, name) in RoleTraining.roleNames.enumerated() {
      shape.leanings[role] = ["kicker": 0.5, "lead": 0.6][name] ?? 0
    }
    return shape
  }()

  private static func mask(_ isIn: (Int) -> Bool) -> UInt16 {
    (0..<16).reduce(0) { isIn($1) ? $0 | 1 << UInt16($1) : $0 }
  }

  /// One bit for each role.
  var roles: UInt16 { roleCount == 16 ? .max : (1 << UInt16(roleCount)) - 1 }

  func isPossible(_ role: Int, after previous: Int) -> Bool {
    predecessors[role] & 1 << UInt16(previous) != 0
  }

  func isPossibleAtEnd(_ role: Int) -> Bool { ends & 1 << UInt16(role) != 0 }
}
