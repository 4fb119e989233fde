import BroadsheetCore
import BroadsheetFiles
import Foundation
import Testing

@Suite("Output to files")
struct OutputTests {
  @Test("all bytes arrive, in order, though they leave in pieces")
  func writesAll() throws {
    let folder = try Folder()
    let lines = (0..<20_000).map { "line \($0)\n" }
    let file = try FileReplacement(of: folder.path("file"))
    var output = Output(to: file.descriptor)
    for line in lines { output.write(line) }
    #expect(try output.finish().bytes.isEmpty)
    try file.commit()
    #expect(try folder.read("file") == lines.joined())
  }

  @Test("the system's reason for refusing bytes is told when the output is finished")
  func tellsReason() throws {
    let full = try FileReplacement(of: "/dev/full")
    var output = Output(to: full.descriptor)
    output.write("no room")
    var thrown: ExportError?
    do throws(ExportError) { _ = try output.finish() } catch { thrown = error }
    #expect(thrown == .outputFailed("No space left on device"))
  }

  @Test("a pipe is no terminal and has no columns")
  func pipeIsNoTerminal() {
    let pipe = Pipe()
    let descriptor = FileDescriptor(rawValue: pipe.fileHandleForWriting.fileDescriptor)
    #expect(!descriptor.isTerminal)
    #expect(descriptor.terminalColumns == nil)
  }

  @Test("now is the present second in UTC")
  func nowIsNow() throws {
    let before = Int(Date().timeIntervalSince1970)
    let now = try #require(Timestamp.now)
    let after = Int(Date().timeIntervalSince1970)
    #expect((before...after).contains(now.earliestInstant))
    #expect(now.precision == .second)
    #expect(now.offset == .utc)
  }
}
