import BroadsheetBytes
import BroadsheetCore
import BroadsheetJSONSyntax

/// Tells native JSON from other texts by how it begins.
struct JSONSniffer: ~Escapable {
  private let prefix: Span<UInt8>
  private var offset = 0

  @_lifetime(copy prefix)
  init(_ prefix: Span<UInt8>) { self.prefix = prefix }

  /// Certain if the first object begins with the format's version, high if the version comes later,
  /// low for other objects.
  var confidence: Confidence {
    var sniffer = self
    return sniffer.sniff()
  }

  private mutating func sniff() -> Confidence {
    _ = skip("\u{FEFF}")
    skipBlanks()
    if skip("[") { skipBlanks() }
    guard skip("{") else { return .none }
    skipBlanks()
    let name = "\"\(NativeJSON.versionName)\""
    if starts(with: name) { return .certain }
    guard starts(with: "\"") else { return .none }
    while let next = prefix.firstOffset(of: name.utf8Span.span, from: offset) {
      offset = next + name.utf8.count
      skipBlanks()
      if starts(with: ":") { return .high }
    }
    return .low
  }

  private func starts(with text: String) -> Bool {
    prefix.starts(with: text.utf8Span.span, at: offset)
  }

  private mutating func skip(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    offset += text.utf8.count
    return true
  }

  private mutating func skipBlanks() {
    while offset < prefix.count, [0x20, 0x09, 0x0A, 0x0D].contains(prefix[offset]) { offset += 1 }
  }
}
