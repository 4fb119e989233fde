import BroadsheetCore
import BroadsheetWebReader
import Testing

@Suite("Omissions of a page")
struct OmissionOrderTests {
  private static let sentence =
    "The harbor was closed on Monday, since nobody had swept the ice from its piers. "

  /// Navigation with a script in it, and the same notice before and behind the text.
  private static let page = """
    <!DOCTYPE html><title>Harbor closed</title>
    <nav><a href="/a">Home</a><script>a()</script><p><a href="/b">Sport</a></nav>
    <h1>Harbor closed</h1>
    <article>
    <p>\(String(repeating: sentence, count: 3))</p>
    <p>Cookies.</p>
    <p>\(String(repeating: sentence, count: 4))</p>
    <p>Cookies.</p>
    <p>\(String(repeating: sentence, count: 5))</p>
    </article>
    <footer><p>Imprint</p><script>b()</script><p>Contact</p></footer>
    """

  @Test("lie in order, none within another, none over the text")
  func order() throws {
    let bytes = Array(Self.page.utf8)
    let reading = try WebPageReader().read(bytes)
    #expect(!reading.omissions.isEmpty)
    let omitted = reading.omissions.map(\.range)
    for (first, second) in zip(omitted, omitted.dropFirst()) {
      #expect(first.end <= second.start, "\(first) and \(second)")
    }
    for block in reading.article.lead + reading.article.body {
      let range = try #require(block.origin?.range)
      for other in omitted {
        #expect(other.end <= range.start || range.end <= other.start, "\(other) and \(range)")
      }
    }
  }
}
