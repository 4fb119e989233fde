import BroadsheetHTMLTree

/// What an element is there for, as far as its name and the words of its class, id and role say.
///
/// The words are conventions of the web: what authors of style sheets, of publishing systems and of
/// widgets everywhere call these things.
struct BoxPurposes: OptionSet, Sendable {
  let rawValue: UInt32

  // Around an article
  static let navigation = Self(rawValue: 1 << 0)
  static let comments = Self(rawValue: 1 << 1)
  static let sharing = Self(rawValue: 1 << 2)
  static let newsletter = Self(rawValue: 1 << 3)
  static let consent = Self(rawValue: 1 << 4)
  static let advertisement = Self(rawValue: 1 << 5)
  static let paywall = Self(rawValue: 1 << 6)
  static let related = Self(rawValue: 1 << 7)
  static let author = Self(rawValue: 1 << 8)
  static let topics = Self(rawValue: 1 << 9)
  static let footer = Self(rawValue: 1 << 10)
  static let form = Self(rawValue: 1 << 11)
  static let aside = Self(rawValue: 1 << 12)
  static let account = Self(rawValue: 1 << 13)

  // Within an article
  static let infobox = Self(rawValue: 1 << 16)
  /// With `facts` on the same element, an infobox.
  static let box = Self(rawValue: 1 << 17)
  static let facts = Self(rawValue: 1 << 18)
  static let pullQuote = Self(rawValue: 1 << 19)
  /// With `quote` on the same element, a pull quotation.
  static let pull = Self(rawValue: 1 << 20)
  static let quote = Self(rawValue: 1 << 21)
  static let correction = Self(rawValue: 1 << 22)
  static let question = Self(rawValue: 1 << 23)
  static let answer = Self(rawValue: 1 << 24)
  static let embed = Self(rawValue: 1 << 25)
  static let placeholder = Self(rawValue: 1 << 26)

  /// Those that say why something is no part of the article.
  static let around = Self(rawValue: 0xFFFF)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What an element of that name is for.
  init(_ tag: HTMLTag) {
    self =
      switch tag {
      case .nav: .navigation
      case .footer: .footer
      case .form: .form
      case .aside: .aside
      default: []
      }
  }

  /// The words that say what an element is for.
  static let words: [(Self, String)] = [
    (
      .navigation,
      """
      nav navbar navigation menu submenu breadcrumb breadcrumbs breadcrumblist sitemap pagination \
      pager topbar masthead skip menuitem menubar toc
      """
    ),
    (
      .comments,
      """
      comment comments commenting commentlist commentform disqus kommentar kommentare comentario \
      comentarios commentaire commentaires commenti reacties kommentarer respond viafoura coral
      """
    ),
    (
      .sharing,
      """
      share shares sharing sharebar sharebutton sharebuttons sharedaddy social socials socialmedia \
      teilen compartir partager condividi delen addthis addtoany shariff sharethis
      """
    ),
    (.newsletter, "newsletter newsletters mailchimp newsletterbox mailinglist boletin infolettre"),
    (
      .consent,
      """
      consent cookie cookies gdpr dsgvo onetrust usercentrics didomi sourcepoint optin optout \
      cookiebanner cookiebar cookielaw borlabs
      """
    ),
    (
      .advertisement,
      """
      ad ads advert adverts advertisement advertising advertorial adsbygoogle adslot adunit adbox \
      gpt dfp werbung anzeige anzeigen publicidad publicite pubblicita anuncio annonce reklame \
      reklam sponsor sponsored sponsoring billboard skyscraper leaderboard taboola outbrain teads \
      plista affiliate promo promotion
      """
    ),
    (
      .paywall,
      """
      paywall paywalled regwall subscribewall paygate meter metered piano tinypass premium paid \
      subscriber subscribers subscribe subscription abo abonnement bezahlschranke plusartikel \
      suscripcion suscriptores abonnes betalingsmur leaky
      """
    ),
    (
      .related,
      """
      related relatedposts relatedarticles recommended recommendation recommendations \
      recommandations correlati recirculation recirc trending popular mostread latest teaser teasers similar readmore seealso alsoread \
      yarpp relacionadas relacionados relacionado verwandt verwandte empfehlung \
      empfehlungen carousel promobox onward moreon
      """
    ),
    (
      .author,
      "author authors authorbox bio biography autor autoren autorenbox auteur autore aboutauthor"
    ),
    (
      .topics,
      "tag tags taglist topic topics keyword keywords tagcloud themen schlagworte etiquetas"
    ),
    (.footer, "footer colophon contentinfo imprint impressum copyright"),
    (.account, "login signin logout signup account useraccount usermenu"),
    (.aside, "sidebar complementary rightrail"),
    (
      .infobox,
      """
      infobox factbox factsbox infokasten faktenbox faktaboks faktaruta faktabox factfile faktakasten \
      kaderstuk encadre recuadro despiece steckbrief keyfacts keypoints takeaways explainer
      """
    ),
    (.box, "box kasten panel callout kader"),
    (.facts, "info fact facts fakten fakta datos chiffres hintergrund"),
    (.pullQuote, "pullquote pullquotes pulledquote blockquotepull quotebox sumario destacado"),
    (.pull, "pull pulled"),
    (.quote, "quote quotation zitat cita citation citaat citat blockquote"),
    (
      .correction,
      """
      correction corrections clarification clarifications editornote editorsnote korrektur erratum \
      errata rectification rectificatif correccion rettelse rattelse
      """
    ),
    (.question, "question questions frage pregunta"),
    (.answer, "answer answers antwort respuesta reponse"),
    (
      .embed,
      """
      embed embedded oembed embeds tweet twitter instagram tiktok facebook youtube vimeo bluesky \
      mastodon externalcontent iframe
      """
    ),
    (.placeholder, "placeholder consent optin blocked fallback"),
  ]

  /// What each of the words says.
  static let byWord: [(word: String, purposes: Self)] = {
    var purposes: [String: Self] = [:]
    for (purpose, list) in words {
      for word in list.split(separator: " ") { purposes[String(word), default: []].insert(purpose) }
    }
    return purposes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }()
}
