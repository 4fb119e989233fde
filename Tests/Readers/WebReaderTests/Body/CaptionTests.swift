import BroadsheetCore
import Testing

@testable import BroadsheetWebReader

@Suite("Captions and credits")
struct CaptionTests {
  @Test(
    "The caption is parted from the credit",
    arguments: [
      ("The quay on Monday. (AP)", "The quay on Monday.", "AP"),
      (
        "Passengers wait on the quay on Monday. (Reed's)", "Passengers wait on the quay on Monday.",
        "(Reed's)"
      ),
      (
        "The quay on Monday. Photo: Jane Doe (Getty Images)", "The quay on Monday.",
        "Photo: Jane Doe (Getty Images)"
      ),
      (
        "<span>The quay on Monday.</span><span>Jane Doe (AP via Getty Images)</span>",
        "The quay on Monday.", "Jane Doe (AP via Getty Images)"
      ),
      (
        "<span>The quay on Monday</span> <b class=\"credit\">Jane Doe</b> / <b>Reed</b>",
        "The quay on Monday", "Jane Doe / Reed"
      ),
      ("Image caption: The quay on Monday", "The quay on Monday", nil),
      ("The quay on <b class=\"text-copy\">Monday</b>", "The quay on Monday", nil),
    ] as [(String, String, String?)])
  func parts(printed: String, caption: String, credit: String?) throws {
    let page = Pages.page(
      """
      <figure><img src="/quay.jpg" width="600" height="400">
      <figcaption>\(printed)</figcaption></figure>
      """)
    let article = try WebPageReader().read(Array(page.utf8).span).article
    let inText = article.body.compactMap { part in
      if case .figure(let figure) = part.value { figure } else { nil }
    }
    let figure = try #require(article.mainFigure?.value ?? inText.first)
    #expect(figure.caption?.string == caption)
    #expect(figure.credit?.printed == credit)
  }
}
