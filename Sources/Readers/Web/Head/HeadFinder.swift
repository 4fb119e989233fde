import BroadsheetConventions
import BroadsheetCore
import BroadsheetHTMLTree

/// Finds the head of a page's article, and where each part of it was said.
struct HeadFinder: ~Escapable {
  private let page: WebPage
  private let survey: HeadSurvey
  private let article: StructuredArticle?
  private let sites: SiteNames
  private var head = PageHead()

  @_lifetime(copy page)
  init(_ page: WebPage) {
    survey = HeadSurvey(page)
    article = survey.structured.article
    let address = page.base ?? Self.address(survey, article)
    sites = SiteNames(survey: survey, article: article, host: address?.host)
    let declared = survey.baseReference.flatMap { reference in
      WebAddress(address?.resolving(reference.text) ?? reference.text)
    }
    self.page = page.withBase(declared ?? address)
    head.base = declared ?? address
  }

  /// The address that the page gives as its own.
  private static func address(
    _ survey: borrowing HeadSurvey, _ article: StructuredArticle?
  ) -> WebAddress? {
    let statements =
      [survey.canonical].compactMap(\.self) + survey.statements(.link)
      + [article?.link].compactMap(\.self)
    return statements.lazy.compactMap { WebAddress($0.text) }.first
  }

  /// Everything that was found.
  mutating func find() -> PageHead {
    takeLanguage()
    let headline = HeadlineFinder(page, survey, article: article, sites: sites).find()
    let lines = headline?.element.map { NearbyLines(page, around: $0) }
    take(headline, lines)
    takeTimes(headline?.element, lines)
    takeBylines(headline?.element, lines)
    takeTopics()
    takeLinks()
    takeRights()
    takePicture()
    takeDeclaredTexts()
    return head
  }

  /// Keeps what the page says of itself in sentences, which tells where they are printed.
  private mutating func takeDeclaredTexts() {
    head.titles =
      [article?.headline, article?.alternativeHeadline].compactMap(\.self)
      + survey.statements(.headline) + survey.statements(.socialHeadline)
    head.summaries = [article?.description].compactMap(\.self) + survey.statements(.description)
    head.articleBody = article?.body
    head.names = BylineNameReader(page.conventions, head.languages, sites: sites)
  }

  // MARK: Origins

  private func origin(
    _ part: String, _ statement: Statement, _ confidence: Confidence,
    agreeing: [Statement] = []
  ) -> Origin? {
    guard page.provenance else { return nil }
    return page.origin(
      statement.range, Rule("\(part).\(statement.source.suffix)"), confidence,
      corroborations: agreeing.compactMap {
        page.origin($0.range, Rule("\(part).\($0.source.suffix)"), .high)
      })
  }

  private func part<Value>(
    _ value: Value, _ name: String, _ statement: Statement, _ confidence: Confidence = .high,
    agreeing: [Statement] = []
  ) -> Part<Value> {
    Part(value, origin: origin(name, statement, confidence, agreeing: agreeing))
  }

  private mutating func note(_ element: HTMLNodeID?, _ role: PageHead.Printed.Role) {
    if let element { head.printed.append(PageHead.Printed(id: element, role: role)) }
  }

  // MARK: Titles

  private mutating func take(_ headline: HeadlineFinder.Found?, _ lines: NearbyLines?) {
    guard let headline else { return }
    note(headline.element, .headline)
    head.article.headline = part(
      RichText(headline.text), "headline", headline.statement, headline.confidence,
      agreeing: headline.corroborations)
    if let kicker = headline.kicker {
      head.article.kicker = part(RichText(kicker.text), "kicker", kicker)
    }
    let titles = TitlesNearby(
      page: page, survey: survey, article: article, headline: headline, lines: lines)
    if head.article.kicker == nil, let (kicker, element) = titles.kicker() {
      note(element, .kicker)
      head.article.kicker = part(RichText(kicker.text), "kicker", kicker)
    }
    if let (deck, element) = titles.deck() {
      note(element, .deck)
      head.article.deck = part(RichText(deck.text), "deck", deck)
    }
    let teaser = [article?.description].compactMap(\.self) + survey.statements(.description)
    if let first = teaser.first {
      head.article.teaser = part(
        RichText(first.text), "teaser", first,
        agreeing: teaser.dropFirst().filter { $0.text == first.text })
    }
  }

  // MARK: Times

  private mutating func takeTimes(_ heading: HTMLNodeID?, _ lines: NearbyLines?) {
    let reader = DeclaredTime(
      conventions: page.conventions, languages: head.languages, order: dateOrder)
    let finder = TimeFinder(
      page, survey, article: article, heading: heading, lines: lines, reader: reader)
    var published = finder.published()
    var updated = finder.updated()
    // Within a minute of its publication nothing was changed: systems only set both.
    if let first = published, let change = updated, first.time.isWithinMinute(of: change.time) {
      published?.corroborations.append(change.statement)
      updated = nil
    }
    if let found = published {
      note(found.element, .date)
      head.article.published = part(
        found.time, "published", found.statement, agreeing: found.corroborations)
    }
    if let found = updated {
      note(found.element, .date)
      head.article.updated = part(
        found.time, "updated", found.statement, agreeing: found.corroborations)
    }
  }

