/// What one place of a page says, as text.
struct Statement: Equatable {
  /// The text, with character references and escapes resolved and white space collapsed.
  var text: String
  /// The kind of place.
  var source: StatementSource
  /// The bytes of the page's text that say so.
  var range: Range<Int>
}

/// The kinds of places in which a page says something of its article.
enum StatementSource: UInt8 {
  case jsonLD, microdata, openGraph, meta, link, time, title, heading, printed, language, address

  /// The end of a rule's name.
  var suffix: String {
    switch self {
    case .jsonLD: "json-ld"
    case .microdata: "microdata"
    case .openGraph: "open-graph"
    case .meta: "meta"
    case .link: "link"
    case .time: "time-element"
    case .title: "title-element"
    case .heading: "heading"
    case .printed: "printed"
    case .language: "language-attribute"
    case .address: "address"
    }
  }

  /// The sources that one hand fills: those say the same twice, others agree.
  var family: StatementFamily {
    switch self {
    case .jsonLD: .structured
    case .openGraph, .meta, .link, .title, .language, .address: .head
    case .microdata, .time, .heading, .printed: .body
    }
  }
}

/// The parts of a page that say something of its article.
enum StatementFamily {
  case structured, head, body
}
