import BroadsheetCore
import BroadsheetJSONSyntax

extension StructuredDataWalk {
  /// Takes an object as an article, a work or a page, if its type or its members say that it is one.
  mutating func read(_ object: JSONValue, depth: Int) {
    var article = StructuredArticle()
    var type = StructuredType.other
    var name: Statement?
    var members = object.members
    while let member = members.next() {
      let value = member.value
      switch member.name {
      case "@type", "type": type = Self.type(of: value)
      case "headline", "headLine", "Headline": article.headline = text(value)
      case "name": name = text(value)
      case "alternativeHeadline", "alternateHeadline": article.alternativeHeadline = text(value)
      case "description", "abstract":
        article.description = article.description ?? text(value)
      case "datePublished", "uploadDate":
        article.published = article.published ?? text(value)
      case "dateModified": article.modified = text(value)
      case "dateCreated": article.created = text(value)
      case "author": article.authors = agents(value)
      case "creator": if article.authors.isEmpty { article.authors = agents(value) }
      case "publisher": article.publisher = agents(value).first
      case "articleSection": article.sections = list(value)
      case "keywords": article.keywords = keywords(value)
      case "about": article.subjects = list(value)
      case "inLanguage": article.language = language(value)
      case "url": article.link = text(value) ?? article.link
      case "mainEntityOfPage": article.link = article.link ?? address(value)
      case "image": article.images = images(value)
      case "copyrightHolder": article.copyrightHolder = agents(value).first
      case "copyrightYear": article.copyrightYear = text(value).flatMap { Int($0.text.prefix(4)) }
      case "copyrightNotice": article.copyrightNotice = text(value)
      case "license": article.license = address(value)
      case "creditText": article.creditText = text(value)
      case "isAccessibleForFree": article.isAccessibleForFree = boolean(value)
      case "articleBody": article.body = text(value, isRunning: true)
      default: break
      }
    }
    if type == .website { site = site ?? name }
    if type == .other, article.headline != nil, article.published != nil { type = .work }
    guard type.rank > 0 else { return }
    // A page's name is made for search engines; an article's is its headline.
    if type != .page { article.headline = article.headline ?? name }
    article.rank = type.rank * 100 - min(depth, 20)
    article.rank += (article.headline == nil ? 0 : 24) + (article.published == nil ? 0 : 8)
    article.rank += article.authors.isEmpty ? 0 : 4
    articles.append(article)
  }

  private static func type(of value: JSONValue) -> StructuredType {
    if let name = value.string { return StructuredType(name) }
    var best = StructuredType.other
    var elements = value.elements
    while let element = elements.next() {
      let type = StructuredType(element.string ?? "")
      if type.rank > best.rank || best == .other { best = type }
    }
    return best
  }

  // MARK: Texts

  /// The bytes of the page's text that a value was read from.
  private func range(of value: JSONValue) -> Range<Int> {
    guard let base else { return script }
    return base + value.range.start..<base + value.range.end
  }

  /// A text that may stand alone, first in a list, or in an object's name or value.
  private func text(_ value: JSONValue, isRunning: Bool = false) -> Statement? {
    switch value.kind {
    case .string:
      guard let string = value.string else { return nil }
      let text = isRunning ? string : PlainText.cleaned(string)
      return text.isEmpty ? nil : Statement(text: text, source: .jsonLD, range: range(of: value))
    case .number:
      return value.integer.map {
        Statement(text: String($0), source: .jsonLD, range: range(of: value))
      }
    case .array:
      var elements = value.elements
      while let element = elements.next() {
        if element.kind == .array { continue }
        if let text = text(element, isRunning: isRunning) { return text }
      }
      return nil
    case .object:
      for name: StaticString in ["name", "@value", "text"] {
        if let member = value[name], member.kind == .string { return text(member) }
      }
      return nil
    case .true, .false, .null: return nil
    }
  }

  private func text(_ name: StaticString, of object: JSONValue) -> Statement? {
    guard let value = object[name] else { return nil }
    return text(value)
  }

  /// An address: a string, or an object's.
  private func address(_ value: JSONValue) -> Statement? {
    switch value.kind {
    case .string: return text(value)
    case .object:
      for name: StaticString in ["url", "contentUrl", "@id"] {
        if let member = value[name], member.kind == .string { return text(member) }
      }
      return nil
    case .array:
      var elements = value.elements
      while let element = elements.next() {
        if element.kind != .array, let address = address(element) { return address }
      }
      return nil
    default: return nil
    }
  }

