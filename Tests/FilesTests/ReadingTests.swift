import BroadsheetFiles
import Foundation
import Testing

@Suite("Reading files")
struct ReadingTests {
  @Test(
    "a file is read whole, whatever its size",
    arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
  func readsWholeFile(size: Int) throws {
    let folder = try Folder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: folder.url.appending(path: "file"))
    #expect(try [UInt8](contentsOfFile: folder.path("file")) == bytes)
  }

  @Test("a stream is read to its end, though it does not tell its size")
  func readsStream() throws {
    let pipe = Pipe()
    let text = String(repeating: "All the news. ", count: 20_000)
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let descriptor = FileDescriptor(rawValue: pipe.fileHandleForReading.fileDescriptor)
    #expect(try String(decoding: [UInt8](contentsOf: descriptor), as: UTF8.self) == text)
  }

  @Test("a device without bytes gives none")
  func readsDevice() throws {
    #expect(try [UInt8](contentsOfFile: "/dev/null").isEmpty)
  }

  @Test("a file of exactly the limit is read, one byte more is refused")
  func refusesLongFile() throws {
    let folder = try Folder()
    try folder.write("12345", to: "file")
    #expect(try [UInt8](contentsOfFile: folder.path("file"), limit: 5).count == 5)
    let error = #expect(throws: FileError.self) {
      try [UInt8](contentsOfFile: folder.path("file"), limit: 4)
    }
    #expect(error?.code == EFBIG)
  }

  @Test("an endless stream is refused once it exceeds the limit")
  func refusesEndlessStream() {
    #expect(throws: FileError(.read, "/dev/zero", code: EFBIG)) {
      try [UInt8](contentsOfFile: "/dev/zero", limit: 100_000)
    }
  }

  @Test("a missing file is named with the system's reason")
  func namesMissingFile() {
    let error = #expect(throws: FileError.self) { try [UInt8](contentsOfFile: "no/such.txt") }
    #expect(error.map(String.init) == "cannot open 'no/such.txt': No such file or directory")
  }

  @Test("a folder is no file to read")
  func refusesFolder() {
    #expect(throws: FileError(.read, "/", code: EISDIR)) { try [UInt8](contentsOfFile: "/") }
  }
}
