/// Counts the columns that text fills where every character fills a whole number of them.
///
/// East Asian wide and fullwidth characters fill two columns, marks over others and characters that
/// are not printed fill none, all others one; those of ambiguous width fill one, as they do outside
/// East Asian fonts. Emoji fill two, also where several scalars are joined to one picture.
///
///     var counter = ColumnCounter()
///     "日本".unicodeScalars.reduce(0) { $0 + counter.columns(of: $1) }  // 4
public struct ColumnCounter: Sendable {
  /// The columns of the character to which the last scalar belongs.
  private var character = 0
  /// Whether the next scalar is joined to that character.
  private var isJoining = false

  /// Makes a counter at the start of a text.
  public init() {}

  /// The columns that the next scalar of a text adds to those of the scalars before it.
  @inline(__always)
  public mutating func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0xA0 {
      character = scalar.value < 0x20 || scalar.value >= 0x7F ? 0 : 1
      isJoining = false
      return character
    }
    return columns(beyondASCII: scalar)
  }

  private mutating func columns(beyondASCII scalar: Unicode.Scalar) -> Int {
    let isJoined = isJoining
    isJoining = false
    if Self.makesEmoji(scalar), character > 0 {
      defer { character = 2 }
      return 2 - character
    }
    switch scalar {
    case "\u{200D}":
      // Joins emoji to one picture; between letters it only shapes them.
      isJoining = character == 2
      return 0
    case "\u{200B}", "\u{2060}", "\u{FEFF}":
      // Not printed, and no part of the character before.
      character = 0
      return 0
    default: break
    }
    let width = Self.width(of: scalar)
    if width == 0 || isJoined && scalar.properties.isEmoji { return 0 }
    character = width
    return width
  }

  /// Whether a scalar makes the one before it an emoji, or gives its skin a tone.
  static func makesEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{FE0F}", "\u{1F3FB}"..."\u{1F3FF}": true
    default: false
    }
  }

  /// The columns of a scalar by itself.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: 1
    case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default:
      if WidthTable.zero.holds(scalar.value) {
        0
      } else {
        WidthTable.two.holds(scalar.value) ? 2 : 1
      }
    }
  }

  /// The columns that a text fills on one line.
  public static func columns(of text: String) -> Int {
    let utf8 = text.utf8Span
    var counter = ColumnCounter()
    var columns = 0
    var scalars = utf8.makeUnicodeScalarIterator()
    while let scalar = scalars.next() { columns += counter.columns(of: scalar) }
    return columns
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of the ranges, which are in order, holds a value.
  fileprivate func holds(_ value: UInt32) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(value)
  }
}
