import BroadsheetCore
import BroadsheetTextReader
import Testing

/// What the reader finds in heads that print several things in one line, or one thing over several.
@Suite struct HeadTests {
  /// An article with the lines between its lead and its text.
  private func english(_ lines: String..., above: [String] = []) throws -> Article {
    let head =
      above + [
        "Harbour ferry returns to service after a winter of repairs", "",
        "The ferry carried its first passengers across the bay on Monday, three weeks late.", "",
      ]
    let text = [
      "",
      "The harbour ferry, which links the old town with the shipyards, had been out of service since a storm damaged its engine room in November, the port authority said.",
      "",
      "Passengers who had taken the bus around the bay for four months welcomed the repairs. The first crossing was full, and many waited at the quay for the second.",
      "",
      "The authority expects the costs to exceed two million, of which the insurer will pay about half once its report is complete.",
      "",
    ]
    return try PlainTextReader().read((head + lines + text).joined(separator: "\n")).article
  }

  private func authors(_ article: Article) -> [String] {
    article.bylines.flatMap { $0.value.contributors.map(\.name) }
  }

  @Test(arguments: [
    "Delphine Marsh, 3 May 2024 10:15", "Delphine Marsh3 May 2024, 10:15",
    "Delphine Marsh | 3 May 2024 - 10:15",
    "Delphine Marsh · Harbour News · Posted: 3 May 2024 10:15",
    "By Delphine Marsh - Harbour News - 3 May 2024 10:15",
  ])
  func aNameAndADateInOneLineAreBothFound(line: String) throws {
    let article = try english(line)
    #expect(authors(article) == ["Delphine Marsh"])
    #expect(article.published?.value.description.hasPrefix("2024-05-03T10:15") == true)
    #expect(article.dateline == nil)
  }

  @Test func aNameWithAButtonBesideTheDateIsTheByline() throws {
    let article = try english("3 May 2024 10:15", "", "Delphine Marsh Follow")
    #expect(authors(article) == ["Delphine Marsh"])
  }

  @Test(arguments: [
    ["By", "Delphine Marsh", "Tom Okafor"], ["By", "  * Delphine Marsh,", "  * Tom Okafor"],
  ])
  func namesBelowALineThatOnlySaysByAreTheBylines(lines: [String]) throws {
    let article = try english(lines.joined(separator: "\n"), "", "3 May 2024 10:15")
    #expect(authors(article) == ["Delphine Marsh", "Tom Okafor"])
  }

  @Test(arguments: [("By admin", "admin"), ("By 9Harbour Staff", "9Harbour Staff")])
  func behindByStandsAPenNameWhereNoPersonDoes(line: String, name: String) throws {
    #expect(try authors(english(line, "", "3 May 2024 10:15")) == [name])
  }

  @Test func aNameBeforeTheLineThatBeginsWithByIsNoAuthor() throws {
    let article = try english("Harbour Authority", "", "By Delphine Marsh", "", "3 May 2024 10:15")
    #expect(authors(article) == ["Delphine Marsh"])
  }

  @Test func theTextBehindBylineAndDateIsNoLead() throws {
    let article = try english("By Delphine Marsh", "", "3 May 2024 10:15")
    #expect(article.lead.count == 1)
    #expect(article.body.count == 3)
  }

  @Test func ofATrailTheNearestToTheHeadlineIsTheKicker() throws {
    let article = try english(
      "By Delphine Marsh", "", "3 May 2024 10:15", above: ["News", "", "Transport", ""])
    #expect(article.headline?.value.string.hasPrefix("Harbour ferry") == true)
    #expect(article.kicker?.value.string == "Transport")
  }

  @Test(arguments: ["NewsRegionTransport", "News Region Transport "])
  func aTrailGluedToTheHeadlineIsNotIt(trail: String) throws {
    let headline = "Harbour ferry returns to service after a winter of repairs"
    let article = try english(
      "By Delphine Marsh", "", "3 May 2024 10:15", above: [trail + headline, ""])
    #expect(article.headline?.value.string == headline)
  }

  @Test func aDateBelowTheTextIsFoundWhereTheHeadHasNone() throws {
    let text = """
      Harbour ferry returns to service after a winter of repairs

      The harbour ferry, which links the old town with the shipyards, had been out of service since a storm damaged its engine room in November, the port authority said.

      Passengers who had taken the bus around the bay for four months welcomed the repairs. The first crossing was full, and many waited at the quay for the second.

      Harbour Radio, 3 May 2024, 10:15

      """
    let article = try PlainTextReader().read(text).article
    #expect(article.published?.value.description.hasPrefix("2024-05-03T10:15") == true)
  }
}