  /// Whether 3/4 is in April: in English of the United States it is in March.
  private var dateOrder: DateOrder {
    let order = head.languageIndex.map { page.conventions.languages[$0].order } ?? .dayFirst
    guard let tag = head.article.language?.rawValue, tag.hasPrefix("en") else { return order }
    if tag.contains("-") { return tag == "en-US" || tag == "en-PH" ? .monthFirst : .dayFirst }
    // Sites for many countries name the country in the path: "/en-gb/".
    if let path = page.base?.path.split(separator: "/").first?.lowercased(), path.hasPrefix("en-") {
      return path == "en-us" ? .monthFirst : .dayFirst
    }
    let host = page.base?.host ?? ""
    let isAmerican = !["uk", "au", "ie", "nz", "in", "za", "ng", "ke", "sg", "my"].contains {
      host.hasSuffix("." + $0)
    }
    return isAmerican ? .monthFirst : .dayFirst
  }

  // MARK: People

  private mutating func takeBylines(_ heading: HTMLNodeID?, _ lines: NearbyLines?) {
    let finder = BylineFinder(
      page, survey, article: article, sites: sites, heading: heading, lines: lines,
      languages: head.languages)
    let found = finder.find()
    if let byline = found.byline {
      note(byline.element, .byline)
      head.article.bylines = [
        part(
          Byline(printed: RichText(byline.printed), contributors: byline.people), "byline",
          byline.statement, agreeing: found.agreeing)
      ]
    }
    if let named = found.agencies {
      if found.byline == nil { note(named.element, .byline) }
      head.article.agencies = named.agencies.map { part($0, "agency", named.statement) }
    }
    if let named = found.corporate {
      note(named.element, .byline)
      head.article.sources = named.others.prefix(1).map {
        part(Organization($0, role: Contributor.Role.author.rawValue), "source", named.statement)
      }
    }
    if let publisher = article?.publisher {
      let organization = Organization(
        publisher.name.text, link: publisher.link.map { page.link($0) })
      head.article.provider = part(organization, "provider", publisher.name)
    } else if let name = sites.name {
      head.article.provider = part(Organization(name.text), "provider", name)
    }
  }

  // MARK: Language and topics

  private mutating func takeLanguage() {
    guard let (tag, statement, agreeing) = LanguageFinder(page, survey, article: article).find()
    else { return }
    head.article.language = part(tag, "language", statement, agreeing: agreeing)
    head.languageIndex = page.conventions.index(of: tag.primary == "nb" ? "no" : tag.primary)
    head.languages = page.conventions.languages(for: head.languageIndex)
  }

  private mutating func takeTopics() {
    let finder = TopicFinder(
      page, survey, article: article, sites: sites,
      element: head.headline, headline: head.article.headline?.value.string,
      languages: head.languages)
    head.article.topics =
      finder.sections().map { part(Topic($0.text, kind: .section), "section", $0) }
      + finder.subjects().map { part(Topic($0.text), "topic", $0) }
  }

  // MARK: Links, rights, pictures

  private mutating func takeLinks() {
    let links =
      [survey.canonical].compactMap(\.self) + survey.statements(.link)
      + [article?.link].compactMap(\.self)
    guard let first = links.first else { return }
    let link = page.link(first.text)
    head.article.canonicalLink = part(
      link, "canonical-link", first, .certain,
      agreeing: links.dropFirst().filter { page.link($0.text) == link })
  }

  private mutating func takeRights() {
    var rights = Rights()
    rights.holder = article?.copyrightHolder.map { Organization($0.name.text) }
    rights.year = article?.copyrightYear
    let notice = article?.copyrightNotice ?? survey.statements(.rights).first
    rights.notice = notice?.text
    let license = article?.license ?? survey.license
    rights.license = license.map { page.link($0.text) }
    rights.creditLine = article?.creditText?.text
    if let isFree = article?.isAccessibleForFree {
      head.article.trust = Part(Trust(isAccessibleForFree: isFree))
    }
    guard rights != Rights() else { return }
    let statement = notice ?? license ?? article?.copyrightHolder?.name ?? article?.creditText
    head.article.rights = Part(
      rights, origin: statement.flatMap { origin("rights", $0, .high) })
  }

  private mutating func takePicture() {
    let declared = article?.images.first
    guard let statement = survey.statements(.image).first ?? declared?.link else { return }
    var media = Media(page.link(statement.text))
    media.width = survey.statements(.imageWidth).first.flatMap { Int($0.text) }
    media.height = survey.statements(.imageHeight).first.flatMap { Int($0.text) }
    var figure = Figure(media: [media])
    figure.alternativeText = survey.statements(.imageAlternative).first?.text
    figure.caption = declared?.caption.map { RichText($0) }
    figure.credit = declared?.credit.map { Credit(printed: $0) }
    head.article.mainFigure = part(figure, "main-figure", statement, .medium)
  }
}
