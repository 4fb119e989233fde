/// Builds the tree of a source.
struct TreeBuilder: ~Copyable, ~Escapable {
  var tokenizer: Tokenizer
  var nodes: [NodeRecord] = []

  @_lifetime(copy source)
  init(_ source: Span<UInt8>) {
    tokenizer = Tokenizer(source)
    nodes.append(NodeRecord(start: 0, end: UInt32(source.count), kind: .document))
  }

  mutating func run() {
    repeat { tokenizer.next() } while tokenizer.token.kind != .endOfFile
  }

  consuming func finish() -> HTMLRecords {
    HTMLRecords(nodes: nodes, attributes: tokenizer.attributes)
  }
}
