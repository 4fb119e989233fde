import BroadsheetFiles
import Foundation
import Testing

@Suite("Replacing files")
struct FileReplacementTests {
  @Test("a file that was not there is made, readable as others are")
  func makesFile() throws {
    let folder = try Folder()
    let file = try FileReplacement(of: folder.path("new"))
    try file.descriptor.write("news")
    try file.commit()
    #expect(try folder.names() == ["new"])
    #expect(try folder.read("new") == "news")
    #expect(FileManager.default.createFile(atPath: folder.path("usual"), contents: nil))
    #expect(try folder.permissions(of: "new") == folder.permissions(of: "usual"))
  }

  @Test("the old bytes stay until the new ones are complete")
  func keepsOldBytes() throws {
    let folder = try Folder()
    try folder.write("old", to: "file")
    let file = try FileReplacement(of: folder.path("file"))
    try file.descriptor.write("new")
    #expect(try folder.read("file") == "old")
    try file.commit()
    #expect(try folder.read("file") == "new")
    #expect(try folder.names() == ["file"])
  }

  @Test("without a commit nothing has happened")
  func leavesNoTrace() throws {
    let folder = try Folder()
    try folder.write("old", to: "file")
    for name in ["file", "other"] {
      let file = try FileReplacement(of: folder.path(name))
      try file.descriptor.write("half of the ne")
    }
    #expect(try folder.names() == ["file"])
    #expect(try folder.read("file") == "old")
  }

  @Test("permissions are kept", arguments: [0o600, 0o640, 0o644, 0o755, 0o444])
  func keepsPermissions(permissions: Int) throws {
    let folder = try Folder()
    try folder.write("old", to: "file", permissions: permissions)
    let file = try FileReplacement(of: folder.path("file"))
    try file.commit()
    #expect(try folder.permissions(of: "file") == permissions)
  }

  @Test("a symbolic link stays one, and what it points to is replaced")
  func followsLink() throws {
    let folder = try Folder()
    try folder.write("old", to: "file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "file")
    let file = try FileReplacement(of: folder.path("link"))
    try file.descriptor.write("new")
    try file.commit()
    #expect(try folder.read("file") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "file")
  }

  @Test("a device is written to and stays what it is")
  func writesToDevice() throws {
    let file = try FileReplacement(of: "/dev/null")
    try file.descriptor.write("nobody reads this")
    try file.commit()
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("a folder is not replaced")
  func refusesFolder() throws {
    let folder = try Folder()
    let path = folder.path("")
    #expect(throws: FileError(.replace, path, code: EISDIR)) { _ = try FileReplacement(of: path) }
  }

  @Test("a file in a folder that is not there names the path asked for")
  func namesPath() throws {
    let folder = try Folder()
    let path = folder.path("missing/file")
    #expect(throws: FileError(.write, path, code: ENOENT)) { _ = try FileReplacement(of: path) }
  }

  @Test("a name as long as names can be is replaced")
  func takesLongNames() throws {
    let folder = try Folder()
    let name = String(repeating: "n", count: 255)
    let file = try FileReplacement(of: folder.path(name))
    try file.commit()
    #expect(try folder.names() == [name])
  }
}
