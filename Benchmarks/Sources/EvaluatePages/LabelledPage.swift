import BroadsheetBytes
import Foundation

/// A page that `labels.jsonl` names.
struct LabelledPage {
  /// The page's name.
  let id: String
  /// The page's bytes, unpacked.
  let bytes: [UInt8]
  /// The encoding that a server would have named.
  let encoding: TextEncoding?
  /// The address that the page came from.
  let address: String?

  /// The pages that a folder's `labels.jsonl` names, whose unpacked files lie in `pages`.
  static func all(in folder: String, unpackedIn pages: String) throws -> [LabelledPage] {
    let labels = try String(contentsOfFile: folder + "/labels.jsonl", encoding: .utf8)
    return try labels.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try LabelledPage(object as? [String: Any] ?? [:], in: pages)
    }
  }

  private init(_ fields: [String: Any], in pages: String) throws {
    id = fields["id"] as? String ?? ""
    let file = (fields["file"] as? String ?? "").replacingOccurrences(of: ".gz", with: "")
    bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: pages + "/" + file)))
    encoding = (fields["charset"] as? String).flatMap { TextEncoding(label: $0) }
    address = fields["url"] as? String
  }
}
