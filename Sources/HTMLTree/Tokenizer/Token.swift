/// What the tokenizer found: ranges of the source, nothing decoded.
struct Token {
  enum Kind {
    case text, startTag, endTag, comment, doctype, endOfFile
  }

  var kind = Kind.endOfFile
  var tag = HTMLTag.other
  var isSelfClosing = false
  /// Of a text: what decoding may find.
  var flags = NodeFlags()
  /// The token's range.
  var start = 0
  var end = 0
  /// The range of a tag's name, or of a comment's data.
  var contentStart = 0
  var contentEnd = 0
  /// Of a tag: its first attribute, 0 if it has none.
  var firstAttribute = 0
}

/// How the tokenizer takes the text that follows (the states at which 13.2.5 begins).
enum ContentModel {
  case data, escapableRawText, rawText, scriptData, plainText, cdataSection

  /// How the contents of the element `tag` of HTML are taken, with scripting off.
  init(of tag: HTMLTag) {
    switch tag {
    case .title, .textarea: self = .escapableRawText
    case .style, .xmp, .iframe, .noembed, .noframes: self = .rawText
    case .script: self = .scriptData
    case .plaintext: self = .plainText
    default: self = .data
    }
  }
}

/// The parts of a document type, as ranges of the source.
struct Doctype: Sendable {
  var name: Range<Int>?
  var publicID: Range<Int>?
  var systemID: Range<Int>?
  var forcesQuirks = false
}
