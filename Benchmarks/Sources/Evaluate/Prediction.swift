/// What the reader made of a text, in the form that the scorer of the labelled texts takes.
struct Prediction: Encodable {
  /// What a line or block is.
  enum Role: String, Encodable {
    case kicker, headline, deck, byline, date, caption, credit, lead, paragraph, quote, subheading
    case related, boilerplate
    case listItem = "list_item"
  }

  struct Dateline: Encodable {
    var place: String?
    var date: String?
  }

  struct Block: Encodable {
    var type: Role
    var text: String
  }

  struct Line: Encodable {
    var n: Int
    var role: Role
  }

  var id: String
  var headline: String?
  var kicker: String?
  var deck: String?
  var lead: String?
  var authors: [String] = []
  var published: String?
  var dateline: Dateline?
  var blocks: [Block] = []
  var lines: [Line] = []
}
