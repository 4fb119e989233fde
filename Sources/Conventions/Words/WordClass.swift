/// What a word or phrase tells about the line in which it stands.
///
/// A word may belong to several classes. The classes are evidence: a reader weighs them with the
/// length, the position and the neighbours of the line, and no class decides alone.
public struct WordClass: OptionSet, Sendable, Hashable, BitwiseCopyable {
  /// One bit a class.
  public let rawValue: UInt64

  /// Makes a set of classes from its bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  private init(bit: UInt64) { rawValue = 1 << bit }
}

// Dates and times.
extension WordClass {
  /// A month's name or its usual abbreviation; the word's value is its number from 1.
  public static let month = WordClass(bit: 0)
  /// A day of the week, spelled out or abbreviated.
  public static let weekday = WordClass(bit: 1)
  /// A word that stands by a time of day: "Uhr", "kl.", "h".
  public static let clock = WordClass(bit: 2)
  /// A zone printed after a time: "CET", "GMT"; the value is its offset in quarter hours plus 64.
  public static let timeZone = WordClass(bit: 3)
  /// "Published", "Veröffentlicht": the date that follows is the first publication.
  public static let published = WordClass(bit: 4)
  /// "Updated", "Aktualisiert": the date that follows is a later version's.
  public static let updated = WordClass(bit: 5)
  /// A date told by distance: "ago", "vor", "hace", "today".
  public static let relativeTime = WordClass(bit: 6)
  /// "minutes", "Stunden", "days".
  public static let timeUnit = WordClass(bit: 7)
  /// "Lesezeit", "min read".
  public static let readingTime = WordClass(bit: 8)
}

// People and sources.
extension WordClass {
  /// Begins a byline: "By", "Von", "Par".
  public static let bylineStarter = WordClass(bit: 9)
  /// Labels a byline: "Author:", "Text:", "Redaktion:".
  public static let bylineLabel = WordClass(bit: 10)
  /// Joins names: "and", "und", "et".
  public static let nameJoiner = WordClass(bit: 11)
  /// A particle inside a name that is written small: "van", "de", "al".
  public static let nameParticle = WordClass(bit: 12)
  /// A post or an office in a newsroom: "Korrespondent", "Editor".
  public static let jobTitle = WordClass(bit: 13)
  /// A news agency.
  public static let agency = WordClass(bit: 14)
  /// Joins a source to a byline: "mit", "with", "for".
  public static let withSource = WordClass(bit: 15)
  /// Labels a picture's credit: "Foto:", "Quelle:", "Photo:".
  public static let creditLabel = WordClass(bit: 16)
  /// A picture agency or stock archive.
  public static let pictureSource = WordClass(bit: 17)
  /// Labels or numbers a caption: "Legende:", "Image caption".
  public static let captionLabel = WordClass(bit: 18)
  /// Points into a picture: "links", "(right)", "im Bild".
  public static let captionPointer = WordClass(bit: 19)
}

// What surrounds an article on a page.
extension WordClass {
  /// Announces links to other stories: "Lesen Sie auch", "Read more".
  public static let readAlso = WordClass(bit: 20)
  /// Sharing by link, mail or network.
  public static let share = WordClass(bit: 21)
  /// Readers' comments.
  public static let comment = WordClass(bit: 22)
  /// Signing in, subscribing, paying.
  public static let account = WordClass(bit: 23)
  /// Advertisements.
  public static let advertisement = WordClass(bit: 24)
  /// Newsletters and alerts.
  public static let newsletter = WordClass(bit: 25)
  /// Moving about the site: "Home", "Menu", "Next".
  public static let navigation = WordClass(bit: 26)
  /// Playing sound and pictures: "Listen", "Video".
  public static let media = WordClass(bit: 27)
  /// Tools for the reader: "Print", "Save", "Text size".
  public static let tool = WordClass(bit: 28)
  /// Following a person, topic or channel.
  public static let follow = WordClass(bit: 29)
  /// Rankings of stories: "Most read", "Latest".
  public static let ranking = WordClass(bit: 30)
  /// Heads a list of topics: "Tags", "Themen".
  public static let topics = WordClass(bit: 31)
  /// Copyright and terms of use.
  public static let rights = WordClass(bit: 32)
  /// Consent and privacy: "cookies".
  public static let consent = WordClass(bit: 33)
  /// A social network or messenger.
  public static let network = WordClass(bit: 34)
  /// Ways to reach the newsroom, such as "Contact" and "Tel.".
  public static let contact = WordClass(bit: 35)
}

// What stands in an article besides its paragraphs.
extension WordClass {
  /// Begins a correction or a clarification.
  public static let correction = WordClass(bit: 36)
  /// A note about the article: "This article first appeared", "Translated".
  public static let notice = WordClass(bit: 37)
  /// Marks a question in an interview.
  public static let question = WordClass(bit: 38)
  /// Marks an answer in an interview.
  public static let answer = WordClass(bit: 39)
  /// Heads a box: "Zur Person", "Background".
  public static let infobox = WordClass(bit: 40)
  /// A section of a paper: "Politics", "Sport".
  public static let section = WordClass(bit: 41)
  /// A genre: "Kommentar", "Analysis", "Interview".
  public static let genre = WordClass(bit: 42)
  /// A version mark of the wires: "2ND LEAD", "REFILE".
  public static let editStatus = WordClass(bit: 43)
  /// Ends a message: "ENDS", "REUTER".
  public static let endMark = WordClass(bit: 44)
  /// Notes to the desk: "Eds:", "Notizblock".
  public static let deskNote = WordClass(bit: 45)
  /// A word that tells the language.
  public static let functionWord = WordClass(bit: 46)
  /// "am", "pm" and their kin; the value is 1 for the morning and 2 for the afternoon.
  public static let halfDay = WordClass(bit: 47)
  /// More words of a phrase may follow; set by the table, never by a language.
  static let phraseStart = WordClass(bit: 63)
}

extension WordClass {
  /// Everything that belongs to the page and not to the article.
  public static let furniture: WordClass = [
    .readAlso, .share, .comment, .account, .advertisement, .newsletter, .navigation, .media, .tool,
    .follow, .ranking, .topics, .rights, .consent, .network, .contact, .readingTime,
  ]
}
