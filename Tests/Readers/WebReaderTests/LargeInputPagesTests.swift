import BroadsheetBytes
import BroadsheetCore
import BroadsheetWebReader
import Foundation
import Testing

/// The labelled pages that lie beside the project: what must hold of any page, held on all of them.
@Suite struct LargeInputPagesTests {
  private static let files: [URL] = {
    let folder = URL(filePath: #filePath)
      .appending(path: "../../../../../shared/bench/pages/html").standardizedFileURL
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "gz" }
  }()

  @Test(
    "Every text of every public page is in the article or among the omissions",
    .enabled(if: !files.isEmpty, "../shared/bench/pages is absent"))
  func nothingIsLost() throws {
    for file in Self.files {
      let page = try Self.unpacked(file)
      let reading = try WebPageReader().read(page)
      let account = try PageAccount(of: page, read: reading)
      #expect(account.lost == [], "\(file.lastPathComponent)")
    }
  }

  private static func unpacked(_ file: URL) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }
}
