import BroadsheetConventions
import BroadsheetCore

/// Why a block of a page is no part of its article.
enum OmissionReason: UInt8 {
  // By the elements that it lies in.
  case comments, consent, paywall, newsletter, advertisement, sharing, navigation, related, author
  case topics, footer, form, aside, hidden
  // By what it is and says.
  case links, account, contact, follow, media, rights, tools
  case unlike

  /// What the boxes around say, the surest first.
  init?(_ purposes: BoxPurposes) {
    let reasons: [(BoxPurposes, Self)] = [
      (.comments, .comments), (.consent, .consent), (.paywall, .paywall),
      (.newsletter, .newsletter), (.advertisement, .advertisement), (.sharing, .sharing),
      (.account, .account), (.navigation, .navigation), (.related, .related), (.author, .author),
      (.topics, .topics),
      (.footer, .footer), (.form, .form), (.aside, .aside),
    ]
    guard let found = reasons.first(where: { purposes.contains($0.0) }) else { return nil }
    self = found.1
  }

  /// What the first words of the block say, the surest first.
  init?(_ classes: WordClass) {
    let reasons: [(WordClass, Self)] = [
      (.comment, .comments), (.consent, .consent), (.newsletter, .newsletter),
      (.advertisement, .advertisement), (.account, .account), (.share, .sharing),
      (.readAlso, .related), (.ranking, .related), (.topics, .topics), (.follow, .follow),
      (.navigation, .navigation), (.rights, .rights), (.contact, .contact), (.media, .media),
      (.tool, .tools), (.network, .sharing),
    ]
    guard let found = reasons.first(where: { classes.contains($0.0) }) else { return nil }
    self = found.1
  }

  /// The kind of omission that it makes.
  var kind: Omission.Kind { self == .related || self == .links ? .related : .boilerplate }

  /// The rule's name.
  var rule: Rule {
    switch self {
    case .comments: "omission.comments"
    case .consent: "omission.consent"
    case .paywall: "omission.paywall"
    case .newsletter: "omission.newsletter"
    case .advertisement: "omission.advertisement"
    case .sharing: "omission.sharing"
    case .navigation: "omission.navigation"
    case .related: "omission.related"
    case .author: "omission.author"
    case .topics: "omission.topics"
    case .footer: "omission.footer"
    case .form: "omission.form"
    case .aside: "omission.aside"
    case .hidden: "omission.hidden"
    case .links: "omission.links"
    case .account: "omission.account"
    case .contact: "omission.contact"
    case .follow: "omission.follow"
    case .media: "omission.media"
    case .rights: "omission.rights"
    case .tools: "omission.tools"
    case .unlike: "omission.not-of-the-text"
    }
  }
}
