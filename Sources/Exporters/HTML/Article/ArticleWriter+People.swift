import BroadsheetCore
import BroadsheetMarkup

/// People and organizations.
extension ArticleWriter {
  /// Writes a byline as printed, with its people marked, or their names where none is printed.
  mutating func write(_ byline: Byline, to html: inout MarkupWriter) {
    if byline.printed.isEmpty {
      for (index, contributor) in byline.contributors.enumerated() {
        if index > 0 { html.write(markup: ", ") }
        write(contributor, to: &html)
      }
    } else {
      write(byline.printedWithLinks, to: &html)
    }
  }

  private func write(_ contributor: Contributor, to html: inout MarkupWriter) {
    html.write(markup: "<span class=\"entity\">")
    if let link = contributor.link {
      write(link, words: contributor.name, relation: "author", to: &html)
    } else {
      html.write(contributor.name, in: .text)
    }
    html.write(markup: "</span>")
    for detail in [contributor.jobTitle, contributor.affiliation] {
      guard let detail else { continue }
      html.write(markup: ", ")
      html.write(detail, in: .text)
    }
  }

  /// Writes an organization: its name, linked where it has a page, and what it did.
  func write(_ organization: Organization, to html: inout MarkupWriter) {
    html.write(markup: "<span")
    html.write(attribute: "data-code", organization.code)
    html.write(markup: ">")
    if let link = organization.link {
      write(link, words: organization.name, to: &html)
    } else {
      html.write(organization.name, in: .text)
    }
    html.write(markup: "</span>")
    if let role = organization.role {
      html.write(markup: " (")
      html.write(role, in: .text)
      html.write(markup: ")")
    }
  }
}

extension Byline {
  /// The printed line with each contributor's name marked where it stands, linked to their page.
  ///
  /// Lines with marks of their own, or longer than any newsroom prints, are left as they are.
  fileprivate var printedWithLinks: RichText {
    guard printed.marks.isEmpty, contributors.count <= 20, printed.string.utf8.count <= 1000 else {
      return printed
    }
    var marks: [Mark] = []
    let line = Array(printed.string.utf8)
    var start = 0
    for contributor in contributors {
      let name = Array(contributor.name.utf8)
      guard let range = line.firstRange(of: name, from: start) else { continue }
      start = range.upperBound
      marks.append(Mark(.entity(Entity(.person, contributor.name)), range))
      if var link = contributor.link {
        link.relation = link.relation ?? "author"
        marks.append(Mark(.link(link), range))
      }
    }
    return RichText(printed.string, marks: marks)
  }
}

extension [UInt8] {
  /// Where a word stands first, from an offset on; `nil` if it does not or is empty.
  fileprivate func firstRange(of word: [UInt8], from start: Int) -> Range<Int>? {
    guard !word.isEmpty, start + word.count <= count else { return nil }
    for offset in start...(count - word.count)
    where self[offset..<offset + word.count].elementsEqual(word) {
      return offset..<offset + word.count
    }
    return nil
  }
}
