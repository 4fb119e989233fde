import BroadsheetConventions

/// What a site calls itself, to tell its name from headlines and authors.
struct SiteNames {
  /// The name in words, as OpenGraph, structured data or the page's head give it.
  private(set) var name: Statement?
  private var names: [TitleWords] = []
  /// The host's name without blanks, such as `examplenews` of `www.example-news.com`.
  private var hosts: [[UInt8]] = []

  init(survey: borrowing HeadSurvey, article: StructuredArticle?, host: Substring?) {
    let declared = [MetaName.site, .publisher].flatMap { survey.statements($0) }
    let publisher = article?.publisher?.name
    name = survey.statements(.site).first ?? publisher ?? survey.structured.site ?? declared.first
    for statement in declared + [publisher, survey.structured.site].compactMap(\.self) {
      names.append(TitleWords(statement.text))
      hosts.append(Self.compact(statement.text))
    }
    if let host { add(host: host) }
  }

  /// Adds the parts of a host's name that name the site: not `www`, not what is registered.
  private mutating func add(host: Substring) {
    let labels = host.split(separator: ".")
    for label in labels.dropLast() where label.utf8.count > 2 && label != "www" {
      hosts.append(Self.compact(String(label)))
    }
    hosts.append(Self.compact(String(host)))
  }

  /// Whether a text is the site's name, word for word.
  func isName(_ text: String) -> Bool { names.contains(TitleWords(text)) }

  /// Whether a text is only the site's name, as it calls itself or as its address does.
  func contains(_ text: String) -> Bool {
    let words = TitleWords(text)
    if words.isEmpty { return false }
    if names.contains(words) { return true }
    let compact = Self.compact(text)
    return compact.count > 1
      && hosts.contains { host in
        host == compact || (compact.count > 3 && host.starts(with: compact))
          || (host.count > 4 && compact.count < host.count + 8 && compact.starts(with: host))
      }
  }

  /// Letters and digits in lower case.
  private static func compact(_ text: String) -> [UInt8] {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    var name: [UInt8] = []
    name.reserveCapacity(text.utf8.count)
    for byte in (isASCII ? text : text.lowercased()).utf8 {
      if (byte | 0x20) &- 0x61 < 26 {
        name.append(byte | 0x20)
      } else if byte >= 0x80 || byte &- 0x30 < 10 {
        name.append(byte)
      }
    }
    if name.starts(with: "www".utf8) { name.removeFirst(3) }
    return name
  }
}
