import Broadsheet

/// Reads many files at once, on all cores, and counts what is in them.
@main struct ReadMany {
  static func main() async {
    let registry = Registry.standard
    let paths = CommandLine.arguments.dropFirst()
    var (articleCount, blockCount, failures) = (0, 0, [String]())

    await withThrowingTaskGroup { group in
      for path in paths {
        group.addTask { try articles(in: path, registry) }
      }
      while let result = await group.nextResult() {
        switch result {
        case .success(let articles):
          articleCount += articles.count
          blockCount += articles.reduce(0) { $0 + $1.lead.count + $1.body.count }
        case .failure(let error): failures.append("\(error)")
        }
      }
    }

    print("\(paths.count) files, \(articleCount) articles, \(blockCount) blocks")
    for failure in failures.sorted() { print("failed: \(failure)") }
  }

  /// All articles in a file: a feed or an archive may hold several.
  static func articles(in path: String, _ registry: Registry) throws -> [Article] {
    let bytes = try [UInt8](contentsOfFile: path)
    return try registry.reader(for: bytes.span)?.readAll(bytes.span).map(\.article) ?? []
  }
}
