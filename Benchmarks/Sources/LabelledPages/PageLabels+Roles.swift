/// The roles that a page's blocks may have by its labels, one bit a role.
public struct BlockRoles: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes roles of bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  static let outside = Self(rawValue: 1)
  package static let text = Self(rawValue: 2)
  package static let subheading = Self(rawValue: 4)
  package static let lead = Self(rawValue: 8)
  static let caption = Self(rawValue: 16)
  package static let anyText: Self = [.text, .subheading, .lead]
  static let noText: Self = [.outside, .caption]
  static let unknown: Self = [.anyText, .noText]
}

extension PageLabels {
  /// The roles that the labels allow each block of a page, by the blocks' texts.
  public func roles(of blocks: [String]) -> [BlockRoles] {
    var tokenizer = Tokenizer()
    let texts = blocks.map { tokenizer.tokens($0) }
    if lines != nil { return rolesByLines(texts, &tokenizer) }
    if body != nil { return rolesByBody(texts, &tokenizer) }
    return rolesByPhrases(texts, &tokenizer)
  }

  private func set(_ texts: [String], _ tokenizer: inout Tokenizer) -> Set<Tokens> {
    Set(texts.map { tokenizer.tokens($0) }.filter { !$0.numbers.isEmpty })
  }

  // MARK: Labels with blocks

  private func rolesByLines(_ texts: [Tokens], _ tokenizer: inout Tokenizer) -> [BlockRoles] {
    let gold = (lines ?? []).map { (type: $0.type, tokens: tokenizer.tokens($0.text)) }
    let chosen = Self.alignment(texts, gold.map(\.tokens))
    let inText = TokenText(gold.map(\.tokens))
    let leads = set(lead, &tokenizer)
    let inLead = TokenText(Array(leads))
    let headlines = set(headlines, &tokenizer)
    let captions = set(captions ?? [], &tokenizer)
    let inCaptions = TokenText(Array(captions))
    let low = (chosen.keys.min() ?? 0) - 5
    let high = (chosen.keys.max() ?? texts.count) + 5
    return texts.enumerated().map { index, text -> BlockRoles in
      let count = text.count
      guard count > 0 else { return .outside }
      if let line = chosen[index] {
        guard tellsRoles else { return .anyText }
        let role: BlockRoles = gold[line].type == "subheading" ? .subheading : .text
        return leads.contains(text) ? [role, .lead] : role
      }
      if headlines.contains(text) { return .outside }
      if leads.contains(text) { return .lead }
      if captions.contains(text) { return .caption }
      let isNear = (low...high).contains(index)
      if count > 25, isNear, inText.contains(text.numbers) { return .text }
      if count > 40, index <= high, inLead.contains(text.numbers) { return .lead }
      if count > 12, captions.contains(where: { isMost($0, of: text, share: 0.5) }) {
        return .caption
      }
      if count > 25, inCaptions.contains(text.numbers) { return .noText }
      if count > 60, gold.contains(where: { isMost($0.tokens, of: text, share: 0.6) }) {
        return isNear ? .text : .outside
      }
      if count > 60, isNear, gold.contains(where: { Self.isAlike($0.tokens, text) }) {
        return .text
      }
      if !tellsRoles { return [.noText, .lead] }
      return self.captions == nil ? .noText : .outside
    }
  }

  /// Whether `part` occurs in `whole` and makes up more than a share of it.
  private func isMost(_ part: Tokens, of whole: Tokens, share: Double) -> Bool {
    Double(part.count) > share * Double(whole.count)
      && TokenText([whole]).contains(part.numbers)
  }

  /// Whether the bags of words agree but for a few.
  private static func isAlike(_ left: Tokens, _ right: Tokens) -> Bool {
    guard abs(left.count - right.count) * 4 < right.count else { return false }
    var counts: [Int: Int] = [:]
    for number in left.numbers { counts[number, default: 0] += 1 }
    var common = 0
    for number in right.numbers where counts[number, default: 0] > 0 {
      counts[number, default: 0] -= 1
      common += 1
    }
    return Double(2 * common) > 0.85 * Double(left.numbers.count + right.numbers.count)
  }

  /// For blocks the labelled lines that they are word for word: the longest such alignment in order.
  private static func alignment(_ texts: [Tokens], _ gold: [Tokens]) -> [Int: Int] {
    var lines: [Tokens: [Int]] = [:]
    for (index, tokens) in gold.enumerated() { lines[tokens, default: []].append(index) }
    var pairs: [(block: Int, line: Int, best: Int, previous: Int)] = []
    for (index, text) in texts.enumerated() where text.count > 0 {
      for line in lines[text, default: []].reversed() {
        var best = text.count
        var previous = -1
        for other in stride(from: pairs.count - 1, through: max(0, pairs.count - 400), by: -1)
        where pairs[other].block < index && pairs[other].line < line
          && pairs[other].best + text.count > best
        {
          best = pairs[other].best + text.count
          previous = other
        }
        pairs.append((index, line, best, previous))
      }
    }
    var chosen: [Int: Int] = [:]
    var place = pairs.indices.max { pairs[$0].best < pairs[$1].best } ?? -1
    while place >= 0 {
      chosen[pairs[place].block] = pairs[place].line
      place = pairs[place].previous
    }
    return chosen
  }

  // MARK: Labels with text, and with phrases

  private func rolesByBody(_ texts: [Tokens], _ tokenizer: inout Tokenizer) -> [BlockRoles] {
    let bodyLines = Self.lines(body).map { tokenizer.tokens($0) }
    let lines = Set(bodyLines)
    var whole = Tokens()
    for line in bodyLines { whole.numbers += line.numbers }
    let body = TokenText([whole])
    let headlines = set(headlines, &tokenizer)
    let isIn = texts.map { $0.count > 0 && body.contains($0.numbers) }
    let long = texts.indices.filter { isIn[$0] && texts[$0].count > 28 }
    let (low, high) = (long.first ?? 0, long.last ?? -1)
    var seen: Set<Tokens> = []
    return texts.enumerated().map { index, text -> BlockRoles in
      guard text.count > 0 else { return .outside }
      if headlines.contains(text) { return lines.contains(text) ? .unknown : .outside }
      if isIn[index], text.count > 28 {
        return seen.insert(text).inserted ? .anyText : .unknown
      }
      if lines.contains(text) {
        return index >= low - 2 && index <= high + 2 ? .anyText : .noText
      }
      if isIn[index] { return .unknown }
      guard text.count > 60 else { return .noText }
      let share = body.share(of: text)
      return share > 0.8 ? .anyText : share < 0.3 ? .noText : .unknown
    }
  }

  private func rolesByPhrases(_ texts: [Tokens], _ tokenizer: inout Tokenizer) -> [BlockRoles] {
    let headlines = set(headlines, &tokenizer)
    let must = must.map { tokenizer.tokens($0) }.filter { $0.count > 15 }
    let mustNot = mustNot.map { tokenizer.tokens($0) }.filter { $0.count > 3 }
    return texts.map { text -> BlockRoles in
      guard text.count > 0 else { return .outside }
      if headlines.contains(text) { return .outside }
      let whole = TokenText([text])
      let isText = must.contains { whole.contains($0.numbers) }
      let isNone = mustNot.contains { whole.contains($0.numbers) }
      return isText == isNone ? .unknown : isText ? .anyText : .noText
    }
  }
}
