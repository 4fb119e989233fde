internal import BroadsheetBytes

/// Cuts a source into tokens (13.2.5 of the HTML standard).
///
/// The states of the standard are the places in this code: runs that end at a known byte are
/// crossed by blocks. Parse errors are not reported, but acted upon.
struct Tokenizer: ~Copyable, ~Escapable {
  let source: Span<UInt8>
  let tags: TagTable
  var position: Int
  var token = Token()
  /// All attributes so far; the first record is never used, so that 0 means none.
  var attributes: [AttributeRecord] = []
  var doctype = Doctype()
  var contentModel = ContentModel.data
  /// The name that ends raw text: that of the last start tag.
  var lastStartTag = PackedName()
  /// Whether the current node is foreign, so that `<![CDATA[` starts a section.
  var allowsCDATA = false
  /// The names of a tag that has very many attributes.
  var names = AttributeNameSet()

  @_lifetime(copy source)
  init(_ source: Span<UInt8>, from start: Int = 0) {
    self.source = source
    tags = TagTable.shared
    position = start
    attributes.reserveCapacity(source.count / 128 + 16)
    attributes.append(
      AttributeRecord(
        nameStart: 0, valueStart: 0, valueEnd: 0, hash: 0, shortLength: 0, flags: .last))
  }

  /// Puts the next token into `token`.
  @inline(__always)
  mutating func next() {
    if contentModel == .data { nextData() } else { nextRaw() }
  }

  /// The data state (13.2.5.1).
  @inline(__always)
  private mutating func nextData() {
    while position < source.count {
      let start = position
      if source[start] != Byte.lessThan {
        text(from: start, search: start)
        return
      }
      guard start &+ 1 < source.count else { break }
      let byte = source[start &+ 1]
      if byte.isLetter {
        if tag(.startTag, from: start, name: start &+ 1) { return }
      } else if byte == Byte.slash, start &+ 2 < source.count, source[start &+ 2].isLetter {
        if tag(.endTag, from: start, name: start &+ 2) { return }
      } else if beginsMarkup(at: start) {
        if markup(from: start, byte) { return }
      } else {
        text(from: start, search: start &+ 1)
        return
      }
    }
    if position < source.count {
      text(from: position, search: position &+ 1)
      return
    }
    endOfFile()
  }

  mutating func endOfFile() {
    token.kind = .endOfFile
    token.start = source.count
    token.end = source.count
  }

  /// Whether the `<` at `offset` is more than text (13.2.5.6 and 7).
  @inline(__always)
  private func beginsMarkup(at offset: Int) -> Bool {
    guard offset &+ 1 < source.count else { return false }
    let byte = source[offset &+ 1]
    return byte.isLetter || byte == Byte.exclamation || byte == Byte.question
      || byte == Byte.slash && offset &+ 2 < source.count
  }

  /// Text from `start` to the next markup; none begins before `search`.
  private mutating func text(from start: Int, search: Int) {
    var end = search
    var flags = NodeFlags()
    while true {
      end = source.scan(to: Byte.lessThan, from: end, flags: &flags)
      if end >= source.count || beginsMarkup(at: end) { break }
      end &+= 1
    }
    text(start..<end, flags)
  }

  mutating func text(_ range: Range<Int>, _ flags: NodeFlags) {
    token.kind = .text
    token.flags = flags
    token.start = range.lowerBound
    token.end = range.upperBound
    position = range.upperBound
  }

  /// What starts with `<!`, `<?` or `</` and is no tag; false if it leaves no token.
  private mutating func markup(from start: Int, _ byte: UInt8) -> Bool {
    if byte == Byte.exclamation { return declaration(from: start) }
    if byte == Byte.slash {
      if source[start &+ 2] == Byte.greaterThan {
        position = start &+ 3
        return false
      }
      bogusComment(from: start, data: start &+ 2)
    } else {
      bogusComment(from: start, data: start &+ 1)
    }
    return true
  }
}

/// The bytes that HTML's grammar names.
enum Byte {
  static let lessThan = UInt8(ascii: "<")
  static let greaterThan = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let exclamation = UInt8(ascii: "!")
  static let question = UInt8(ascii: "?")
  static let equals = UInt8(ascii: "=")
  static let quotation = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let ampersand = UInt8(ascii: "&")
  static let hyphen = UInt8(ascii: "-")
  static let semicolon = UInt8(ascii: ";")
  static let hash = UInt8(ascii: "#")
  static let carriageReturn: UInt8 = 0x0D
  static let lineFeed: UInt8 = 0x0A
}
