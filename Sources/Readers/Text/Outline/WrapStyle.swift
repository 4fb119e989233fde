import BroadsheetBytes

/// How the lines of a text are broken, and what then marks a paragraph.
struct WrapStyle {
  /// Whether paragraphs run over several lines.
  var isWrapped: Bool
  /// The longest line that the wrapping made, in bytes.
  var width: Int
  /// Whether a paragraph's first line is indented.
  var isIndented: Bool
  /// Whether blank lines part paragraphs.
  var isSpaced: Bool

  /// A line for each paragraph.
  static let unwrapped = WrapStyle(isWrapped: false, width: .max, isIndented: false, isSpaced: true)

  /// Longer lines than this are no work of a teleprinter or a typewriter.
  private static let widest = 100
  /// Shorter lines than this are titles, lists or figures.
  private static let narrowest = 40
  /// Narrower lines are those of a column.
  private static let column = 60
  /// No column is narrower: lines that are all shorter are a list of words or figures.
  private static let narrowestColumn = 30
  /// As many lines are enough to see a style.
  private static let sample = 2_000

  /// Tells the style from how lines end and how the next ones begin.
  init(of lines: [Line], in text: Span<UInt8>) {
    var pairs = 0
    var continuations = 0
    var longLines = 0
    var indented = 0
    var flush = 0
    var spaced = 0
    let sample = 0..<min(lines.count, Self.sample)
    let width = Self.width(of: lines, sample)
    guard width >= Self.narrowestColumn else {
      self = .unwrapped
      return
    }
    let isNarrow = width < Self.column
    let narrowest = isNarrow ? width * 2 / 3 : Self.narrowest
    for index in sample {
      let line = lines[index]
      if line.count > Self.widest {
        longLines &+= 1
        continue
      }
      guard index &+ 1 < lines.count else { continue }
      let next = lines[index &+ 1]
      if next.blankLinesBefore > 0 {
        // In a narrow column most paragraphs end in a short line.
        let endsParagraph = isNarrow ? line.blankLinesBefore == 0 : line.count >= narrowest
        if endsParagraph { spaced &+= 1 }
        continue
      }
      guard line.count >= narrowest else { continue }
      pairs &+= 1
      let first = text[Int(next.start)]
      let last = text[Int(line.end) &- 1]
      var goesOn = first &- 0x61 < 26 || !Self.endsSentence(last)
      if line.count < Self.narrowest {
        // Short lines make lists too; in those the next word would often have fitted.
        goesOn = goesOn && line.count &+ 1 &+ BlockFormer.firstWordLength(next, in: text) > width
      }
      if goesOn, next.indent <= line.indent { continuations &+= 1 }
      if next.indent > line.indent, next.indent > 1 { indented &+= 1 } else { flush &+= 1 }
    }
    isWrapped = continuations >= 2 && continuations * 2 > pairs && longLines <= continuations
    self.width = width
    isIndented = indented > 0 && indented * 12 >= flush
    isSpaced = spaced > 1 && spaced * 12 >= pairs
    if !isWrapped { self = .unwrapped }
  }

  /// The longest line that a wrapping can have made, white space before it included.
  private static func width(of lines: [Line], _ sample: Range<Int>) -> Int {
    var width = 0
    for index in sample where lines[index].count <= widest {
      width = max(width, lines[index].count &+ Int(lines[index].indent))
    }
    return width
  }

  private init(isWrapped: Bool, width: Int, isIndented: Bool, isSpaced: Bool) {
    self.isWrapped = isWrapped
    self.width = width
    self.isIndented = isIndented
    self.isSpaced = isSpaced
  }

  /// Whether a line that ends in the byte may end a sentence.
  static func endsSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x3A, 0x3B: true
    default: false
    }
  }
}
