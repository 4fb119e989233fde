/// What a character says of the block that it stands in.
struct PrintedCharacter {
  /// What it does to the end of a sentence.
  enum Sentence {
    /// Nothing: what may end one still may.
    case none
    /// Ends one if a blank follows.
    case mayEnd
    /// Ends one.
    case ends
    /// Goes on with one.
    case goesOn
  }

  var kind: CharacterKind
  var sentence = Sentence.none
  /// How many letters it counts for: those of unspaced scripts count twice.
  var letters = 0
  var width = 1

  /// The character that begins at `offset`.
  init(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      self.init(ascii: lead)
    } else {
      let width = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, end &- offset)
      self.init(
        lead: lead, second: width > 1 ? bytes[offset &+ 1] : 0,
        third: width > 2 ? bytes[offset &+ 2] : 0, width: width)
    }
  }

  init(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: self.init(kind: .letter, sentence: .goesOn, letters: 1)
    case 0x41...0x5A: self.init(kind: .capital, sentence: .goesOn, letters: 1)
    case 0x30...0x39: self.init(kind: .digit, sentence: .goesOn, letters: 1)
    case UInt8(ascii: "."): self.init(kind: .fullStop, sentence: .mayEnd)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): self.init(kind: .exclamation, sentence: .mayEnd)
    case UInt8(ascii: ":"): self.init(kind: .colon)
    case UInt8(ascii: ","), UInt8(ascii: ";"): self.init(kind: .comma)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): self.init(kind: .quotationMark)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      self.init(kind: .parenthesis)
    case UInt8(ascii: "-"), UInt8(ascii: "*"): self.init(kind: .dash)
    default: self.init(kind: .other, sentence: .goesOn)
    }
  }

  private init(lead: UInt8, second: UInt8, third: UInt8, width: Int) {
    switch (lead, second) {
    case (0xC2, 0xAB), (0xC2, 0xBB): self.init(kind: .quotationMark)
    case (0xC2, _) where second != 0xAA && second != 0xBA && second != 0xB5:
      self.init(kind: .other)
    case (0xE2, 0x80):
      switch third {
      case 0x98...0x9F, 0xB9, 0xBA: self.init(kind: .quotationMark)
      case 0xA6: self.init(kind: .fullStop, sentence: .mayEnd)
      case 0x90...0x95, 0xA2: self.init(kind: .dash)
      default: self.init(kind: .other)
      }
    case (0xE2, _): self.init(kind: .other)
    case (0xE3, 0x80) where third <= 0x9F:
      if third == 0x82 {
        self.init(kind: .fullStop, sentence: .ends)
      } else {
        self.init(kind: third >= 0x8C && third <= 0x8F ? .quotationMark : .other)
      }
    case (0xEF, 0xBC) where third < 0x90 || third == 0x9A || third == 0x9F:
      if third == 0x81 || third == 0x9F {
        self.init(kind: .exclamation, sentence: .ends)
      } else {
        self.init(kind: third == 0x9A ? .colon : .other)
      }
    case (0xE0, 0xA5) where third == 0xA4 || third == 0xA5:
      self.init(kind: .fullStop, sentence: .ends)
    default:
      let isCapital =
        (lead == 0xC3 && second < 0x9F) || (lead == 0xD0 && second < 0xB0)
        || (lead == 0xCE && second >= 0x86 && second < 0xAC)
      self.init(
        kind: isCapital ? .capital : .letter, sentence: .goesOn,
        letters: width > 2 && lead >= 0xE2 ? 2 : 1)
    }
    self.width = width
  }

  private init(kind: CharacterKind, sentence: Sentence = .none, letters: Int = 0) {
    (self.kind, self.sentence, self.letters) = (kind, sentence, letters)
  }
}

/// How a block begins or ends.
enum CharacterKind: UInt8, CaseIterable {
  case other, letter, capital, digit, fullStop, exclamation, colon, comma, quotationMark
  case parenthesis, dash

  /// The kind of the first character of a text that is not empty.
  init(firstOf bytes: Span<UInt8>, _ range: Range<Int>) {
    self = PrintedCharacter(bytes, at: range.lowerBound, before: range.upperBound).kind
  }

  /// The kind of the last character of a text that is not empty.
  init(lastOf bytes: Span<UInt8>, _ range: Range<Int>) {
    var offset = range.upperBound &- 1
    while offset > range.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset &-= 1 }
    self = PrintedCharacter(bytes, at: offset, before: range.upperBound).kind
  }
}
