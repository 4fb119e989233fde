extension BodyModel {
  /// A character a weight, counted from "U"; a row without weights is a full stop.
  private static let zero: UInt8 = 0x55
  private static let widest = 37
  private static let emptyRow = UInt8(ascii: ".")
  /// The weights of a row that are written: those of the roles, then those of the guesses.
  private static let lanes = Array(0..<BodyRole.count) + [secondGuess, guess]

  /// Reads weights as `encode` writes them; nil unless there is a row for each feature.
  init?(
    names: String, words: [String], rows: String, transitions: [[Int32]], first: [Int32],
    last: [Int32]
  ) {
    vocabulary = BodyVocabulary(
      names: Self.list(names), words: words.map(Self.list))
    var weights: [Row] = []
    weights.reserveCapacity(vocabulary.featureCount)
    var row = Row()
    var lane = 0
    for byte in rows.utf8 where byte > 0x20 {
      if byte == Self.emptyRow {
        weights.append(Row())
        continue
      }
      let place = Self.lanes[lane]
      row[place] = (Int32(byte) - Int32(Self.zero)) * (place >= Self.secondGuess ? 2 : 1)
      lane += 1
      if lane == Self.lanes.count {
        weights.append(row)
        (row, lane) = (Row(), 0)
      }
    }
    guard weights.count == vocabulary.featureCount, transitions.count == BodyRole.count else {
      return nil
    }
    self.weights = weights
    // The text has a row for each role with the weights of those before it.
    followers = (0..<BodyRole.count).map { previous in
      Self.row(transitions.map { $0[previous] })
    }
    self.first = Self.row(first)
    self.last = Self.row(last)
  }

  private static func list(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// The weights of the roles; the lanes that are no role's can never win.
  private static func row(_ weights: [Int32]) -> Row {
    var row = Row(repeating: -1_000_000)
    for (role, weight) in weights.enumerated() { row[role] = weight }
    return row
  }

  /// Writes rows of the roles' weights and the first guess's, in lines of about a hundred characters.
  static func encode(_ rows: [[Float]]) -> [String] {
    var lines: [String] = []
    var line = ""
    for row in rows {
      let values = row.enumerated().map { lane, weight in
        let unit = Float(scale) / (lanes[lane] >= secondGuess ? 2 : 1)
        return Int(min(max(weight * unit, Float(-widest)), Float(widest)).rounded())
      }
      if values.allSatisfy({ $0 == 0 }) {
        line.unicodeScalars.append(Unicode.Scalar(emptyRow))
      } else {
        for value in values {
          line.unicodeScalars.append(Unicode.Scalar(UInt8(Int(zero) + value)))
        }
      }
      if line.utf8.count >= 90 {
        lines.append(line)
        line = ""
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
