/// Counts the letters, sentences and marks of a block while its text is written.
///
/// Bytes are looked at once; only the leads of multi-byte characters and those of the marks that
/// matter are told apart.
struct BlockMeasure {
  private(set) var letters = 0
  private(set) var digits = 0
  private(set) var capitals = 0
  private(set) var sentences = 0
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var opening: CharacterKind?
  private(set) var closing = CharacterKind.other
  /// A full stop, question or exclamation mark was the last, so a blank ends a sentence.
  private var mayEnd = false

  init() {}

  /// Measures a text that is valid UTF-8.
  init(of text: [UInt8]) {
    var offset = 0
    while offset < text.count {
      let lead = text[offset]
      let width = min(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, text.count - offset)
      add(text, at: offset, width: width)
      offset += width
    }
    finish()
  }

  /// Takes in the character of `width` bytes at `offset`.
  @inline(__always)
  mutating func add(_ bytes: [UInt8], at offset: Int, width: Int) {
    let byte = bytes[offset]
    if width == 1 {
      addASCII(byte)
    } else {
      addWide(bytes, at: offset, width: width, lead: byte)
    }
  }

  /// Takes in a blank or a line break.
  @inline(__always)
  mutating func addBlank() {
    if mayEnd { sentences &+= 1 }
    mayEnd = false
  }

  /// Ends the block.
  mutating func finish() { addBlank() }

  @inline(__always)
  private mutating func letter(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  private mutating func addASCII(_ byte: UInt8) {
    let kind: CharacterKind
    if (byte | 0x20) &- 0x61 < 26 {
      letters &+= 1
      letter(byte | 0x20)
      mayEnd = false
      if byte < 0x61 {
        capitals &+= 1
        kind = .capital
      } else {
        kind = .letter
      }
    } else if byte &- 0x30 < 10 {
      letters &+= 1
      digits &+= 1
      letter(byte)
      mayEnd = false
      kind = .digit
    } else {
      switch byte {
      case UInt8(ascii: "."):
        kind = .fullStop
        mayEnd = true
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        kind = .exclamation
        mayEnd = true
      case UInt8(ascii: ":"): kind = .colon
      case UInt8(ascii: ","), UInt8(ascii: ";"): kind = .comma
      case UInt8(ascii: "\""), UInt8(ascii: "'"): kind = .quotationMark
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
        kind = .parenthesis
      case UInt8(ascii: "-"), UInt8(ascii: "*"): kind = .dash
      default:
        kind = .other
        mayEnd = false
      }
    }
    mark(kind)
  }

  private mutating func addWide(_ bytes: [UInt8], at offset: Int, width: Int, lead: UInt8) {
    let second = width > 1 ? bytes[offset + 1] : 0
    let third = width > 2 ? bytes[offset + 2] : 0
    switch (lead, second) {
    case (0xC2, 0xAB), (0xC2, 0xBB): mark(.quotationMark)
    case (0xC2, _) where second != 0xAA && second != 0xBA && second != 0xB5: mark(.other)
    case (0xE2, 0x80):
      switch third {
      case 0x98...0x9F, 0xB9, 0xBA: mark(.quotationMark)
      case 0xA6:
        mayEnd = true
        mark(.fullStop)
      case 0x90...0x95, 0xA2: mark(.dash)
      default: mark(.other)
      }
    case (0xE2, _): mark(.other)
    case (0xE3, 0x80) where third <= 0x9F:
      if third == 0x82 {
        sentences &+= 1
        mark(.fullStop)
      } else {
        mark(third >= 0x8C && third <= 0x8F ? .quotationMark : .other)
      }
    case (0xEF, 0xBC) where third < 0x90 || third == 0x9A || third == 0x9F:
      if third == 0x81 || third == 0x9F { sentences &+= 1 }
      mark(third == 0x81 || third == 0x9F ? .exclamation : third == 0x9A ? .colon : .other)
    case (0xE0, 0xA5) where third == 0xA4 || third == 0xA5:
      sentences &+= 1
      mark(.fullStop)
    default:
      letters &+= width > 2 && lead >= 0xE2 ? 2 : 1
      mayEnd = false
      for index in offset..<offset + width { letter(bytes[index]) }
      let isCapital =
        (lead == 0xC3 && second < 0x9F) || (lead == 0xD0 && second < 0xB0)
        || (lead == 0xCE && second >= 0x86 && second < 0xAC)
      if isCapital { capitals &+= 1 }
      mark(isCapital ? .capital : .letter)
    }
  }

  @inline(__always)
  private mutating func mark(_ kind: CharacterKind) {
    if opening == nil { opening = kind }
    closing = kind
  }
}
