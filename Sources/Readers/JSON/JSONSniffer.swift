import BroadsheetCore
import BroadsheetJSONSyntax

/// Tells native JSON from other texts by how it begins.
struct JSONSniffer: ~Escapable {
  private let prefix: Span<UInt8>

  @_lifetime(copy prefix)
  init(_ prefix: Span<UInt8>) { self.prefix = prefix }

  var confidence: Confidence {
    var offset = 0
    if starts(with: [0xEF, 0xBB, 0xBF], at: 0) { offset = 3 }
    offset = endOfBlanks(from: offset)
    if starts(with: [UInt8(ascii: "[")], at: offset) { offset = endOfBlanks(from: offset + 1) }
    guard starts(with: [UInt8(ascii: "{")], at: offset) else { return .none }
    offset = endOfBlanks(from: offset + 1)
    let name = Array("\"\(NativeJSON.versionName)\"".utf8)
    if starts(with: name, at: offset) { return .certain }
    guard starts(with: [UInt8(ascii: "\"")], at: offset) else { return .none }
    while offset < prefix.count {
      if starts(with: name, at: offset) {
        let end = endOfBlanks(from: offset + name.count)
        if starts(with: [UInt8(ascii: ":")], at: end) { return .high }
      }
      offset += 1
    }
    return .low
  }

  private func starts(with bytes: [UInt8], at offset: Int) -> Bool {
    guard prefix.count - offset >= bytes.count else { return false }
    return bytes.indices.allSatisfy { prefix[offset + $0] == bytes[$0] }
  }

  private func endOfBlanks(from offset: Int) -> Int {
    var offset = offset
    while offset < prefix.count, [0x20, 0x09, 0x0A, 0x0D].contains(prefix[offset]) { offset += 1 }
    return offset
  }
}
