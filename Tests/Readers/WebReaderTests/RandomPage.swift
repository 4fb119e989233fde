import BroadsheetTestSupport

/// A page of random elements, well nested or not, with texts that differ from each other.
struct RandomPage {
  private var random: SeededRandom
  private(set) var html = ""
  private var open: [String] = []
  private var words = 0

  private static let tags = [
    "p", "p", "p", "p", "div", "div", "section", "article", "h2", "h3", "ul", "ol", "li", "li",
    "dl",
    "dt", "dd", "blockquote", "table", "tr", "td", "th", "caption", "figure", "figcaption", "aside",
    "nav", "footer", "header", "form", "a", "b", "strong", "em", "span", "q", "cite", "pre",
    "details",
    "summary", "svg", "noscript", "template", "button", "custom-element", "select", "video",
  ]
  private static let empty = ["br", "hr", "<img src=/a.jpg>", "<iframe src=/film></iframe>"]
  private static let names = [
    "comments", "share", "newsletter", "cookie-consent", "ad", "paywall", "related", "author",
    "tags",
    "infobox", "pullquote", "correction", "caption", "credit", "article-body", "twitter-tweet",
    "embed-consent placeholder", "hidden",
  ]
  private static let phrases = [
    "Correction:", "Read more:", "Advertisement", "Photo:", "By Ada Marsh", "Updated on 3 May 2024",
    "What happens next?", "Ada Marsh:", "Subscribe", "&amp; so on", "[&hellip;]",
  ]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    html = "<!DOCTYPE html><title>A page</title><h1>A page of random parts</h1>"
    for _ in 0..<Int.random(in: 5..<120, using: &random) { step() }
  }

  private mutating func step() {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4: start()
    case 4..<6: end()
    case 6: html += pick(Self.empty, "<br>")
    case 7: html += " \(pick(Self.phrases, "")) "
    default: text()
    }
  }

  private mutating func start() {
    let tag = pick(Self.tags, "p")
    html += "<\(tag)"
    if Int.random(in: 0..<3, using: &random) == 0 { html += " class='\(pick(Self.names, ""))'" }
    if tag == "a" { html += " href='/\(words)'" }
    html += ">"
    open.append(tag)
  }

  /// Ends the innermost element or, at times, another one.
  private mutating func end() {
    guard !open.isEmpty else { return }
    let isMisnested = Int.random(in: 0..<6, using: &random) == 0
    let place = isMisnested ? Int.random(in: open.indices, using: &random) : open.count - 1
    html += "</\(open.remove(at: place))>"
  }

  private mutating func text() {
    for _ in 0..<Int.random(in: 1..<40, using: &random) {
      words += 1
      html += "word\(words)\(Int.random(in: 0..<9, using: &random) == 0 ? "." : "") "
    }
  }

  private mutating func pick(_ list: [String], _ other: String) -> String {
    list.randomElement(using: &random) ?? other
  }
}
