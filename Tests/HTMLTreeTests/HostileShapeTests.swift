import Foundation
import Testing

@testable import BroadsheetHTMLTree

@Suite("Hostile shapes")
struct HostileShapeTests {
  @Test("no shape makes a tree out of proportion", arguments: HostileShape.all)
  func staysInProportion(shape: HostileShape) throws {
    try HostileShapeTests.check(shape.source(20_000))
  }

  @Test("elements are open at once up to the limit, and none is lost beyond it")
  func depth() throws {
    let document = try HTMLDocument(parsing: HostileShape.repeating("<div>").source(5 * 2000))
    #expect(document.root.elements(.div).reduce(0) { count, _ in count + 1 } == 2000)
    #expect(Self.depth(of: document.tree) == Limits.openElements + 1)
  }

  @Test("beyond the limit end tags still end the elements that they belong to")
  func balance() throws {
    let deep = String(repeating: "<div>", count: 1000) + String(repeating: "</div>", count: 1000)
    let document = try HTMLDocument(parsing: Array("\(deep)<p id=after>".utf8))
    let paragraph = try #require(document.root.first(.p))
    #expect(paragraph.parent?.tag == .body)
  }

  @Test("formatting elements are opened anew only so often")
  func reopening() throws {
    let open = (0..<200).map { "<i a=\($0)>" }.joined()
    let source = "<p>" + open + String(repeating: "</p><p>x", count: 20_000)
    let document = try HTMLDocument(parsing: Array(source.utf8))
    #expect(document.nodeCount < 4096 + source.utf8.count)
  }

  /// Parses `source`, and holds the tree to what is true of all.
  static func check(_ source: [UInt8]) throws {
    let document = try HTMLDocument(parsing: source)
    let tree = document.tree
    #expect(tree.count <= 8192 + source.count)
    #expect(depth(of: tree) < 4 * Limits.openElements)
    var node: HTMLNodeID? = .document
    var seen = 0
    while let id = node {
      seen += 1
      let range = tree.range(of: id)
      #expect(range.lowerBound >= 0 && range.upperBound <= source.count)
      node = tree.node(after: id)
    }
    #expect(seen <= tree.count)
    #expect(!document.root.html.isEmpty || source.isEmpty)
  }

  /// How deep the tree is.
  static func depth(of tree: borrowing HTMLTree) -> Int {
    var deepest = 0
    var stack: [HTMLNodeID] = [.document]
    var levels = [0]
    while let id = stack.popLast(), let level = levels.popLast() {
      deepest = max(deepest, level)
      var child = tree.firstChild(of: id)
      while let current = child {
        stack.append(current)
        levels.append(level + 1)
        child = tree.next(of: current)
      }
    }
    return deepest
  }
}

@Suite("LargeInput: hostile HTML")
struct LargeInputHTMLTests {
  @Test("no shape of a megabyte makes a tree out of proportion", arguments: HostileShape.all)
  func largeShapes(shape: HostileShape) throws {
    try HostileShapeTests.check(shape.source(1_000_000))
  }

  @Test("a hundred thousand levels fit a stack of 512 KB", arguments: ["div", "b", "table", "svg"])
  func smallStack(tag: String) throws {
    let source = Array(String(repeating: "<\(tag)>", count: 100_000).utf8)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      let document = try? HTMLDocument(parsing: source)
      if document?.root.html.isEmpty == false, document?.root.text.isEmpty == true { done.signal() }
    }
    thread.stackSize = 512 * 1024
    thread.start()
    #expect(done.wait(timeout: .now() + 60) == .success)
  }
}
