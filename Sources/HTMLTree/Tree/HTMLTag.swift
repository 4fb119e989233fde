/// The name of an element that the standard, or a page's reader, treats as its own.
///
/// Every other name is `other`, and stands in the source (`HTMLNode.name`).
public enum HTMLTag: UInt8, Sendable, Hashable, CaseIterable {
  /// Any name that is not in this list.
  case other
  /// The element `a`.
  case a
  /// The element `abbr`.
  case abbr
  /// The element `acronym`.
  case acronym
  /// The element `address`.
  case address
  /// The element `annotation-xml`.
  case annotationXML
  /// The element `applet`.
  case applet
  /// The element `area`.
  case area
  /// The element `article`.
  case article
  /// The element `aside`.
  case aside
  /// The element `audio`.
  case audio
  /// The element `b`.
  case b
  /// The element `base`.
  case base
  /// The element `basefont`.
  case basefont
  /// The element `bdi`.
  case bdi
  /// The element `bdo`.
  case bdo
  /// The element `bgsound`.
  case bgsound
  /// The element `big`.
  case big
  /// The element `blink`.
  case blink
  /// The element `blockquote`.
  case blockquote
  /// The element `body`.
  case body
  /// The element `br`.
  case br
  /// The element `button`.
  case button
  /// The element `canvas`.
  case canvas
  /// The element `caption`.
  case caption
  /// The element `center`.
  case center
  /// The element `cite`.
  case cite
  /// The element `code`.
  case code
  /// The element `col`.
  case col
  /// The element `colgroup`.
  case colgroup
  /// The element `data`.
  case data
  /// The element `datalist`.
  case datalist
  /// The element `dd`.
  case dd
  /// The element `del`.
  case del
  /// The element `desc`.
  case desc
  /// The element `details`.
  case details
  /// The element `dfn`.
  case dfn
  /// The element `dialog`.
  case dialog
  /// The element `dir`.
  case dir
  /// The element `div`.
  case div
  /// The element `dl`.
  case dl
  /// The element `dt`.
  case dt
  /// The element `em`.
  case em
  /// The element `embed`.
  case embed
  /// The element `fieldset`.
  case fieldset
  /// The element `figcaption`.
  case figcaption
  /// The element `figure`.
  case figure
  /// The element `font`.
  case font
  /// The element `footer`.
  case footer
  /// The element `foreignobject`.
  case foreignObject
  /// The element `form`.
  case form
  /// The element `frame`.
  case frame
  /// The element `frameset`.
  case frameset
  /// The element `g`.
  case g
  /// The element `h1`.
  case h1
  /// The element `h2`.
  case h2
  /// The element `h3`.
  case h3
  /// The element `h4`.
  case h4
  /// The element `h5`.
  case h5
  /// The element `h6`.
  case h6
  /// The element `head`.
  case head
  /// The element `header`.
  case header
  /// The element `hgroup`.
  case hgroup
  /// The element `hr`.
  case hr
  /// The element `html`.
  case html
  /// The element `i`.
  case i
  /// The element `iframe`.
  case iframe
  /// The element `image`.
  case image
  /// The element `img`.
  case img
  /// The element `input`.
  case input
  /// The element `ins`.
  case ins
  /// The element `kbd`.
  case kbd
  /// The element `keygen`.
  case keygen
  /// The element `label`.
  case label
  /// The element `legend`.
  case legend
  /// The element `li`.
  case li
  /// The element `link`.
  case link
  /// The element `listing`.
  case listing
  /// The element `main`.
  case main
  /// The element `malignmark`.
  case malignmark
  /// The element `map`.
  case map
  /// The element `mark`.
  case mark
  /// The element `marquee`.
  case marquee
  /// The element `math`.
  case math
  /// The element `menu`.
  case menu
  /// The element `meta`.
  case meta
  /// The element `meter`.
  case meter
  /// The element `mglyph`.
  case mglyph
  /// The element `mi`.
  case mi
  /// The element `mn`.
  case mn
  /// The element `mo`.
  case mo
  /// The element `ms`.
  case ms
  /// The element `mtext`.
  case mtext
  /// The element `nav`.
  case nav
  /// The element `nobr`.
  case nobr
  /// The element `noembed`.
  case noembed
  /// The element `noframes`.
  case noframes
  /// The element `noscript`.
  case noscript
  /// The element `object`.
  case object
  /// The element `ol`.
  case ol
  /// The element `optgroup`.
  case optgroup
  /// The element `option`.
  case option
  /// The element `output`.
  case output
  /// The element `p`.
  case p
  /// The element `param`.
  case param
  /// The element `path`.
  case path
  /// The element `picture`.
  case picture
  /// The element `plaintext`.
  case plaintext
  /// The element `pre`.
  case pre
  /// The element `progress`.
  case progress
  /// The element `q`.
  case q
  /// The element `rb`.
  case rb
  /// The element `rp`.
  case rp
  /// The element `rt`.
  case rt
  /// The element `rtc`.
  case rtc
  /// The element `ruby`.
  case ruby
  /// The element `s`.
  case s
  /// The element `samp`.
  case samp
  /// The element `script`.
  case script
  /// The element `search`.
  case search
  /// The element `section`.
  case section
  /// The element `select`.
  case select
  /// The element `selectedcontent`.
  case selectedcontent
  /// The element `slot`.
  case slot
  /// The element `small`.
  case small
  /// The element `source`.
  case source
  /// The element `span`.
  case span
  /// The element `strike`.
  case strike
  /// The element `strong`.
  case strong
  /// The element `style`.
  case style
  /// The element `sub`.
  case sub
  /// The element `summary`.
  case summary
  /// The element `sup`.
  case sup
  /// The element `svg`.
  case svg
  /// The element `table`.
  case table
  /// The element `tbody`.
  case tbody
  /// The element `td`.
  case td
  /// The element `template`.
  case template
  /// The element `textarea`.
  case textarea
  /// The element `tfoot`.
  case tfoot
  /// The element `th`.
  case th
  /// The element `thead`.
  case thead
  /// The element `time`.
  case time
  /// The element `title`.
  case title
  /// The element `tr`.
  case tr
  /// The element `track`.
  case track
  /// The element `tt`.
  case tt
  /// The element `u`.
  case u
  /// The element `ul`.
  case ul
  /// The element `use`.
  case use
  /// The element `var`.
  case `var`
  /// The element `video`.
  case video
  /// The element `wbr`.
  case wbr
  /// The element `xmp`.
  case xmp

  /// The name in lower case; empty for `other`.
  public var name: String {
    switch self {
    case .other: ""
    case .annotationXML: "annotation-xml"
    case .foreignObject: "foreignobject"
    default: "\(self)"
    }
  }
}
