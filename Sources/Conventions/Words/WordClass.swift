/// What a word or phrase tells about the line in which it stands.
///
/// A word may belong to several classes. The classes are evidence: a reader weighs them with the
/// length, the position and the neighbours of the line, and no class decides alone.
@frozen
public struct WordClass: OptionSet, Sendable, Hashable, BitwiseCopyable {
  /// One bit a class.
  public let rawValue: UInt64

  /// Makes a set of classes from its bits.
  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable
  init(bit: UInt64) { rawValue = 1 &<< bit }
}

// Dates and times.
extension WordClass {
  /// A month's name or its usual abbreviation; the word's value is its number from 1.
  @inlinable
  public static var month: WordClass { WordClass(bit: 0) }
  /// A day of the week, spelled out or abbreviated.
  @inlinable
  public static var weekday: WordClass { WordClass(bit: 1) }
  /// A word that stands by a time of day: "Uhr", "kl.", "h".
  @inlinable
  public static var clock: WordClass { WordClass(bit: 2) }
  /// A zone printed after a time: "CET", "GMT"; the value is its offset in quarter hours plus 64.
  @inlinable
  public static var timeZone: WordClass { WordClass(bit: 3) }
  /// "Published", "Veröffentlicht": the date that follows is the first publication.
  @inlinable
  public static var published: WordClass { WordClass(bit: 4) }
  /// "Updated", "Aktualisiert": the date that follows is a later version's.
  @inlinable
  public static var updated: WordClass { WordClass(bit: 5) }
  /// A date told by distance: "ago", "vor", "hace", "today".
  @inlinable
  public static var relativeTime: WordClass { WordClass(bit: 6) }
  /// "minutes", "Stunden", "days".
  @inlinable
  public static var timeUnit: WordClass { WordClass(bit: 7) }
  /// "Lesezeit", "min read".
  @inlinable
  public static var readingTime: WordClass { WordClass(bit: 8) }
}

// People and sources.
extension WordClass {
  /// Begins a byline: "By", "Von", "Par".
  @inlinable
  public static var bylineStarter: WordClass { WordClass(bit: 9) }
  /// Labels a byline: "Author:", "Text:", "Redaktion:".
  @inlinable
  public static var bylineLabel: WordClass { WordClass(bit: 10) }
  /// Joins names: "and", "und", "et".
  @inlinable
  public static var nameJoiner: WordClass { WordClass(bit: 11) }
  /// A particle inside a name that is written small: "van", "de", "al".
  @inlinable
  public static var nameParticle: WordClass { WordClass(bit: 12) }
  /// A post or an office in a newsroom: "Korrespondent", "Editor".
  @inlinable
  public static var jobTitle: WordClass { WordClass(bit: 13) }
  /// A news agency.
  @inlinable
  public static var agency: WordClass { WordClass(bit: 14) }
  /// Joins a source to a byline: "mit", "with", "for".
  @inlinable
  public static var withSource: WordClass { WordClass(bit: 15) }
  /// Labels a picture's credit: "Foto:", "Quelle:", "Photo:".
  @inlinable
  public static var creditLabel: WordClass { WordClass(bit: 16) }
  /// A picture agency or stock archive.
  @inlinable
  public static var pictureSource: WordClass { WordClass(bit: 17) }
  /// Labels or numbers a caption: "Legende:", "Image caption".
  @inlinable
  public static var captionLabel: WordClass { WordClass(bit: 18) }
  /// Points into a picture: "links", "(right)", "im Bild".
  @inlinable
  public static var captionPointer: WordClass { WordClass(bit: 19) }
}

