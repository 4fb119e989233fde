import BroadsheetHTMLTree

/// What the names that authors of pages give to elements say of them.
///
/// Classes and identifiers are no standard, but their words are conventions: `article-byline`,
/// `entry__date`, `story-kicker`.
struct ElementMarks: OptionSet {
  let rawValue: UInt16

  /// Who wrote it.
  static let author = Self(rawValue: 1 << 0)
  /// When it was published.
  static let date = Self(rawValue: 1 << 1)
  /// The line above the headline.
  static let kicker = Self(rawValue: 1 << 2)
  /// The line below the headline.
  static let deck = Self(rawValue: 1 << 3)
  /// The headline.
  static let headline = Self(rawValue: 1 << 4)
  /// What it is about.
  static let topics = Self(rawValue: 1 << 5)
  /// Readers' comments.
  static let comments = Self(rawValue: 1 << 6)
  /// Other articles.
  static let teaser = Self(rawValue: 1 << 7)
  /// A name within something else.
  static let name = Self(rawValue: 1 << 8)
  /// When it was changed.
  static let updated = Self(rawValue: 1 << 9)
  /// Words that make of an author's element something that says more than the name.
  static let detail = Self(rawValue: 1 << 10)
  /// A link whose address is that of a page about an author.
  static let authorPage = Self(rawValue: 1 << 11)
}

/// Finds the words of classes and identifiers that say what an element is.
struct ClassWords {
  static let shared = ClassWords()

  private struct Slot {
    var key: UInt64 = 0
    var marks = ElementMarks()
  }

  private var slots = [Slot](repeating: Slot(), count: 512)

  private static let words: KeyValuePairs<ElementMarks, String> = [
    .author: """
    author authors byline bylines autor autoren autorin autores auteur auteurs autore autori writer \
    writers verfasser redakteur redacteur journalist contributor contributors creator kirjoittaja \
    forfatter författare skribent yazar penulis reporter signature autorzeile firma articleauthor \
    postauthor authorname bylinename vcard
    """,
    .date: """
    date dates time timestamp published publish pubdate datetime datum fecha data publishdate \
    publicationdate datepublished dateline postdate entrydate zeit tarih tanggal posted datestamp \
    articledate newsdate dato
    """,
    .updated: "updated modified update lastmodified datemodified aktualisiert",
    .kicker: """
    kicker overline topline roofline eyebrow dachzeile spitzmarke vorspitze surtitre antetitulo \
    occhiello ankler superheadline preheadline pretitle stichwort
    """,
    .deck: """
    deck dek standfirst subheadline subtitle subheading subhead subhed unterzeile soustitre \
    sottotitolo subtitulo bajada chapeau undertitel
    """,
    .headline:
      "headline hed title titel titre titolo titulo heading articletitle posttitle entrytitle",
    .topics:
      "tags tag topics topic keywords themen thema tema temas schlagwort schlagworte schlagwörter etiquetas taglist tagcloud",
    .comments: "comment comments disqus kommentare commentlist respond commentaires comentarios",
    .teaser: """
    teaser teasers related recommended recommendations recommendation promo promos sidebar mostread \
    popular trending carousel newsletter footer nav navigation menu breadcrumb breadcrumbs widget
    """,
    .name: "name fn",
    .detail: "bio image avatar photo social twitter email job role description follow count",
  ]

  /// For each letter of the alphabet the lengths of the words that begin with it, a bit each.
  private var lengths = [UInt32](repeating: 0, count: 32)

  private init() {
    for (marks, list) in Self.words {
      for word in list.split(separator: " ") {
        let bytes = word.utf8Span.span
        insert(bytes.key(of: 0..<bytes.count, folding: 0x20), marks)
        lengths[Int(bytes[0] & 31)] |= Self.bit(ofLength: bytes.count)
      }
    }
  }

  private mutating func insert(_ key: UInt64, _ marks: ElementMarks) {
    var index = Self.slot(of: key)
    while slots[index].key != 0, slots[index].key != key { index = (index + 1) & 511 }
    slots[index].key = key
    slots[index].marks.formUnion(marks)
  }

  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 55)
  }

  private static func bit(ofLength length: Int) -> UInt32 {
    1 &<< UInt32(truncatingIfNeeded: min(length, 31))
  }

  private func marks(of key: UInt64) -> ElementMarks {
    var index = Self.slot(of: key)
    while slots[index].key != 0 {
      if slots[index].key == key { return slots[index].marks }
      index = (index &+ 1) & 511
    }
    return []
  }

  /// What the words of an attribute's value say; words end at marks, digits and inner capitals.
  func marks(in range: Range<Int>, of source: Span<UInt8>) -> ElementMarks {
    var marks = ElementMarks()
    var scanner = NameScanner(source, in: range, isASCII: false)
    while let word = scanner.nextRange() {
      guard lengths[Int(source[word.lowerBound] & 31)] & Self.bit(ofLength: word.count) != 0 else {
        continue
      }
      marks.formUnion(self.marks(of: source.key(of: word, folding: 0x20)))
    }
    return marks
  }
}
