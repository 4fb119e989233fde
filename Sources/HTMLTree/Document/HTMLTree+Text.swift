extension HTMLTree {
  /// Whether the text of the node `id` stands in the source as it is.
  ///
  /// If so `source.extracting(range(of: id))` is the text, and nothing has to be decoded.
  package func isVerbatim(_ id: HTMLNodeID) -> Bool {
    self[id].flags.isDisjoint(with: .decoding)
  }

  /// Appends the text of the text node `id` to `output`, references and line ends replaced.
  package func append(textOf id: HTMLNodeID, to output: inout [UInt8]) {
    let record = self[id]
    TextDecoder.decode(
      Int(record.start)..<Int(record.end), of: source, flags: record.flags, to: &output)
  }

  /// Appends the text of all text nodes in `id` to `output`, without those of templates.
  ///
  /// It is the `textContent` of the DOM, so scripts and styles count.
  package func append(textInSubtreeOf id: HTMLNodeID, to output: inout [UInt8]) {
    var node: HTMLNodeID? = id
    while let current = node {
      switch kind(of: current) {
      case .text:
        append(textOf: current, to: &output)
        node = self.node(after: current, within: id)
      case .templateContents where current != id:
        node = self.node(afterSubtreeOf: current, within: id)
      default:
        node = self.node(after: current, within: id)
      }
    }
  }

  /// The text of all text nodes in `id`.
  package func text(of id: HTMLNodeID) -> String {
    var bytes: [UInt8] = []
    append(textInSubtreeOf: id, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the data of the comment `id` to `output`.
  package func append(dataOfComment id: HTMLNodeID, to output: inout [UInt8]) {
    let record = self[id]
    let end = Int(record.end) - record.flags.tail
    TextDecoder.decode(
      Int(record.payload)..<max(Int(record.payload), end), of: source,
      flags: [.nulls, .replacesNulls, .carriageReturns], to: &output)
  }
}
