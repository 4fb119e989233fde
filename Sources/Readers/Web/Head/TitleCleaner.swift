/// Takes the site's name off titles.
struct TitleCleaner {
  let sites: SiteNames
  /// Headlines without a site's name, as far as they are known: what remains of a title should be one.
  let known: [TitleWords]

  /// `title` without what stands before or behind a separator and is not of the headline.
  func cleaned(_ title: String) -> String {
    let bytes = title.utf8Span.span
    let separators = Self.separators(in: bytes)
    var end = bytes.count
    for separator in separators.reversed() {
      let (head, tail) = (0..<separator.lowerBound, separator.upperBound..<end)
      let isKnown = known.contains(TitleWords(bytes, in: head))
      guard isKnown || isDate(bytes, tail) || sites.contains(Self.string(bytes, tail)) else {
        break
      }
      end = head.upperBound
      if isKnown { return Self.string(bytes, head) }
    }
    if let first = Self.firstSeparator(in: bytes, separators), first.upperBound < end,
      known.contains(TitleWords(bytes, in: first.upperBound..<end))
        || sites.contains(Self.string(bytes, 0..<first.lowerBound))
    {
      return Self.string(bytes, first.upperBound..<end)
    }
    return Self.string(bytes, 0..<end)
  }

  /// A day in figures, which some sites put behind their name.
  private func isDate(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count >= 8
      && range.allSatisfy { bytes[$0] &- 0x30 < 10 || (0x2D...0x2F).contains(bytes[$0]) }
  }

  // MARK: Separators

  /// Where signs stand that part a headline from a name: between blanks, but for East Asian ones.
  private static func separators(in bytes: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 1
    while offset < bytes.count {
      let length = lengthOfSign(at: offset, in: bytes)
      let next = offset + length
      if length > 0, isWide(bytes[offset]) {
        found.append(offset..<next)
      } else if length > 0, next < bytes.count, bytes[next] == 0x20 {
        if bytes[offset - 1] == 0x20 {
          found.append(offset - 1..<next + 1)
        } else if bytes[offset] == UInt8(ascii: "|") {
          found.append(offset..<next + 1)
        }
      }
      offset = max(next, offset + 1)
    }
    return found
  }

  /// How many bytes a sign has that begins there; 0 if none does.
  private static func lengthOfSign(at offset: Int, in bytes: Span<UInt8>) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "/"),
      UInt8(ascii: "~"):
      return offset + 1 < bytes.count && bytes[offset + 1] == bytes[offset] ? 2 : 1
    case 0xC2 where offset + 1 < bytes.count:
      // «, ·, »
      return [0xAB, 0xB7, 0xBB].contains(bytes[offset + 1]) ? 2 : 0
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      // –, —, •, ›
      return [0x93, 0x94, 0xA2, 0xBA].contains(bytes[offset + 2]) ? 3 : 0
    case 0xE3 where offset + 2 < bytes.count:
      return bytes[offset + 1] == 0x85 && bytes[offset + 2] == 0xA3 ? 3 : 0  // ㅣ
    case 0xEF where offset + 2 < bytes.count:
      let isBar = bytes[offset + 1] == 0xBD && bytes[offset + 2] == 0x9C
      let isColon = bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x9A
      return isBar || isColon ? 3 : 0
    default: return 0
    }
  }

  /// Whether the sign that begins so parts words without blanks.
  private static func isWide(_ byte: UInt8) -> Bool { byte == 0xE3 || byte == 0xEF }

  /// The first separator; at the beginning a colon is one too.
  private static func firstSeparator(
    in bytes: Span<UInt8>, _ separators: [Range<Int>]
  ) -> Range<Int>? {
    let end = separators.first?.lowerBound ?? bytes.count
    var offset = 1
    while offset + 1 < end {
      if bytes[offset] == UInt8(ascii: ":"), bytes[offset + 1] == 0x20 {
        return offset..<offset + 2
      }
      offset += 1
    }
    return separators.first
  }

  /// The text of a range without blanks at its ends.
  private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes.string(in: start..<end)
  }
}
