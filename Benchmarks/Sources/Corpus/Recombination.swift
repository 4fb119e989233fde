/// Makes new articles from the lines of the samples; the same seed makes the same articles.
struct Recombination {
  private let languages: [SampleParts]
  private var random: SplitMix64

  init(_ languages: [SampleParts], seed: UInt64) {
    self.languages = languages
    random = SplitMix64(seed: seed)
  }

  /// An article as it comes, of some 1 to 4 KB.
  mutating func article() -> [UInt8] {
    let parts = language()
    var blocks = head(of: parts)
    for number in 0..<Int.random(in: 4...9, using: &random) {
      if number % 3 == 2, let subheading = pick(parts.subheadings) { blocks.append(subheading) }
      if let paragraph = pick(parts.paragraphs) { blocks.append(paragraph) }
    }
    var text = blocks.joined(separator: "\n\n")
    // A place where an advert stood.
    if Bool.random(using: &random), let last = pick(parts.paragraphs) {
      text += "\n\n\n\n\n\n\n" + last
    }
    return Array((text + "\n").utf8)
  }

  /// An article of exactly `count` bytes, its last paragraph cut where it must be.
  mutating func article(byteCount count: Int) -> [UInt8] {
    let parts = languages.first { $0.language == "de" } ?? languages[0]
    var bytes = Array(head(of: parts).joined(separator: "\n\n").utf8)
    bytes.reserveCapacity(count + 4096)
    var number = 0
    while bytes.count < count {
      // Each paragraph from another language once the article is longer than articles are.
      let source = bytes.count < 10_000 ? parts : language()
      number += 1
      if number % 4 == 0, let subheading = pick(source.subheadings) {
        bytes += Array("\n\n\(subheading)".utf8)
      }
      if let paragraph = pick(source.paragraphs) { bytes += Array("\n\n\(paragraph)".utf8) }
    }
    // Never inside a scalar: a continuation byte has the form 10xxxxxx.
    var end = count
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    bytes.removeSubrange(end...)
    bytes += Array(repeating: UInt8(ascii: "."), count: count - end)
    return bytes
  }

  private mutating func head(of parts: SampleParts) -> [String] {
    var blocks: [String] = []
    if Bool.random(using: &random), let kicker = pick(parts.kickers) { blocks.append(kicker) }
    if let headline = pick(parts.headlines) { blocks.append(headline) }
    if Bool.random(using: &random), let byline = pick(parts.bylines) { blocks.append(byline) }
    if let date = pick(parts.dates) { blocks.append(date) }
    if Bool.random(using: &random), let caption = pick(parts.captions) { blocks.append(caption) }
    return blocks
  }

  /// Four in five articles are in one of the languages with many samples.
  private mutating func language() -> SampleParts {
    let common = languages.filter { ["de", "en", "es", "fr"].contains($0.language) }
    let useCommon = Int.random(in: 0..<5, using: &random) < 4
    return (useCommon ? common : languages).randomElement(using: &random) ?? languages[0]
  }

  private mutating func pick(_ lines: [String]) -> String? { lines.randomElement(using: &random) }
}
