import BroadsheetCore

extension ElementWriter {
  mutating func write(_ byline: Part<Byline>) {
    start("byline", from: byline.origin)
    write("printed", byline.value.printed)
    for contributor in byline.value.contributors {
      start("contributor")
      attribute("role", contributor.role?.rawValue)
      attributes(of: contributor.link)
      element("name", contributor.name)
      element("jobTitle", contributor.jobTitle)
      element("affiliation", contributor.affiliation)
      end()
    }
    end()
  }

  mutating func write(_ dateline: Part<Dateline>) {
    start("dateline", from: dateline.origin)
    element("printed", dateline.value.printed)
    for place in dateline.value.places {
      start("place", .words)
      attribute("country", place.country)
      attribute("code", place.code)
      attribute("latitude", place.latitude)
      attribute("longitude", place.longitude)
      words(place.name[...])
      end()
    }
    write("date", dateline.value.date)
    end()
  }

  mutating func write(_ name: StaticString, _ organization: Part<Organization>?) {
    guard let organization else { return }
    write(name, organization.value, from: organization.origin)
  }

  mutating func write(
    _ name: StaticString, _ organization: Organization, from origin: Origin? = nil
  ) {
    start(name, .words, from: origin)
    attribute("role", organization.role)
    attribute("code", organization.code)
    attributes(of: organization.link)
    words(organization.name[...])
    end()
  }
}
