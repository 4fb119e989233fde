/// The reader that one writes first: `split`, `trimming`, `hasPrefix`, `contains`, on `String`.
///
/// It is kept as a rival. It finds the parts of a plain article and knows nothing of where they came
/// from, of encodings, lists, quotations, corrections or of any date but its line.
struct SplitReader {
  var kicker: String?
  var headline: String?
  var byline: String?
  var dateLine: String?
  var captions: [String] = []
  var lead: String?
  var blocks: [Block] = []

  enum Block {
    case paragraph(String)
    case subheading(String)
    case gap
  }

  var partCount: Int {
    let head = [kicker, headline, byline, dateLine, lead].count { $0 != nil }
    return head + captions.count + blocks.count
  }

  static func read(_ text: String) -> SplitReader {
    var article = SplitReader()
    var blankLines = 0
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, rawLine) in lines.enumerated() {
      let line = trimmed(rawLine)
      if line.isEmpty {
        blankLines += 1
        continue
      }
      defer { blankLines = 0 }
      if blankLines > 3, article.lead != nil { article.blocks.append(.gap) }
      let next = lines[(index + 1)...].first { !trimmed($0).isEmpty }
      article.take(line, before: next.map(trimmed))
    }
    return article
  }

  private mutating func take(_ line: Substring, before next: Substring?) {
    if Self.isByline(line), byline == nil, lead == nil {
      byline = String(line)
    } else if Self.isDate(line), dateLine == nil, lead == nil {
      dateLine = String(line)
    } else if headline == nil {
      if kicker == nil, line.count < 40, let next, next.count > line.count, next.count < 120,
        !Self.isByline(next), !Self.isDate(next)
      {
        kicker = String(line)
      } else if line.count < 140 {
        headline = String(line)
      } else {
        headline = ""
        lead = String(line)
      }
    } else if Self.isCaption(line) {
      captions.append(String(line))
    } else if lead == nil {
      lead = String(line)
    } else if line.count < 100, let last = line.last, !".!?:;,".contains(last) {
      blocks.append(.subheading(String(line)))
    } else {
      blocks.append(.paragraph(String(line)))
    }
  }

  private static func isByline(_ line: Substring) -> Bool {
    line.count < 100
      && ["Von ", "By ", "Par ", "Por ", "di ", "Door ", "Av ", "Af "]
        .contains { line.hasPrefix($0) }
  }

  private static func isDate(_ line: Substring) -> Bool {
    guard line.count < 90, line.contains(where: \.isNumber) else { return false }
    let words = line.split(separator: " ")
    return words.contains { word in
      word.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20"))
        && word.allSatisfy(\.isNumber)
        || word.split(separator: ".").count == 3 && word.contains(where: \.isNumber)
        || word == "Uhr"
    }
  }

  private static func isCaption(_ line: Substring) -> Bool {
    line.count < 250
      && ["Foto:", "(Quelle:", "(Foto:", "Photo", "©", "Picture:", "Crédit", "(Fuente:"]
        .contains { line.contains($0) }
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line
    while line.first?.isWhitespace == true { line = line.dropFirst() }
    while line.last?.isWhitespace == true { line = line.dropLast() }
    return line
  }
}
