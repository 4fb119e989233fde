internal import BroadsheetBytes

/// Looks for the `meta` element that declares a page's encoding, before the page can be parsed
/// (HTML, 13.2.3.2, "prescan a byte stream to determine its encoding").
struct MetaPrescan: ~Copyable, ~Escapable {
  /// Thrown where the bytes end, at which the search is over.
  private struct EndOfBytes: Error {}

  private let bytes: Span<UInt8>
  private var offset = 0

  @_lifetime(copy bytes)
  private init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  /// The encoding that the first `meta` in `bytes` to do so declares, else the one that an XML
  /// declaration at their start does.
  static func encoding(in bytes: Span<UInt8>) -> TextEncoding? {
    if let encoding = XMLDeclaration.utf16(of: bytes) { return encoding }
    var prescan = MetaPrescan(bytes)
    do throws(EndOfBytes) {
      while true {
        if let encoding = try prescan.nextEncoding() { return encoding }
      }
    } catch {
      return XMLDeclaration.encoding(in: bytes)
    }
  }

  /// Reads past the next tag or comment; the encoding that it declares, if it is a `meta`.
  private mutating func nextEncoding() throws(EndOfBytes) -> TextEncoding? {
    try advance(to: "<")
    defer { offset += 1 }
    let next = try byte(at: offset + 1)
    if bytes.hasASCII("<!--", at: offset) {
      // The dashes of `<!-->` both open and close.
      offset += 2
      while !bytes.hasASCII("-->", at: offset) {
        offset += 1
        try advance(to: "-")
      }
      offset += 2
    } else if bytes.hasASCII("<meta", at: offset), Self.metaEnds.contains(try byte(at: offset + 5))
    {
      offset += 5
      return try encodingOfMeta()
    } else if try ByteSet.letters.contains(next == Byte.slash ? byte(at: offset + 2) : next) {
      while !Self.nameEnds.contains(try byte(at: offset)) { offset += 1 }
      while try attribute() != nil {}
    } else if next == Byte.exclamation || next == Byte.slash || next == Byte.question {
      try advance(to: ">")
    }
    return nil
  }

  /// Reads the attributes of a `meta`; the encoding that they declare.
  private mutating func encodingOfMeta() throws(EndOfBytes) -> TextEncoding? {
    var isPragma = false
    var pragma: TextEncoding?
    var charset: Range<Int>?
    var seen = (equivalent: false, content: false)
    while let attribute = try attribute() {
      // Of attributes with the same name the first counts.
      if bytes.isASCII("charset", in: attribute.name) {
        charset = charset ?? attribute.value
      } else if bytes.isASCII("content", in: attribute.name), !seen.content {
        seen.content = true
        pragma = encoding(inContent: attribute.value)
      } else if bytes.isASCII("http-equiv", in: attribute.name), !seen.equivalent {
        seen.equivalent = true
        isPragma = bytes.isASCII("content-type", in: attribute.value)
      }
    }
    if let charset { return TextEncoding(pageLabel: charset, in: bytes) }
    return isPragma ? pragma : nil
  }

  /// The encoding that the value of a `content` names (HTML, 2.4, "extracting a character encoding
  /// from a meta element").
  private func encoding(inContent value: Range<Int>) -> TextEncoding? {
    var start = value.lowerBound
    func skipSpaces() {
      while start < value.upperBound, Self.spaces.contains(bytes[start]) { start += 1 }
    }
    while true {
      while start < value.upperBound, !bytes.hasASCII("charset", at: start) { start += 1 }
      start += 7
      guard start < value.upperBound else { return nil }
      skipSpaces()
      guard start < value.upperBound else { return nil }
      if bytes[start] == Byte.equals { break }
    }
    start += 1
    skipSpaces()
    guard start < value.upperBound else { return nil }
    let quote = bytes[start]
    let isQuoted = quote == Byte.quotation || quote == Byte.apostrophe
    if isQuoted { start += 1 }
    var end = start
    while end < value.upperBound {
      let byte = bytes[end]
      if isQuoted ? byte == quote : byte == Byte.semicolon || Self.spaces.contains(byte) { break }
      end += 1
    }
    if isQuoted, end == value.upperBound { return nil }
    return TextEncoding(pageLabel: start..<end, in: bytes)
  }

  /// Reads an attribute, or returns `nil` at the end of the tag ("get an attribute").
  private mutating func attribute() throws(EndOfBytes) -> (name: Range<Int>, value: Range<Int>)? {
    while Self.spaces.contains(try byte(at: offset)) || bytes[offset] == Byte.slash { offset += 1 }
    if bytes[offset] == Byte.greaterThan { return nil }
    let start = offset
    // An equals sign at the start is part of the name.
    repeat { offset += 1 } while !Self.attributeEnds.contains(try byte(at: offset))
    let name = start..<offset
    try skipSpaces()
    guard bytes[offset] == Byte.equals else { return (name, offset..<offset) }
    offset += 1
    try skipSpaces()
    return (name, try attributeValue())
  }

  private mutating func attributeValue() throws(EndOfBytes) -> Range<Int> {
    let quote = bytes[offset]
    guard quote == Byte.quotation || quote == Byte.apostrophe else {
      let start = offset
      while !Self.nameEnds.contains(try byte(at: offset)) { offset += 1 }
      return start..<offset
    }
    let start = offset + 1
    repeat { offset += 1 } while try byte(at: offset) != quote
    offset += 1
    return start..<offset - 1
  }

  private static let spaces: ByteSet = "\t\n\u{C}\r "
  private static let metaEnds = spaces.union("/")
  private static let nameEnds = spaces.union(">")
  private static let attributeEnds = spaces.union("/>=")

  private func byte(at offset: Int) throws(EndOfBytes) -> UInt8 {
    guard offset < bytes.count else { throw EndOfBytes() }
    return bytes[offset]
  }

  private mutating func advance(to character: Unicode.Scalar) throws(EndOfBytes) {
    guard offset <= bytes.count,
      let found = bytes.firstOffset(of: UInt8(ascii: character), from: offset)
    else { throw EndOfBytes() }
    offset = found
  }

  private mutating func skipSpaces() throws(EndOfBytes) {
    while Self.spaces.contains(try byte(at: offset)) { offset += 1 }
  }
}
