import BroadsheetConventions

/// What a site calls itself, to tell its name from headlines and authors.
struct SiteNames {
  /// The name in words, as OpenGraph, structured data or the page's head give it.
  private(set) var name: Statement?
  private var names: [TitleWords] = []
  /// The host's name without blanks, such as `examplenews` of `www.example-news.com`.
  private var hosts: [String] = []

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
    return compact.utf8.count > 1
      && hosts.contains { host in
        host == compact || (compact.utf8.count > 3 && host.hasPrefix(compact))
          || (host.utf8.count > 4 && compact.hasPrefix(host)
            && compact.utf8.count < host.utf8.count + 8)
      }
  }

  /// Letters and digits in lower case.
  private static func compact(_ text: String) -> String {
    let bytes = text.lowercased().utf8.filter {
      $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10
    }
    let name = String(decoding: bytes, as: UTF8.self)
    return name.hasPrefix("www") ? String(name.dropFirst(3)) : name
  }
}
