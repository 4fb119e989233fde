extension RoleModel {
  /// Two characters a weight: twelve bits, the greater half first, from "0" on.
  private static let base: UInt8 = 0x30

  /// Reads rows of weights as `encoded` writes them; nil unless they are as many as the features.
  init?(encoded: String) {
    var values: [Int16] = []
    values.reserveCapacity((RoleFeature.count + BlockRole.count + 2) * BlockRole.count)
    var high: UInt8?
    for byte in encoded.utf8 where byte >= Self.base {
      guard let first = high else {
        high = byte &- Self.base
        continue
      }
      values.append((Int16(first) << 6 | Int16(byte &- Self.base)) - 2048)
      high = nil
    }
    guard values.count == (RoleFeature.count + BlockRole.count + 2) * BlockRole.count else {
      return nil
    }
    func row(_ index: Int) -> Row {
      var row = Row()
      for role in 0..<BlockRole.count { row[role] = values[index * BlockRole.count + role] }
      return row
    }
    // The text has a row for each role with the weights of those before it.
    let followers = (0..<BlockRole.count).map { previous in
      var followers = Row()
      for role in 0..<BlockRole.count {
        let value = values[(RoleFeature.count + role) * BlockRole.count + previous]
        // The least weight stands for none at all.
        followers[role] = value <= -2047 ? Self.forbidden : value
      }
      return followers
    }
    self.init(
      weights: (0..<RoleFeature.count).map(row), followers: followers,
      first: row(RoleFeature.count + BlockRole.count),
      last: row(RoleFeature.count + BlockRole.count + 1))
  }

  /// Writes rows of weights, in units of `1 / scale`, three rows a line.
  static func encode(_ rows: [SIMD16<Float>]) -> [String] {
    var lines: [String] = []
    var line = ""
    for (index, row) in rows.enumerated() {
      for role in 0..<BlockRole.count {
        let value = Int(min(max(row[role] * Float(scale), -2048), 2047).rounded()) + 2048
        for half in [value >> 6, value & 63] {
          line.unicodeScalars.append(Unicode.Scalar(UInt8(half) + base))
        }
      }
      if index % 3 == 2 || index == rows.count - 1 {
        lines.append(line)
        line = ""
      }
    }
    return lines
  }
}
