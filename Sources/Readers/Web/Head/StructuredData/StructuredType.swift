/// What the type of an object in structured data makes it to a page of news.
enum StructuredType {
  case other, person, organization, website, page, work, article, newsArticle

  /// The greater, the likelier the page's article.
  var rank: Int {
    switch self {
    case .other, .person, .organization, .website: 0
    case .page: 1
    case .work: 2
    case .article: 3
    case .newsArticle: 4
    }
  }

  /// The type called `name`, with or without the vocabulary's address before it.
  init(_ name: String) {
    let local = name.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == ":" }).last ?? ""
    switch local.lowercased() {
    case "newsarticle", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle",
      "backgroundnewsarticle", "reviewnewsarticle", "asknewsarticle", "liveblogposting":
      self = .newsArticle
    case "article", "blogposting", "report", "socialmediaposting", "techarticle",
      "scholarlyarticle", "satiricalarticle", "advertisercontentarticle", "medicalscholarlyarticle":
      self = .article
    case "creativework", "review", "claimreview", "recipe", "videoobject", "howto", "interview",
      "discussionforumposting", "medicalwebpage", "podcastepisode", "event", "dataset", "book":
      self = .work
    case "webpage", "itempage", "faqpage", "collectionpage", "aboutpage", "profilepage",
      "reportpage", "imagegallery", "mediagallery":
      self = .page
    case "website": self = .website
    case "person": self = .person
    case "organization", "newsmediaorganization", "corporation", "localbusiness", "ngo",
      "educationalorganization", "governmentorganization", "collegeoruniversity",
      "brand", "periodical", "newspaper", "project", "sportsorganization", "radiostation":
      self = .organization
    default: self = .other
    }
  }
}