// What surrounds an article on a page.
extension WordClass {
  /// Announces links to other stories: "Lesen Sie auch", "Read more".
  @inlinable
  public static var readAlso: WordClass { WordClass(bit: 20) }
  /// Sharing by link, mail or network.
  @inlinable
  public static var share: WordClass { WordClass(bit: 21) }
  /// Readers' comments.
  @inlinable
  public static var comment: WordClass { WordClass(bit: 22) }
  /// Signing in, subscribing, paying.
  @inlinable
  public static var account: WordClass { WordClass(bit: 23) }
  /// Advertisements.
  @inlinable
  public static var advertisement: WordClass { WordClass(bit: 24) }
  /// Newsletters and alerts.
  @inlinable
  public static var newsletter: WordClass { WordClass(bit: 25) }
  /// Moving about the site: "Home", "Menu", "Next".
  @inlinable
  public static var navigation: WordClass { WordClass(bit: 26) }
  /// Playing sound and pictures: "Listen", "Video".
  @inlinable
  public static var media: WordClass { WordClass(bit: 27) }
  /// Tools for the reader: "Print", "Save", "Text size".
  @inlinable
  public static var tool: WordClass { WordClass(bit: 28) }
  /// Following a person, topic or channel.
  @inlinable
  public static var follow: WordClass { WordClass(bit: 29) }
  /// Rankings of stories: "Most read", "Latest".
  @inlinable
  public static var ranking: WordClass { WordClass(bit: 30) }
  /// Heads a list of topics: "Tags", "Themen".
  @inlinable
  public static var topics: WordClass { WordClass(bit: 31) }
  /// Copyright and terms of use.
  @inlinable
  public static var rights: WordClass { WordClass(bit: 32) }
  /// Consent and privacy: "cookies".
  @inlinable
  public static var consent: WordClass { WordClass(bit: 33) }
  /// A social network or messenger.
  @inlinable
  public static var network: WordClass { WordClass(bit: 34) }
  /// Ways to reach the newsroom, such as "Contact" and "Tel.".
  @inlinable
  public static var contact: WordClass { WordClass(bit: 35) }
}

// What stands in an article besides its paragraphs.
extension WordClass {
  /// Begins a correction or a clarification; the value is 2 for a clarification, 3 for an update and
  /// 4 for a note of the editors.
  @inlinable
  public static var correction: WordClass { WordClass(bit: 36) }
  /// A note about the article: "This article first appeared", "Translated".
  @inlinable
  public static var notice: WordClass { WordClass(bit: 37) }
  /// Marks a question in an interview.
  @inlinable
  public static var question: WordClass { WordClass(bit: 38) }
  /// Marks an answer in an interview.
  @inlinable
  public static var answer: WordClass { WordClass(bit: 39) }
  /// Heads a box: "Zur Person", "Background".
  @inlinable
  public static var infobox: WordClass { WordClass(bit: 40) }
  /// A section of a paper: "Politics", "Sport".
  @inlinable
  public static var section: WordClass { WordClass(bit: 41) }
  /// A genre: "Kommentar", "Analysis", "Interview".
  @inlinable
  public static var genre: WordClass { WordClass(bit: 42) }
  /// A version mark of the wires: "2ND LEAD", "REFILE".
  @inlinable
  public static var editStatus: WordClass { WordClass(bit: 43) }
  /// Ends a message: "ENDS", "REUTER".
  @inlinable
  public static var endMark: WordClass { WordClass(bit: 44) }
  /// Notes to the desk: "Eds:", "Notizblock".
  @inlinable
  public static var deskNote: WordClass { WordClass(bit: 45) }
  /// A word that tells the language.
  @inlinable
  public static var functionWord: WordClass { WordClass(bit: 46) }
  /// "am", "pm" and their kin; the value is 1 for the morning and 2 for the afternoon.
  @inlinable
  public static var halfDay: WordClass { WordClass(bit: 47) }
  /// Says who did something else than write: "edited by", "Übersetzung:"; the value tells what:
  /// 1 editing, 2 translation, 3 photographs, 4 illustration, 5 video, 6 reporting.
  @inlinable
  public static var contributorRole: WordClass { WordClass(bit: 48) }
  /// Stands where a film or a post waits for the reader's consent: "External content".
  @inlinable
  public static var removedMedia: WordClass { WordClass(bit: 49) }
  /// Says that the rest of the text is for subscribers: "Subscribe to continue reading".
  @inlinable
  public static var paywall: WordClass { WordClass(bit: 50) }
  /// More words of a phrase may follow; set by the table, never by a language.
  @usableFromInline
  static var phraseStart: WordClass { WordClass(bit: 63) }
}

extension WordClass {
  /// Everything that belongs to the page and not to the article.
  @inlinable
  public static var furniture: WordClass {
    [
      .readAlso, .share, .comment, .account, .advertisement, .newsletter, .navigation, .media,
      .tool, .follow, .ranking, .topics, .rights, .consent, .network, .contact, .readingTime,
    ]
  }
}
