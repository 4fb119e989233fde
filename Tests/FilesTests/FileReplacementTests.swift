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

  @Test("a file that appears in the meantime is replaced")
  func replacesNewcomer() throws {
    let folder = try Folder()
    let file = try FileReplacement(of: folder.path("file"))
    try file.descriptor.write("new")
    try folder.write("newcomer", to: "file")
    try file.commit()
    #expect(try folder.read("file") == "new")
    #expect(try folder.names() == ["file"])
  }

  @Test("until a commit the folder shows nothing of the new bytes")
  func hidesNewBytes() throws {
    let folder = try Folder()
    try folder.write("old", to: "file")
    let replaced = try FileReplacement(of: folder.path("file"))
    let made = try FileReplacement(of: folder.path("new"))
    try replaced.descriptor.write("new")
    try made.descriptor.write("new")
    // Where every file has a name, the temporary ones are hidden at least.
    let names = try folder.names()
    #expect(names.allSatisfy { $0 == "file" || $0.hasPrefix(".broadsheet-") })
    #if os(Linux)
      #expect(names == ["file"])
    #endif
    try replaced.commit()
    try made.commit()
    #expect(try folder.names() == ["file", "new"])
  }

  #if os(Linux)
    @Test("a program that is killed leaves no trace")
    func survivesKill() async throws {
      let folder = try Folder()
      try folder.write("old", to: "file")
      let path = folder.path("")
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
        let replaced = try FileReplacement(of: path + "/file")
        let made = try FileReplacement(of: path + "/new")
        try replaced.descriptor.write("half of the ne")
        try made.descriptor.write("half of the ne")
        kill(getpid(), SIGKILL)
      }
      #expect(try folder.names() == ["file"])
      #expect(try folder.read("file") == "old")
    }
  #endif

  @Test("a file in the working folder is made by its name alone")
  func makesFileInWorkingFolder() throws {
    let name = "broadsheet-test-\(UInt64.random(in: 0 ... .max))"
    defer { try? FileManager.default.removeItem(atPath: name) }
    let file = try FileReplacement(of: name)
    try file.descriptor.write("news")
    try file.commit()
    #expect(FileManager.default.contents(atPath: name) == Data("news".utf8))
  }
}
