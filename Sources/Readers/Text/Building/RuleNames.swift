import BroadsheetCore

/// The names of the rules that the reader gives as the source of its decisions.
///
/// A decision by the role model is named after the role and what the block looks like, as in
/// `byline.name` or `subheading.title`.
enum RuleNames {
  private static let byRoleAndShape: [Rule] = BlockRole.allCases.flatMap { role in
    BlockShape.allCases.map { shape in Rule("\(role.plain).\(name(of: shape))") }
  }

  static func rule(_ role: BlockRole, _ shape: BlockShape) -> Rule {
    byRoleAndShape[Int(role.rawValue) * BlockShape.count + Int(shape.rawValue)]
  }

  private static func name(of shape: BlockShape) -> String {
    switch shape {
    case .longParagraph: "long-text"
    case .sentences: "sentences"
    case .shortSentence: "short-sentence"
    case .question: "question"
    case .title: "title"
    case .longTitle: "long-title"
    case .name: "name"
    case .date: "date"
    case .credit: "credit"
    case .furniture: "furniture"
    case .item: "item"
    case .tiny: "few-words"
    case .announcement: "announcement"
    case .quotation: "quotation"
    case .capitals: "capitals"
    case .none: "place"
    }
  }
}
