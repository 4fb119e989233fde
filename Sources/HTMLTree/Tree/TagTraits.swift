/// What the rules of tree construction ask of an element's name, one bit a question.
struct TagTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// Special (13.2.4.2).
  static let special = Self(rawValue: 1 << 0)
  /// Bounds a scope (13.2.4.2).
  static let scope = Self(rawValue: 1 << 1)
  private static let list = Self(rawValue: 1 << 2)
  private static let button = Self(rawValue: 1 << 3)
  /// Bounds the scope of a list's item, or of a button.
  ///
  /// Sums are spelled as numbers: an array literal of traits allocates wherever it is used.
  static let listScope = Self(rawValue: scope.rawValue | list.rawValue)
  static let buttonScope = Self(rawValue: scope.rawValue | button.rawValue)
  static let tableScope = Self(rawValue: 1 << 4)
  /// Its end tag may be implied (13.2.6.3), or implied thoroughly.
  static let impliedEnd = Self(rawValue: 1 << 5)
  static let thoroughlyImpliedEnd = Self(rawValue: 1 << 6)
  static let heading = Self(rawValue: 1 << 8)
  /// A table, or a part of one that has no text of its own: text there is foster parented.
  static let tablePart = Self(rawValue: 1 << 9)
  static let mathMLTextPoint = Self(rawValue: 1 << 10)
  static let htmlPoint = Self(rawValue: 1 << 11)
  /// Holds text of HTML.
  static let textPoint = Self(rawValue: mathMLTextPoint.rawValue | htmlPoint.rawValue)
  /// Has no contents and no end tag (13.1.2).
  static let void = Self(rawValue: 1 << 12)
  /// Bounds the row groups, or the rows, of a table (13.2.6.4.13 and 14).
  static let groupContext = Self(rawValue: 1 << 13)
  static let rowContext = Self(rawValue: 1 << 14)
  static let rowGroup = Self(rawValue: 1 << 15)
  static let cell = Self(rawValue: 1 << 16)

  /// The traits of the element `tag` of HTML.
  @inline(__always)
  static func html(_ tag: HTMLTag) -> Self { table[Int(tag.rawValue)] }

  /// The traits of the element `tag` of SVG or MathML.
  static func foreign(_ tag: HTMLTag, _ namespace: HTMLNamespace) -> Self {
    switch (namespace, tag) {
    case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): [.special, .scope, .htmlPoint]
    case (.mathML, .mi), (.mathML, .mo), (.mathML, .mn), (.mathML, .ms), (.mathML, .mtext):
      [.special, .scope, .mathMLTextPoint]
    case (.mathML, .annotationXML): [.special, .scope]
    default: []
    }
  }

  private static let table: [256 of TagTraits] = {
    var table = [256 of TagTraits](repeating: [])
    func add(_ traits: TagTraits, _ tags: [HTMLTag]) {
      for tag in tags { table[Int(tag.rawValue)].formUnion(traits) }
    }
    add(
      .special,
      [
        .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body,
        .br, .button, .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt,
        .embed, .fieldset, .figcaption, .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3,
        .h4, .h5, .h6, .head, .header, .hgroup, .hr, .html, .iframe, .img, .input, .keygen, .li,
        .link, .listing, .main, .marquee, .menu, .meta, .nav, .noembed, .noframes, .noscript,
        .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select, .source,
        .style, .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title,
        .tr, .track, .ul, .wbr, .xmp,
      ])
    add(
      .scope,
      [
        .applet, .caption, .html, .table, .td, .th, .marquee, .object, .select, .template,
      ])
    add(.list, [.ol, .ul])
    add(.button, [.button])
    add(.tableScope, [.html, .table, .template])
    add(
      [.impliedEnd, .thoroughlyImpliedEnd],
      [.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc])
    add(
      .thoroughlyImpliedEnd,
      [.caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr])
    add(.groupContext, [.html, .tbody, .template, .tfoot, .thead])
    add(.rowGroup, [.tbody, .tfoot, .thead])
    add(.cell, [.td, .th])
    add(.rowContext, [.html, .template, .tr])
    add(.heading, [.h1, .h2, .h3, .h4, .h5, .h6])
    add(.tablePart, [.table, .tbody, .tfoot, .thead, .tr])
    add(
      .void,
      [
        .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen,
        .link, .meta, .param, .source, .track, .wbr,
      ])
    return table
  }()
}