  private func boolean(_ value: JSONValue) -> Bool? {
    if let boolean = value.boolean { return boolean }
    guard let text = value.string?.lowercased() else { return nil }
    return text.hasSuffix("true") ? true : text.hasSuffix("false") ? false : nil
  }

  private func language(_ value: JSONValue) -> Statement? {
    if value.kind == .object, let code = value["alternateName"] { return text(code) }
    return text(value)
  }

  // MARK: Lists

  /// The texts of a list, or the one text.
  private func list(_ value: JSONValue) -> [Statement] {
    guard value.kind == .array else { return text(value).map { [$0] } ?? [] }
    var texts: [Statement] = []
    var elements = value.elements
    while let element = elements.next() {
      if element.kind != .array, let text = text(element) { texts.append(text) }
    }
    return texts
  }

  /// Keywords: a list of them, or one text with commas or semicolons between.
  private func keywords(_ value: JSONValue) -> [Statement] {
    let texts = list(value)
    guard texts.count == 1, let all = texts.first else { return texts }
    return all.split()
  }

  // MARK: People and organizations

  /// The people and organizations of a value: names, objects, references to objects, or a list.
  private mutating func agents(_ value: JSONValue) -> [StructuredAgent] {
    guard value.kind == .array else { return agent(value).map { [$0] } ?? [] }
    var agents: [StructuredAgent] = []
    var elements = value.elements
    while let element = elements.next() {
      if element.kind != .array, let agent = agent(element) { agents.append(agent) }
    }
    return agents
  }

  private mutating func agent(_ value: JSONValue) -> StructuredAgent? {
    guard value.kind == .object else { return text(value).map { StructuredAgent(name: $0) } }
    if let agent = agent(object: value) { return agent }
    guard references > 0, let identity = value["@id"]?.string else { return nil }
    references -= 1
    return agent(identity, in: root)
  }

  private func agent(object value: JSONValue) -> StructuredAgent? {
    guard let name = name(of: value) else { return nil }
    var agent = StructuredAgent(name: name)
    var members = value.members
    while let member = members.next() {
      switch member.name {
      case "@type":
        let type = Self.type(of: member.value)
        agent.isOrganization = type == .organization
        agent.isPerson = type == .person
      case "jobTitle": agent.jobTitle = text(member.value)?.text
      case "affiliation", "worksFor": agent.affiliation = text(member.value)?.text
      case "url": agent.link = address(member.value)?.text
      default: break
      }
    }
    return agent
  }

  private func name(of value: JSONValue) -> Statement? {
    if let name = text("name", of: value) { return name }
    guard let family = text("familyName", of: value) else { return nil }
    guard let given = text("givenName", of: value) else { return family }
    return Statement(
      text: given.text + " " + family.text, source: .jsonLD,
      range: min(
        given.range.lowerBound, family.range.lowerBound)..<max(
          given.range.upperBound, family.range.upperBound))
  }

  /// The named object with that identity, anywhere in the value.
  private func agent(_ identity: String, in value: JSONValue) -> StructuredAgent? {
    switch value.kind {
    case .object:
      if value["@id"]?.string == identity, let agent = agent(object: value) { return agent }
      var members = value.members
      while let member = members.next() {
        if let agent = agent(identity, in: member.value) { return agent }
      }
    case .array:
      var elements = value.elements
      while let element = elements.next() {
        if let agent = agent(identity, in: element) { return agent }
      }
    default: break
    }
    return nil
  }

  // MARK: Pictures

  private func images(_ value: JSONValue) -> [StructuredImage] {
    guard value.kind == .array else { return image(value).map { [$0] } ?? [] }
    var images: [StructuredImage] = []
    var elements = value.elements
    while let element = elements.next() {
      if element.kind != .array, let image = image(element) { images.append(image) }
    }
    return images
  }

  private func image(_ value: JSONValue) -> StructuredImage? {
    guard let link = address(value) else { return nil }
    var image = StructuredImage(link: link)
    var members = value.members
    while let member = members.next() {
      switch member.name {
      case "caption", "description": image.caption = image.caption ?? text(member.value)?.text
      case "creditText", "copyrightNotice": image.credit = image.credit ?? text(member.value)?.text
      case "width": image.width = text(member.value).flatMap { Int($0.text) }
      case "height": image.height = text(member.value).flatMap { Int($0.text) }
      default: break
      }
    }
    return image
  }
}
