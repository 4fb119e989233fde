/// What a page's JSON-LD says of its article.
struct StructuredArticle {
  /// How sure it is that this is the page's article: by its type, and by how much is said of it.
  var rank = 0

  var headline: Statement?
  var alternativeHeadline: Statement?
  var description: Statement?
  var published: Statement?
  var modified: Statement?
  var created: Statement?
  var authors: [StructuredAgent] = []
  var publisher: StructuredAgent?
  var sections: [Statement] = []
  var keywords: [Statement] = []
  var subjects: [Statement] = []
  var language: Statement?
  var link: Statement?
  var images: [StructuredImage] = []
  var copyrightHolder: StructuredAgent?
  var copyrightYear: Int?
  var copyrightNotice: Statement?
  var license: Statement?
  var creditText: Statement?
  var isAccessibleForFree: Bool?
  /// The text of the article, its line ends kept.
  var body: Statement?

  init() {}

  /// Takes over what only the other says.
  mutating func fill(from other: StructuredArticle) {
    headline = headline ?? other.headline
    alternativeHeadline = alternativeHeadline ?? other.alternativeHeadline
    description = description ?? other.description
    published = published ?? other.published
    modified = modified ?? other.modified
    created = created ?? other.created
    if authors.isEmpty { authors = other.authors }
    publisher = publisher ?? other.publisher
    if sections.isEmpty { sections = other.sections }
    if keywords.isEmpty { keywords = other.keywords }
    if subjects.isEmpty { subjects = other.subjects }
    language = language ?? other.language
    link = link ?? other.link
    if images.isEmpty { images = other.images }
    copyrightHolder = copyrightHolder ?? other.copyrightHolder
    copyrightYear = copyrightYear ?? other.copyrightYear
    copyrightNotice = copyrightNotice ?? other.copyrightNotice
    license = license ?? other.license
    creditText = creditText ?? other.creditText
    isAccessibleForFree = isAccessibleForFree ?? other.isAccessibleForFree
    body = body ?? other.body
  }
}

/// A person or an organization that structured data name.
struct StructuredAgent {
  var name: Statement
  /// Whether its type says that it is no person, or that it is one.
  var isOrganization = false
  var isPerson = false
  var jobTitle: String?
  var affiliation: String?
  var link: String?
}

/// A picture that structured data name.
struct StructuredImage {
  var link: Statement
  var caption: String?
  var credit: String?
  var width: Int?
  var height: Int?
}
