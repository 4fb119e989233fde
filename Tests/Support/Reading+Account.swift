public import BroadsheetCore

extension Reading {
  /// The ranges of `bytes` above the blank that are in no part and in no omission.
  ///
  /// Empty when nothing was lost in silence.
  public func unaccounted(in bytes: [UInt8]) -> [SourceRange] {
    var isCovered = [Bool](repeating: false, count: bytes.count)
    for range in partRanges + omissions.map(\.range) {
      for offset in range.bounds { isCovered[offset] = true }
    }
    var missing: [SourceRange] = []
    for offset in bytes.indices where !isCovered[offset] && bytes[offset] > 0x20 {
      if let last = missing.last, last.end == offset {
        missing[missing.count - 1].end = offset + 1
      } else {
        missing.append(SourceRange(start: offset, end: offset + 1))
      }
    }
    return missing
  }

  /// The ranges of parts, omissions and findings that reach beyond an input of `count` bytes.
  public func strayRanges(inputCount count: Int) -> [SourceRange] {
    let whole = SourceRange(start: 0, end: count)
    let all = partRanges + omissions.map(\.range) + diagnostics.compactMap(\.range)
    return all.filter { !whole.contains($0) }
  }

  /// The blocks of lead and body that begin before the one they follow ends.
  public var blocksOutOfOrder: [SourceRange] {
    let ranges = (article.lead + article.body).compactMap { $0.origin?.range }
    return zip(ranges, ranges.dropFirst()).filter { $0.end > $1.start }.map(\.1)
  }

  private var partRanges: [SourceRange] {
    article.provenance.entries.compactMap { $0.origin?.range }
  }
}
