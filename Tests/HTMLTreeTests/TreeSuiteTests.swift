import BroadsheetBytes
import Foundation
import Testing

@testable import BroadsheetHTMLTree

@Suite("Tree suite", .enabled(if: ConformanceSuite.isPresent, "\(ConformanceSuite.absence)"))
struct TreeSuiteTests {
  static let files = ConformanceSuite.files(in: "tree-construction", suffix: ".dat")

  /// Left out are the tests that say `#script-on`, since the parser runs no scripts.
  @Test("trees are those of the suite", arguments: files)
  func trees(file: String) throws {
    let tests = try TreeCase.all(in: file)
    #expect(!tests.isEmpty)
    for test in tests where !test.needsScripts {
      let tree = try test.parsed()
      #expect(tree == test.document, "\(file), line \(test.line): \(test.data)")
    }
  }
}

/// One test of the tree construction suite.
struct TreeCase {
  var line: Int
  var data = ""
  var document = ""
  var context: String?
  var needsScripts = false

  static func all(in file: String) throws -> [TreeCase] {
    let text = String(decoding: try ConformanceSuite.data(of: file), as: UTF8.self)
    var cases: [TreeCase] = []
    var section = Substring()
    var lines: [String] = []
    func close() {
      let content = lines.joined(separator: "\n")
      switch section {
      case "#data": cases[cases.count - 1].data = content
      case "#document-fragment": cases[cases.count - 1].context = content
      case "#document":
        cases[cases.count - 1].document =
          content.hasSuffix("\n") ? String(content.dropLast()) : content
      default: break
      }
    }
    let sections: Set<Substring> = [
      "#data", "#errors", "#new-errors", "#document-fragment", "#document", "#script-on",
      "#script-off",
    ]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard sections.contains(line) else {
        lines.append(String(line))
        continue
      }
      close()
      lines = []
      section = line
      if line == "#data" { cases.append(TreeCase(line: index + 1)) }
      if line == "#script-on" { cases[cases.count - 1].needsScripts = true }
    }
    close()
    for index in cases.indices {
      while cases[index].document.hasSuffix("\n") { cases[index].document.removeLast() }
    }
    return cases
  }

  func parsed() throws -> String {
    let source = Array(data.utf8)
    let records = try records(of: source)
    let tree = HTMLTree(source: source.span, records: records)
    return TreeDump.text(tree, isFragment: context != nil)
  }

  private func records(of source: [UInt8]) throws -> HTMLRecords {
    guard let context else { return try HTMLRecords(parsing: source.span) }
    let words = context.split(separator: " ")
    let tag = HTMLTag(named: String(words[words.count - 1]))
    let namespace: HTMLNamespace =
      words.count == 1 ? .html : words[0] == "svg" ? .svg : .mathML
    return try HTMLRecords(parsing: source.span, within: tag, in: namespace)
  }
}

/// Writes trees as the suite has them.
enum TreeDump {
  static func text(_ tree: borrowing HTMLTree, isFragment: Bool = false) -> String {
    var lines: [String] = []
    let root = isFragment ? tree.firstChild(of: .document) ?? .document : .document
    var node = tree.firstChild(of: root)
    var depth = 0
    while let current = node {
      append(current, of: tree, depth, to: &lines)
      if let child = tree.firstChild(of: current) {
        node = child
        depth += 1
        continue
      }
      node = nil
      var ancestor = current
      while ancestor != root {
        if let next = tree.next(of: ancestor) {
          node = next
          break
        }
        guard let parent = tree.parent(of: ancestor) else { break }
        ancestor = parent
        depth -= 1
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func append(
    _ id: HTMLNodeID, of tree: borrowing HTMLTree, _ depth: Int, to lines: inout [String]
  ) {
    let indent = "| " + String(repeating: "  ", count: depth)
    switch tree.kind(of: id) {
    case .document: break
    case .doctype:
      let doctype = tree.doctype(id)
      let hasIDs = !doctype.publicID.isEmpty || !doctype.systemID.isEmpty
      lines.append(
        "\(indent)<!DOCTYPE \(doctype.name)"
          + (hasIDs ? " \"\(doctype.publicID)\" \"\(doctype.systemID)\">" : ">"))
    case .element:
      let prefix =
        switch tree.namespace(of: id) {
        case .html: ""
        case .svg: "svg "
        case .mathML: "math "
        }
      lines.append("\(indent)<\(prefix)\(tree.name(of: id))>")
      let isForeign = tree.namespace(of: id) != .html
      let attributes = tree.attributes(of: id).map { attribute in
        (isForeign ? foreign(attribute.name) : attribute.name, attribute.value)
      }
      for (name, value) in attributes.sorted(by: { $0.0 < $1.0 }) {
        lines.append("\(indent)  \(name)=\"\(value)\"")
      }
    case .text:
      var bytes: [UInt8] = []
      tree.append(textOf: id, to: &bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      if tree.continuesText(id), let last = lines.popLast() {
        lines.append("\(last.dropLast())\(text)\"")
      } else {
        lines.append("\(indent)\"\(text)\"")
      }
    case .comment:
      var bytes: [UInt8] = []
      tree.append(dataOfComment: id, to: &bytes)
      lines.append("\(indent)<!-- \(String(decoding: bytes, as: UTF8.self)) -->")
    case .templateContents:
      lines.append("\(indent)content")
    }
  }

  /// The name with its namespace apart, as the suite has it.
  private static func foreign(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    let isNamespaced =
      switch name {
      case "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show",
        "xlink:title", "xlink:type", "xml:lang", "xml:space", "xmlns:xlink":
        true
      default: false
      }
    return isNamespaced ? parts.joined(separator: " ") : name
  }
}
