/// An address that browsers follow and never run, written as a URL parser would read it.
struct SafeLink {
  /// What a link is for, which decides which schemes will do.
  enum Use {
    /// To be followed: `http`, `https`, `mailto`, `tel`, or relative.
    case anchor
    /// To be loaded with the page: `http`, `https`, or relative.
    case media

    fileprivate var schemes: [String] {
      switch self {
      case .anchor: ["http", "https", "mailto", "tel"]
      case .media: ["http", "https"]
      }
    }
  }

  /// The address; holds no blank, no control character and none of `"<>\^{|}` and backquote.
  let reference: String

  /// Admits an address; `nil` when it is empty or of any other scheme.
  init?(_ address: String, for use: Use) {
    let cleaned = address.utf8.contains(where: Self.mustNotStand) ? Self.clean(address) : address
    if cleaned.isEmpty { return nil }
    if let scheme = Self.scheme(of: cleaned), !use.schemes.contains(scheme) { return nil }
    reference = cleaned
  }

  /// The address as people read it, without `http://` or `https://`.
  var withoutScheme: Substring {
    for scheme in ["https://", "http://"] where reference.lowercased().hasPrefix(scheme) {
      return reference.dropFirst(scheme.utf8.count)
    }
    return reference[...]
  }

  /// The address as a list of picture sizes holds it, where a comma at an end would part it.
  var candidate: String {
    var middle = reference[...]
    var (before, after) = ("", "")
    while middle.first == "," {
      middle.removeFirst()
      before += "%2C"
    }
    while middle.last == "," {
      middle.removeLast()
      after += "%2C"
    }
    return before + middle + after
  }

  /// The scheme in lower case; `nil` for a relative address.
  private static func scheme(of address: String) -> String? {
    guard let end = address.utf8.firstIndex(of: 0x3A) else { return nil }
    let name = address[..<end].lowercased()
    guard let first = name.utf8.first, (0x61...0x7A).contains(first),
      name.utf8.allSatisfy(isInScheme)
    else { return nil }
    return name
  }

  private static func isInScheme(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: true  // a-z 0-9 + - .
    default: false
    }
  }

  /// Strips an address as the URL Standard does, of controls and blanks at its ends and of tabs and
  /// line ends within, which is what `java\nscript:` relies on, and percent-encodes the rest of what
  /// must not stand in one.
  private static func clean(_ address: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes = Array(address.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    var cleaned: [UInt8] = []
    for byte in bytes where byte != 0x09 && byte != 0x0A && byte != 0x0D {
      if mustNotStand(byte) {
        cleaned += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        cleaned.append(byte)
      }
    }
    return String(decoding: cleaned, as: UTF8.self)
  }

  private static func mustNotStand(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: true
    default: false
    }
  }
}
