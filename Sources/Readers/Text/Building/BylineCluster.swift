/// Which bylines are the article's: those that stand together first, not those of other stories.
struct BylineCluster {
  private var names: Set<String> = []
  private var last: Int?

  enum Verdict { case accepted, repeated, foreign }

  /// Decides on the byline of the block at `index` that names `people`.
  mutating func judge(_ people: [String], at index: Int) -> Verdict {
    if !people.isEmpty, people.allSatisfy({ names.contains($0.lowercased()) }) {
      if let last, index - last <= 3 { self.last = index }
      return .repeated
    }
    if let last, index - last > 4 { return .foreign }
    for name in people { names.insert(name.lowercased()) }
    last = index
    return .accepted
  }
}
