/// Takes the site's name off titles.
struct TitleCleaner {
  let sites: SiteNames
  /// Headlines without a site's name, as far as they are known: what remains of a title should be one.
  let known: [TitleWords]

  /// `title` without what stands before or behind a separator and is not of the headline.
  func cleaned(_ title: String) -> String {
    var title = title[...]
    while let (head, tail) = Self.lastSeparator(in: title) {
      let isKnown = known.contains(TitleWords(String(head)))
      guard isKnown || sites.contains(String(tail)) || (tail.utf8.count < 24 && isDate(tail)) else {
        break
      }
      title = head
      if isKnown { return title.trimmed }
    }
    if let (head, tail) = Self.firstSeparator(in: title),
      sites.contains(String(head)) || known.contains(TitleWords(String(tail)))
    {
      title = tail
    }
    return title.trimmed
  }

  /// A day in figures, which some sites put behind their name.
  private func isDate(_ text: Substring) -> Bool {
    text.utf8.count >= 8
      && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2F || $0 == 0x2D }
  }

  /// Separators with blanks around them, and East Asian ones without.
  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " › ", " · ", " • ", " / ", " : ", "｜", "：", "ㅣ",
    " -- ",
    "| ", " ~ ", " ◆ ", " ❯ ", " « ",
  ]

  private static func lastSeparator(in title: Substring) -> (Substring, Substring)? {
    var best: (start: Substring.Index, end: Substring.Index)?
    for separator in separators {
      var from = title.startIndex
      var last: (Substring.Index, Substring.Index)?
      while let range = title[from...].firstRange(of: separator) {
        last = (range.lowerBound, range.upperBound)
        from = range.upperBound
      }
      if let (start, end) = last, start > best?.start ?? title.startIndex { best = (start, end) }
    }
    return best.map { (title[..<$0.start], title[$0.end...]) }
  }

  private static func firstSeparator(in title: Substring) -> (Substring, Substring)? {
    var best: Range<Substring.Index>?
    for separator in separators + [": "] {
      if let range = title.firstRange(of: separator),
        range.lowerBound < best?.lowerBound ?? title.endIndex
      {
        best = range
      }
    }
    return best.map { (title[..<$0.lowerBound], title[$0.upperBound...]) }
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace } ?? start
    return start == endIndex ? "" : String(self[start...end])
  }
}
