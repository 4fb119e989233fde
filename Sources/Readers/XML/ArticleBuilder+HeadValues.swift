import BroadsheetCore
import BroadsheetXMLTree

extension ArticleBuilder {
  // MARK: People and places

  mutating func byline(of element: XMLTree.Element) -> Byline {
    check(element, holds: ["printed", "contributor"])
    return Byline(
      printed: richText("printed", in: element) ?? "",
      contributors: all("contributor", in: element).map { contributor(of: $0) })
  }

  private mutating func contributor(of element: XMLTree.Element) -> Contributor {
    check(element, holds: ["name", "jobTitle", "affiliation"])
    return Contributor(
      words("name", in: element) ?? "",
      role: attribute(element, "role").map { Contributor.Role(rawValue: $0) },
      jobTitle: words("jobTitle", in: element),
      affiliation: words("affiliation", in: element),
      link: link(of: element))
  }

  mutating func dateline(of element: XMLTree.Element) -> Dateline {
    check(element, holds: ["printed", "place", "date"])
    return Dateline(
      printed: words("printed", in: element) ?? "",
      places: all("place", in: element).map { place(of: $0) },
      date: time("date", in: element))
  }

  private mutating func place(of element: XMLTree.Element) -> Place {
    Place(
      words(of: element),
      country: attribute(element, "country"),
      code: attribute(element, "code"),
      latitude: attribute(element, "latitude", as: Double.self),
      longitude: attribute(element, "longitude", as: Double.self))
  }

  mutating func organization(of element: XMLTree.Element) -> Organization {
    Organization(
      words(of: element), role: attribute(element, "role"), code: attribute(element, "code"),
      link: link(of: element))
  }

  // MARK: Subjects

  mutating func language(of element: XMLTree.Element) -> LanguageTag? {
    if let code = attribute(element, "code") { return LanguageTag(code) }
    report(.malformedValue, "the element 'language' has no 'code'", element)
    return nil
  }

  mutating func topic(of element: XMLTree.Element) -> Topic {
    Topic(
      words(of: element),
      kind: code(element, "kind", as: Topic.Kind.self) ?? .subject,
      code: attribute(element, "code"),
      scheme: attribute(element, "scheme"),
      confidence: confidence(element),
      relevance: attribute(element, "relevance", as: Int.self))
  }

  mutating func entity(of element: XMLTree.Element) -> Entity? {
    guard let kind = code(element, "kind", as: Entity.Kind.self) else { return nil }
    return Entity(kind, words(of: element), code: attribute(element, "code"))
  }

  mutating func identifier(of element: XMLTree.Element) -> Identifier {
    Identifier(words(of: element), scheme: attribute(element, "scheme"))
  }

  mutating func version(of element: XMLTree.Element) -> Version {
    check(element, holds: ["number", "supersedes"])
    return Version(
      words("number", in: element) ?? "",
      supersedes: all("supersedes", in: element).map { identifier(of: $0) })
  }

  // MARK: Rights and trust

  mutating func rights(of element: XMLTree.Element) -> Rights {
    check(
      element,
      holds: [
        "holder", "notice", "usageTerms", "license", "acquisition", "creditLine", "limitations",
      ])
    return Rights(
      holder: first("holder", in: element).map { organization(of: $0) },
      year: attribute(element, "year", as: Int.self),
      notice: words("notice", in: element),
      usageTerms: words("usageTerms", in: element),
      license: link("license", in: element),
      acquisition: link("acquisition", in: element),
      creditLine: words("creditLine", in: element),
      limitations: words("limitations", in: element))
  }

  mutating func trust(of element: XMLTree.Element) -> Trust {
    check(element, holds: ["publishingPrinciples", "correctionsPolicy", "indicator"])
    return Trust(
      isAccessibleForFree: attribute(element, "accessibleForFree", as: Bool.self),
      digitalSourceType: attribute(element, "digitalSourceType"),
      publishingPrinciples: link("publishingPrinciples", in: element),
      correctionsPolicy: link("correctionsPolicy", in: element),
      indicators: all("indicator", in: element).map {
        Trust.Indicator(words(of: $0), link: link(of: $0))
      })
  }

  // MARK: For the desk

  mutating func urgency(of element: XMLTree.Element) -> Urgency? {
    let words = element.attribute("value") ?? ""
    if let urgency = Int(words).flatMap(Urgency.init(rawValue:)) { return urgency }
    reportMalformed("urgency", words, element)
    return nil
  }

  mutating func editStatus(of element: XMLTree.Element) -> EditStatus? {
    check(element, holds: ["printed"])
    guard let availability = code(element, "availability", as: EditStatus.Availability.self) else {
      return nil
    }
    return EditStatus(
      availability, signal: code(element, "signal", as: EditStatus.Signal.self),
      printed: words("printed", in: element))
  }

  mutating func deskNote(of element: XMLTree.Element) -> DeskNote {
    DeskNote(richText(of: element), role: attribute(element, "role"))
  }
}
