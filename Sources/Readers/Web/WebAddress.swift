/// An absolute address of the web, in the parts that resolving a reference needs (RFC 3986, 5.2).
struct WebAddress {
  /// The scheme with its colon, such as `https:`.
  let scheme: Substring
  /// The host with the slashes before it and its port, such as `//example.org`.
  let authority: Substring
  /// The path, which begins with a slash or is empty.
  let path: Substring
  /// The query with its question mark.
  let query: Substring

  /// Takes an absolute address apart; nil for one without scheme or host.
  init?(_ text: String) {
    guard let colon = Self.endOfScheme(text[...]) else { return nil }
    let bytes = text.utf8
    guard bytes[colon...].starts(with: "//".utf8) else { return nil }
    let host = bytes.index(colon, offsetBy: 2)
    let end = bytes[host...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
    guard end > host else { return nil }
    let fragment = bytes[end...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let mark = bytes[end..<fragment].firstIndex(of: UInt8(ascii: "?")) ?? fragment
    scheme = text[..<colon]
    authority = text[colon..<end]
    path = text[end..<mark]
    query = text[mark..<fragment]
  }

  /// The name of the host, without port and user.
  var host: Substring {
    let name = authority.utf8.dropFirst(2)
    let start = name.lastIndex(of: UInt8(ascii: "@")).map { name.index(after: $0) }
    return Substring(name[(start ?? name.startIndex)...].prefix { $0 != UInt8(ascii: ":") })
  }

  /// The absolute address that `reference` leads to from here.
  func resolving(_ reference: String) -> String {
    let reference = reference.trimmingBlanks
    if reference.isEmpty { return "\(scheme)\(authority)\(path)\(query)" }
    if Self.endOfScheme(reference) != nil { return String(reference) }
    let bytes = reference.utf8
    switch bytes.first {
    case UInt8(ascii: "#"): return "\(scheme)\(authority)\(path)\(query)\(reference)"
    case UInt8(ascii: "?"): return "\(scheme)\(authority)\(path)\(reference)"
    case UInt8(ascii: "/") where bytes.starts(with: "//".utf8): return "\(scheme)\(reference)"
    default: break
    }
    let end = bytes.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? bytes.endIndex
    let folder = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
    let joined =
      bytes.first == UInt8(ascii: "/")
      ? String(reference[..<end]) : "\(folder)/\(reference[..<end])"
    return "\(scheme)\(authority)\(Self.withoutDots(joined))\(reference[end...])"
  }

  /// Where the scheme of an address ends, past its colon.
  private static func endOfScheme(_ text: Substring) -> Substring.Index? {
    guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 else { return nil }
    guard
      let colon = text.utf8.firstIndex(where: { byte in
        !((byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D
          || byte == 0x2E)
      }), text.utf8[colon] == 0x3A
    else { return nil }
    return text.utf8.index(after: colon)
  }

  /// The path with `.` and `..` followed.
  private static func withoutDots(_ path: String) -> String {
    guard path.utf8.contains(UInt8(ascii: ".")), path.contains("/.") else { return path }
    var segments: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { segments.append("") }
      case "..":
        _ = segments.popLast()
        if isLast { segments.append("") }
      default: segments.append(part)
      }
    }
    return "/" + segments.joined(separator: "/")
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmingBlanks: Substring {
    guard let first = utf8.firstIndex(where: { $0 > 0x20 }),
      let last = utf8.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return self[first...last]
  }
}
