import Foundation

/// The lines of the sample articles in one language, by their role.
struct SampleParts {
  var language: String
  var kickers: [String] = []
  var headlines: [String] = []
  var bylines: [String] = []
  var dates: [String] = []
  var captions: [String] = []
  var subheadings: [String] = []
  var paragraphs: [String] = []

  /// Sorts the lines of the samples in `folder` by what the README there says they are.
  ///
  /// A sample that is not UTF-8 is left out. What the README does not name is a paragraph when it is
  /// long enough to be one and begins at the margin.
  static func load(from folder: URL) throws -> [SampleParts] {
    let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    var parts: [String: SampleParts] = [:]
    for (name, roles) in rolesByFile(in: readme).sorted(by: { $0.key < $1.key }) {
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      else { continue }
      let language = String(name.prefix(2))
      parts[language, default: SampleParts(language: language)].add(text, roles: roles)
    }
    return parts.values.filter { !$0.headlines.isEmpty && $0.paragraphs.count > 1 }
      .sorted { $0.language < $1.language }
  }

  private mutating func add(_ text: String, roles: [(role: String, line: String)]) {
    for (role, line) in roles {
      switch role {
      case "kicker": kickers.append(line)
      case "headline": headlines.append(line)
      case "byline": bylines.append(line)
      case "date": dates.append(line)
      case "caption": captions.append(line)
      case "subheading": subheadings.append(line)
      default: break
      }
    }
    let named = Set(roles.map(\.line))
    for line in text.split(separator: "\n") where line.utf8.count > 100 && !line.hasPrefix(" ") {
      if !named.contains(String(line)) { paragraphs.append(String(line)) }
    }
  }

  /// The list below "Lines by role": a file's name in backticks, then `- role: line` for each.
  private static func rolesByFile(in readme: String) -> [String: [(role: String, line: String)]] {
    var files: [String: [(role: String, line: String)]] = [:]
    var file: String?
    for line in readme.split(separator: "\n") {
      if line.hasPrefix("`"), line.hasSuffix(".txt`") {
        file = String(line.dropFirst().dropLast())
      } else if let file, line.hasPrefix("- "), let colon = line.firstRange(of: ": ") {
        let role = line[line.index(line.startIndex, offsetBy: 2)..<colon.lowerBound]
        files[file, default: []].append((String(role), String(line[colon.upperBound...])))
      }
    }
    return files
  }
}
