import BroadsheetHTMLTree

/// Kinds of elements that say alike of what they hold.
enum BoxKind: UInt8, CaseIterable {
  case other, paragraph, division, item, heading1, heading2, heading3, heading4, heading5
  case cell, definition, figureCaption, blockquote, section, header, footer, aside, list
  case preformatted, span, anchor, figure, body, center, address, button, form, disclosure, table

  init(_ tag: HTMLTag) {
    self =
      switch tag {
      case .p: .paragraph
      case .div: .division
      case .li: .item
      case .h1: .heading1
      case .h2: .heading2
      case .h3: .heading3
      case .h4: .heading4
      case .h5, .h6: .heading5
      case .td, .th: .cell
      case .dt, .dd: .definition
      case .figcaption: .figureCaption
      case .blockquote: .blockquote
      case .article, .section, .main: .section
      case .header, .hgroup: .header
      case .footer: .footer
      case .aside, .nav: .aside
      case .ul, .ol, .dl, .menu: .list
      case .pre: .preformatted
      case .span: .span
      case .a: .anchor
      case .figure, .picture: .figure
      case .body, .html: .body
      case .center: .center
      case .address: .address
      case .button, .label, .legend: .button
      case .form, .fieldset: .form
      case .details, .summary, .dialog: .disclosure
      case .tr, .tbody, .table, .thead, .tfoot, .caption: .table
      default: .other
      }
  }

  /// Whether it is a heading.
  var isHeading: Bool { coarse == 1 || self == .heading1 }

  /// A coarse division: heading within the text, paragraph, item, all else.
  var coarse: Int {
    switch self {
    case .heading2, .heading3, .heading4, .heading5: 1
    case .paragraph: 2
    case .item: 3
    default: 0
    }
  }
}

extension HTMLTag {
  /// Whether text on both sides of the element's edges is never on one line.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .dir,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
      .h6, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .optgroup,
      .option, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
      .tr, .ul, .caption, .video, .audio, .object, .button, .label, .picture, .noscript:
      true
    default: false
    }
  }

  /// Whether nothing in the element is text of the page.
  var isUnread: Bool {
    switch self {
    case .script, .style, .template, .svg, .textarea, .select, .head, .title, .iframe, .math,
      .canvas, .datalist:
      true
    default: false
    }
  }
}

/// Elements that a box may lie in, at whatever depth.
struct Surroundings: OptionSet {
  let rawValue: UInt32

  static let headings = Self(rawValue: 0b1111)
  static let firstHeading = Self(rawValue: 1)
  static let figure = Self(rawValue: 1 << 4 | 1 << 5)
  static let figureCaption = Self(rawValue: 1 << 5)
  static let item = Self(rawValue: 1 << 23)
  static let list = Self(rawValue: 1 << 13)
  static let quotation = Self(rawValue: 1 << 12)
  static let table = Self(rawValue: 1 << 14)
  static let navigation = Self(rawValue: 1 << 8)
  static let aside = Self(rawValue: 1 << 7)
  static let form = Self(rawValue: 1 << 15)
  static let footer = Self(rawValue: 1 << 10)

  /// The number of bits in use.
  static let count = 24

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What lying in an element of that name means.
  init(_ tag: HTMLTag) {
    let bit: UInt32? =
      switch tag {
      case .h1: 0
      case .h2: 1
      case .h3: 2
      case .h4: 3
      case .figure: 4
      case .figcaption: 5
      case .article: 6
      case .aside: 7
      case .nav: 8
      case .header: 9
      case .footer: 10
      case .main: 11
      case .blockquote: 12
      case .ul, .ol: 13
      case .table: 14
      case .form: 15
      case .section: 16
      case .noscript: 17
      case .button: 18
      case .a: 19
      case .picture: 20
      case .dl: 21
      case .details: 22
      case .li: 23
      default: nil
      }
    rawValue = bit.map { 1 << $0 } ?? 0
  }
}
