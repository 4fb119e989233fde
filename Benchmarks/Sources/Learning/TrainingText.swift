@_spi(Training) import BroadsheetTextReader
public import LabelledTexts

/// A text's features, and for each block the roles that its labels allow.
public struct TrainingText: Sendable {
  /// The group whose texts are alike.
  public var house: String
  /// Where the text comes from.
  public var kind: String
  /// How much the text counts: variants of one story share its weight.
  public var weight: Float
  /// The features of each block.
  public var features: [[UInt16]]
  /// One bit a role; a block whose lines have no certain label allows all.
  public var allowed: [UInt16]
  /// Whether a label says what the block is.
  public var isLabelled: [Bool]

  /// The text as the trainer takes it.
  var example: ChainExample {
    ChainExample(features: features, allowed: allowed, weight: weight)
  }

  /// Takes a text apart.
  public init(_ text: LabelledText) {
    let bytes = text.utf8
    let example = RoleTraining.example(of: bytes.span)
    let numbers = LineNumbers(bytes)
    house = text.house
    kind = text.kind
    weight = Self.weight(of: text)
    features = example.features
    allowed = []
    isLabelled = []
    let roles = example.ranges.map { range -> [String] in
      let labels = numbers.lines(of: range).compactMap { text.roles[$0] }
      guard let first = labels.first, !labels.contains(where: { $0[0] == "unknown" }) else {
        return []
      }
      return first
    }
    let headline = roles.firstIndex { $0.first == "headline" }
    for (index, labels) in roles.enumerated() {
      let mask = Self.mask(of: labels, isAbove: headline.map { index < $0 })
      allowed.append(mask)
      isLabelled.append(!labels.isEmpty)
    }
  }

  /// Wire stories are many and alike, messages few, our own samples labelled with care, and pages
  /// that were rendered less so.
  private static func weight(of text: LabelledText) -> Float {
    switch text.kind {
    case "wire": 0.15
    case "message": 1.5
    case "rendered": text.variant == "page" ? 0.5 : 0.3
    default: text.variant == "sample" ? 3 : text.variant == "page" ? 1 : 0.6
    }
  }

  private static func mask(of labels: [String], isAbove: Bool?) -> UInt16 {
    var mask: UInt16 = 0
    for (index, name) in RoleTraining.roleNames.enumerated() {
      // A deck is a lead, a dateline a date; "also" roles count as right.
      let fits = labels.isEmpty || labels.contains { plain($0) == name }
      guard fits else { continue }
      if let isAbove, name != "headline", RoleTraining.isAboveHeadline[index] != isAbove {
        continue
      }
      mask |= 1 << UInt16(index)
    }
    return mask == 0 ? .max : mask
  }

  private static func plain(_ role: String) -> String {
    switch role {
    case "deck": "lead"
    case "dateline": "date"
    default: role
    }
  }
}
