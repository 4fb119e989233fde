import Foundation

/// A text with the roles of its lines, as `labels.jsonl` gives them.
public struct LabelledText: Sendable {
  /// The text's name.
  public let id: String
  /// Where it comes from: copied off a page, sent by wire, or a message.
  public let kind: String
  /// The group whose texts are alike; texts of one house are never on both sides of a test.
  public let house: String
  /// The paper or station, where it is known.
  public let publisher: String?
  /// The headlines that count as right.
  public let headlines: [String]
  /// The form that the text takes.
  public let variant: String
  /// The text's bytes as they stand in the file.
  public let bytes: [UInt8]
  /// For each labelled line, counted from 1, the roles that are right; the first is the likeliest.
  public let roles: [Int: [String]]

  /// The texts that a folder's `labels.jsonl` names.
  public static func all(in folder: String) throws -> [LabelledText] {
    let labels = try String(contentsOfFile: folder + "/labels.jsonl", encoding: .utf8)
    return try labels.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try LabelledText(object as? [String: Any] ?? [:], folder: folder)
    }
  }

  /// A text that was rendered from a page of the house.
  package init(
    rendered id: String, house: String, variant: String, bytes: [UInt8], roles: [Int: [String]]
  ) {
    (self.id, self.house, self.variant) = (id, house, variant)
    (self.bytes, self.roles) = (bytes, roles)
    kind = "rendered"
    publisher = nil
    headlines = []
  }

  private init(_ fields: [String: Any], folder: String) throws {
    id = fields["id"] as? String ?? ""
    kind = fields["kind"] as? String ?? ""
    house = fields["house"] as? String ?? id
    publisher = fields["publisher"] as? String
    headlines = fields["headlines"] as? [String] ?? []
    variant = fields["variant"] as? String ?? ""
    let file = fields["file"] as? String ?? ""
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)))
    var roles: [Int: [String]] = [:]
    for line in fields["lines"] as? [[String: Any]] ?? [] {
      guard let number = line["n"] as? Int, let role = line["role"] as? String else { continue }
      roles[number] = [role] + (line["also"] as? [String] ?? [])
    }
    self.roles = roles
  }

  /// The bytes as UTF-8; what is not UTF-8 is taken for ISO 8859-1.
  public var utf8: [UInt8] {
    String(validating: bytes, as: UTF8.self) != nil
      ? bytes : bytes.flatMap { Array(String(Unicode.Scalar($0)).utf8) }
  }
}
