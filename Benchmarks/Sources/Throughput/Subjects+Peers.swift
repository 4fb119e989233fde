internal import Measure

#if Peers
  internal import CCMark
  internal import CMD4C
#endif

extension Subject {
  /// Other ways to get structure out of the same bytes.
  static var peers: [Subject] {
    let rival = Subject("reader on String.split", .peer, upTo: 2_000_000) { text in
      unsafe text.withUnsafeBufferPointer { bytes in
        SplitReader.read(unsafe String(decoding: bytes, as: UTF8.self)).partCount
      }
    }
    #if Peers
      return [
        rival,
        Subject("md4c (callbacks)", .peer, onEachText: parseByMD4C),
        Subject("cmark-gfm (tree)", .peer, onEachText: parseByCMark),
      ]
    #else
      return [rival]
    #endif
  }

  #if Peers
    /// How many blocks there are in the text as Markdown, by callbacks: no tree, no copies.
    private static func parseByMD4C(_ text: Span<UInt8>) -> Int {
      var blocks = 0
      var parser = MD_PARSER()
      unsafe parser.enter_block = { _, _, blocks in
        if let blocks = unsafe blocks?.assumingMemoryBound(to: Int.self) {
          unsafe blocks.pointee += 1
        }
        return 0
      }
      unsafe parser.leave_block = { _, _, _ in 0 }
      unsafe parser.enter_span = { _, _, _ in 0 }
      unsafe parser.leave_span = { _, _, _ in 0 }
      unsafe parser.text = { _, _, _, _ in 0 }
      // md4c reads the bytes and hands `blocks` to the callbacks, both only during the call.
      unsafe text.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        _ = unsafe md_parse(start, MD_SIZE(bytes.count), &parser, &blocks)
      }
      return blocks
    }

    /// How many blocks there are in the text as Markdown, by the tree that swift-markdown is built on.
    private static func parseByCMark(_ text: Span<UInt8>) -> Int {
      unsafe text.withUnsafeBytes { bytes in
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        let document = unsafe cmark_parse_document(start, bytes.count, CMARK_OPT_DEFAULT)
        defer { unsafe cmark_node_free(document) }
        var blocks = 0
        var block = unsafe cmark_node_first_child(document)
        while unsafe block != nil {
          blocks += 1
          unsafe block = cmark_node_next(block)
        }
        return blocks
      }
    }
  #endif
}
