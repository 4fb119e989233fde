import Foundation
import LabelledPages
public import LabelledTexts

extension LabelledText {
  /// The texts that folders hold, and those of the pages that other folders hold, unpacked, in `html`.
  ///
  /// A folder that is not there is said to be missing, and left out.
  public static func all(inFolders folders: [String]) throws -> [LabelledText] {
    let files = FileManager.default
    var texts: [LabelledText] = []
    var pages: [LabelledPage] = []
    for folder in folders {
      if files.fileExists(atPath: folder + "/html") {
        pages += try LabelledPage.all(in: folder, unpackedIn: folder)
      } else if files.fileExists(atPath: folder + "/labels.jsonl") {
        texts += try all(in: folder)
      } else {
        FileHandle.standardError.write(Data("No labels in \(folder): learning without.\n".utf8))
      }
    }
    return texts + PageTexts.all(of: pages, beside: texts)
  }
}
