public import BroadsheetBytes
import Foundation

/// A page that `labels.jsonl` names, and what the labels say of its text.
public struct LabelledPage: Sendable {
  /// The page's name.
  public let id: String
  /// Where the labels come from.
  public let source: String
  /// The site; pages of one site are never on both sides of a test.
  public let site: String
  /// The publisher's name.
  public let publisher: String?
  /// The page's bytes, unpacked.
  public let bytes: [UInt8]
  /// The encoding that a server would have named.
  public let encoding: TextEncoding?
  /// The address that the page came from.
  public let address: String?
  /// What the labels say of the text.
  public let labels: PageLabels

  /// The pages that a folder's `labels.jsonl` names, whose unpacked files lie in `pages`.
  public static func all(in folder: String, unpackedIn pages: String) throws -> [LabelledPage] {
    let labels = try String(contentsOfFile: folder + "/labels.jsonl", encoding: .utf8)
    return try labels.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try LabelledPage(object as? [String: Any] ?? [:], in: pages)
    }
  }

  private init(_ fields: [String: Any], in pages: String) throws {
    id = fields["id"] as? String ?? ""
    source = fields["source"] as? String ?? ""
    site = fields["site"] as? String ?? id
    publisher = fields["publisher"] as? String
    let file = (fields["file"] as? String ?? "").replacingOccurrences(of: ".gz", with: "")
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: pages + "/" + file)))
    encoding = (fields["charset"] as? String).flatMap { TextEncoding(label: $0) }
    address = fields["url"] as? String
    labels = PageLabels(fields)
  }

  /// The number of parts into which the sites are divided.
  public static let folds = 5

  /// The part of the sites that the page's belongs to.
  public var fold: Int {
    Int(site.utf8.reduce(UInt64(5381)) { ($0 &* 33) ^ UInt64($1) } % UInt64(Self.folds))
  }
}
