extension HeadSurvey {
  /// What `meta` elements say of that meaning, the most trustworthy first.
  func statements(_ meaning: MetaName) -> [Statement] {
    metas.enumerated().filter { $0.element.meaning == meaning }
      .sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map(\.element.statement)
  }

  /// What the `meta` elements of the most trustworthy name of that meaning say.
  func bestStatements(_ meaning: MetaName) -> [Statement] {
    let found = metas.filter { $0.meaning == meaning }
    guard let rank = found.map(\.rank).max() else { return [] }
    return found.filter { $0.rank == rank }.map(\.statement)
  }
}
