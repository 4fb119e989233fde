/// What the names of `meta` elements say, as far as they are conventions of the web.
///
/// Beside HTML's own names these are OpenGraph's, Dublin Core's, schema.org's as `itemprop`, those
/// of citation indexes, and those by which services of the press know an article.
enum MetaName {
  case headline, socialHeadline, description, published, modified, created, author, section
  case tags, keywords, language, locale, site, publisher, image, imageAlternative, imageWidth
  case imageHeight, link, rights

  /// How a name in lower case says it.
  static func source(of name: String) -> StatementSource {
    name.hasPrefix("og:") || name.hasPrefix("article:") ? .openGraph : .meta
  }

  /// What a name means: the bigger the rank, the further it is to be trusted.
  struct Meaning {
    let meaning: MetaName
    let rank: Int
    let source: StatementSource
  }

  /// The meaning of the name in that range, in any case.
  static func meaning(of name: Range<Int>, in source: Span<UInt8>) -> Meaning? {
    meanings[source.key(of: name, folding: 0x20)]
  }

  private static let meanings: [UInt64: Meaning] = {
    var meanings: [UInt64: Meaning] = [:]
    for (meaning, names) in table {
      let names = names.split(separator: " ").map(String.init)
      for (index, name) in names.enumerated() {
        let bytes = name.utf8Span.span
        meanings[bytes.key(of: 0..<bytes.count, folding: 0x20)] = Meaning(
          meaning: meaning, rank: names.count - index, source: source(of: name))
      }
    }
    return meanings
  }()

  /// Names by meaning, the most trustworthy first.
  private static let table: KeyValuePairs<MetaName, String> = [
    .headline: """
    og:title dcterms.title dc.title citation_title parsely-title sailthru.title headline \
    cxenseparse:title twitter:text:title title
    """,
    .socialHeadline: "twitter:title",
    .description: """
    og:description description twitter:description dc.description dcterms.abstract \
    sailthru.description
    """,
    .published: """
    article:published_time og:article:published_time article:published article.published \
    datepublished og:pubdate og:published_time rnews:datepublished parsely-pub-date sailthru.date \
    dcterms.issued dc.date.issued cxenseparse:recs:publishtime cxenseparse:publishtime \
    publication_date citation_publication_date citation_online_date pubdate publishdate \
    publish_date publish-date article_date_original originalpublicationdate date_published \
    published_at publication-date dcterms.date dc.date date ptime displaydate
    """,
    .modified: """
    article:modified_time og:updated_time og:article:modified_time article:modified datemodified \
    dcterms.modified dc.date.modified last-modified lastmod revised updated_at
    """,
    .created:
      "datecreated dcterms.created dc.date.created article.created cxenseparse:recs:created",
    .author: """
    author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl \
    article:author_name og:article:author article:author cxenseparse:author authors twitter:creator_name \
    article.author og:author
    """,
    .section:
      "article:section parsely-section article.section og:section section cxenseparse:section",
    .tags: "article:tag og:article:tag parsely-tags sailthru.tags tags og:video:tag",
    .keywords: "news_keywords keywords dc.subject dcterms.subject",
    .language: "content-language dc.language dcterms.language language inlanguage",
    .locale: "og:locale",
    .site: "og:site_name application-name apple-mobile-web-app-title dc.source",
    .publisher:
      "publisher dc.publisher dcterms.publisher article:publisher_name citation_publisher",
    .image: """
    og:image og:image:secure_url og:image:url twitter:image twitter:image:src thumbnailurl \
    sailthru.image.full parsely-image-url image
    """,
    .imageAlternative: "og:image:alt twitter:image:alt",
    .imageWidth: "og:image:width",
    .imageHeight: "og:image:height",
    .link: "og:url twitter:url parsely-link dc.identifier url",
    .rights: "copyright dc.rights dcterms.rights rights dcterms.rightsholder",
  ]
}
