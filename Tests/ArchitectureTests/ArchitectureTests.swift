import Testing

@Suite("Architecture")
struct ArchitectureTests {
  @Test("no module imports what the table does not grant it", arguments: Module.all)
  func importsPointDown(module: Module) throws {
    let granted = module.mayImport.union(Module.standardLibrary)
    for file in try SourceTree.swiftFiles(in: module.folder) {
      for found in try SourceTree.imports(inFile: file) {
        #expect(
          granted.contains(found.module),
          "\(file):\(found.line): \(module.name) may not import \(found.module)")
      }
    }
  }

  @Test("every source file lies in the folder of a module of the table")
  func everyFileHasAModule() throws {
    let files = try SourceTree.swiftFiles()
    #expect(files.count > Module.all.count)
    for file in files {
      #expect(Module.all.contains { file.hasPrefix($0.folder + "/") }, "\(file) has no module")
    }
  }

  @Test("no source file imports Foundation")
  func noFoundation() throws {
    for file in try SourceTree.swiftFiles() {
      for found in try SourceTree.imports(inFile: file) {
        #expect(!found.module.hasPrefix("Foundation"), "\(file):\(found.line)")
      }
    }
  }

  @Test("granted imports never form a circle")
  func noCircles() {
    var settled: Set<String> = []
    let own = Set(Module.all.map(\.name))
    for module in Module.all {
      let above = module.mayImport.intersection(own).subtracting(settled)
      #expect(above.isEmpty, "\(module.name) stands before \(above)")
      settled.insert(module.name)
    }
  }

  @Test(
    "an import is found behind attributes, access levels and kinds",
    arguments: [
      ("import Foundation", "Foundation"),
      ("  internal import FoundationEssentials", "FoundationEssentials"),
      ("@_exported public import BroadsheetCore", "BroadsheetCore"),
      ("@_spi(Tests) @testable import BroadsheetCore // why", "BroadsheetCore"),
      ("private import struct Foundation.URL", "Foundation"),
      ("public import func Glibc.open", "Glibc"),
    ])
  func findsImport(line: String, module: String) {
    #expect(SourceTree.imports(in: "\n" + line).map(\.module) == [module])
    #expect(SourceTree.imports(in: "\n" + line).map(\.line) == [2])
  }

  @Test(
    "what is not an import line is none",
    arguments: ["// import Foundation", "let important = 1", "importer.run()", "import", ""])
  func findsNoImport(line: String) {
    #expect(SourceTree.imports(in: line).isEmpty)
  }
}
