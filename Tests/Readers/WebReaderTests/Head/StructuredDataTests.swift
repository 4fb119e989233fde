import BroadsheetCore
import Testing

@Suite("Structured data")
struct StructuredDataTests {
  static let object = """
    {"@context": "https://schema.org", "@type": "NewsArticle",
     "headline": "Harbour bridge reopens", "datePublished": "2024-05-03T08:15:00+02:00",
     "author": {"@type": "Person", "name": "Anna Berg"}}
    """

  /// The same statement in every shape that pages give it.
  static let shapes: KeyValuePairs<String, String> = [
    "alone": structured(object),
    "in an array": structured("[\(object)]"),
    "in a graph": structured(
      "{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Harbour Courier\"}, \(object)]}"),
    "within a page": structured("{\"@type\": \"WebPage\", \"mainEntity\": \(object)}"),
    "behind nulls": structured("[null, {\"@type\": null, \"author\": [null]}, \(object)]"),
    "in the second script": structured("{\"@type\": \"BreadcrumbList\"}") + structured(object),
    "one value after another": structured("{\"@type\": \"WebSite\", \"name\": \"x\"}\n\(object)"),
    "with several types": structured(
      object.replacing("\"NewsArticle\"", with: "[\"Thing\", \"schema:NewsArticle\"]")),
    "with trailing commas": structured(
      object.replacing("}}", with: ",},}").replacing("reopens\",", with: "reopens\",")),
    "with a line end in a string": structured(
      object.replacing("bridge reopens", with: "bridge\nreopens")),
    "in a comment": structured("<!-- \(object) -->"),
    "in CDATA": structured("//<![CDATA[\n\(object)\n//]]>"),
    "in CDATA in comments": structured("/*<![CDATA[*/ \(object) /*]]>*/"),
    "with references for marks": structured(object.replacing("\"", with: "&quot;")),
    "with a semicolon behind": structured(object + ";"),
    "assigned": structured("var data = \(object);"),
    "without its end": structured(String(object.dropLast(2))),
    "with a wrong escape": structured(object.replacing("bridge", with: "br\\idge")),
    "beside a broken script": structured("{{{") + structured(object),
  ]

  @Test("an article is read from every shape", arguments: shapes)
  func readsShape(shape: String, head: String) throws {
    let article = try article(head, "<p>Text.</p>")
    #expect(article.headline?.string == "Harbour bridge reopens", "\(shape)")
    #expect(article.published?.value == "2024-05-03T08:15:00+02:00", "\(shape)")
    #expect(article.authors == ["Anna Berg"], "\(shape)")
  }

  @Test("quotation marks that are not escaped stay in the text")
  func keepsQuotationMarks() throws {
    let head = structured(#"{"@type": "NewsArticle", "headline": "The "new" bridge"}"#)
    #expect(try article(head).headline?.string == "The \"new\" bridge")
  }

  @Test(
    "an author is named in every way",
    arguments: [
      (#""Anna Berg""#, ["Anna Berg"]),
      (#"["Anna Berg", "Jan Holt"]"#, ["Anna Berg", "Jan Holt"]),
      (#"{"name": ["Anna Berg"]}"#, ["Anna Berg"]),
      (#"{"givenName": "Anna", "familyName": "Berg"}"#, ["Anna Berg"]),
      (#"{"@id": "/p1"}"#, ["Anna Berg"]),
      (#"[{"@id": "/p1"}, {"@type": "Person", "name": "Jan Holt"}]"#, ["Anna Berg", "Jan Holt"]),
      (#""Anna Berg and Jan Holt""#, ["Anna Berg", "Jan Holt"]),
      (#""By Anna Berg""#, ["Anna Berg"]),
      (#""Berg, Anna""#, ["Anna Berg"]),
      (#"[]"#, []), (#"null"#, []), (#"{"@id": "/nobody"}"#, []), (#"7"#, ["7"]),
    ])
  func readsAuthor(json: String, names: [String]) throws {
    let head = structured(
      """
      {"@graph": [{"@type": "NewsArticle", "headline": "Harbour bridge reopens", "author": \(json)},
        {"@type": "Person", "@id": "/p1", "name": "Anna Berg"}]}
      """)
    #expect(try article(head).authors == names)
  }

  @Test("of a person the job, the house and the page are kept")
  func keepsPerson() throws {
    let head = structured(
      """
      {"@type": "NewsArticle", "author": {"name": "Anna Berg", "jobTitle": "Port reporter",
        "worksFor": {"name": "Harbour Courier"}, "url": "/people/berg"}}
      """)
    let person = try #require(article(head).bylines.first?.contributors.first)
    #expect(person.jobTitle == "Port reporter")
    #expect(person.affiliation == "Harbour Courier")
    #expect(person.link?.reference == "https://www.harbour-courier.example/people/berg")
  }

  @Test("articles in lists and comments are other articles")
  func ignoresOtherArticles() throws {
    let head = structured(
      """
      {"@type": "NewsArticle", "headline": "Harbour bridge reopens",
       "comment": {"@type": "Article", "headline": "No", "datePublished": "2001-01-01"},
       "isPartOf": {"@type": "ItemList", "itemListElement": [
         {"@type": "NewsArticle", "headline": "Ferry sold", "datePublished": "2001-01-01"}]}}
      """)
    let article = try article(head)
    #expect(article.headline?.string == "Harbour bridge reopens")
    #expect(article.published == nil)
  }

  @Test("what the article leaves open the page around it fills")
  func fillsFromPage() throws {
    let head = structured(
      """
      {"@graph": [{"@type": "Article", "headline": "Harbour bridge reopens"},
        {"@type": "WebPage", "name": "Bridge | Courier", "datePublished": "2024-05-03"}]}
      """)
    let article = try article(head)
    #expect(article.headline?.string == "Harbour bridge reopens")
    #expect(article.published?.value == "2024-05-03")
  }

  @Test(
    "nesting without end and brackets without number do no harm",
    arguments: ["[", "{\"a\":", "[{\"@graph\":", "\"", "&quot;", "{\"a\\", "/*", "}", ","])
  func survivesNesting(piece: String) throws {
    let head = structured(String(repeating: piece, count: 50_000))
    #expect(try article(head, "<h1>Harbour bridge reopens</h1>").headline != nil)
  }
}
