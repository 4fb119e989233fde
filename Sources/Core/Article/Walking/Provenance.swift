/// Where each part of an article came from, in a fixed order: the head first, then the text.
public struct Provenance: Sendable, Hashable {
  /// A part and where it came from.
  public struct Entry: Sendable, Hashable {
    /// What the part is.
    public var feature: Feature
    /// How deep a block stands within others; 0 for the head, the lead's and the body's own.
    public var depth: Int
    /// Where it came from; `nil` when that is not known.
    public var origin: Origin?
  }

  /// The parts, one entry each, whether their origin is known or not.
  public private(set) var entries: [Entry] = []

  /// The entries whose origin is known, by their place in the input.
  public var inSourceOrder: [Entry] {
    entries.filter { $0.origin != nil }.sorted {
      ($0.origin?.range.start ?? 0, -($0.origin?.range.end ?? 0))
        < ($1.origin?.range.start ?? 0, -($1.origin?.range.end ?? 0))
    }
  }

  fileprivate mutating func add<Value>(_ feature: Feature, _ part: Part<Value>?) {
    if let part { entries.append(Entry(feature: feature, depth: 0, origin: part.origin)) }
  }

  fileprivate mutating func add<Value>(_ feature: Feature, _ parts: [Part<Value>]) {
    for part in parts { add(feature, part) }
  }

  fileprivate mutating func add(_ blocks: [Part<Block>], depth: Int) {
    for block in blocks {
      entries.append(Entry(feature: Feature(block.value), depth: depth, origin: block.origin))
      add(block.value.children, depth: depth + 1)
    }
  }
}

extension Article {
  /// Where each part came from.
  ///
  /// Two articles with the same content are equal; to compare what is known of their sources too,
  /// compare this.
  public var provenance: Provenance {
    var list = Provenance()
    list.add(.kicker, kicker)
    list.add(.headline, headline)
    list.add(.deck, deck)
    list.add(.teaser, teaser)
    list.add(.slugline, slugline)
    list.add(.byline, bylines)
    list.add(.dateline, dateline)
    list.add(.agency, agencies)
    list.add(.source, sources)
    list.add(.provider, provider)
    list.add(.published, published)
    list.add(.updated, updated)
    list.add(.created, created)
    list.add(.archived, archived)
    list.add(.embargoedUntil, embargoedUntil)
    list.add(.expires, expires)
    list.add(.language, language)
    list.add(.rights, rights)
    list.add(.canonicalLink, canonicalLink)
    list.add(.topic, topics)
    list.add(.keyword, keywords)
    list.add(.entity, entities)
    list.add(.identifier, identifiers)
    list.add(.version, version)
    list.add(.trust, trust)
    list.add(.urgency, urgency)
    list.add(.editStatus, editStatus)
    list.add(.deskNote, deskNotes)
    list.add(.mainFigure, mainFigure)
    for block in lead {
      list.add(.lead, block)
      list.add(block.value.children, depth: 1)
    }
    list.add(body, depth: 0)
    return list
  }
}
