import BroadsheetCore

extension ArticleGenerator {
  mutating func byline() -> Byline {
    Byline(printed: richText(), contributors: some { $0.contributor() })
  }

  mutating func contributor() -> Contributor {
    Contributor(
      words(), role: maybe { $0.pick([.author, .photo, .translation, "fact-checking"]) },
      jobTitle: maybe { $0.words() }, affiliation: maybe { $0.words() },
      link: maybe { $0.hyperlink() })
  }

  mutating func dateline() -> Dateline {
    Dateline(
      printed: words(), places: some { $0.place() }, date: maybe { $0.timestamp() })
  }

  mutating func place() -> Place {
    Place(
      words(), country: maybe { $0.words() }, code: maybe { $0.words() },
      latitude: maybe { Double($0.number(-900...900)) / 10 },
      longitude: maybe { Double($0.number(-180_000...180_000)) / 1000 })
  }

  mutating func organization() -> Organization {
    Organization(
      words(), role: maybe { $0.words() }, code: maybe { $0.words() },
      link: maybe { $0.hyperlink() })
  }

  mutating func languageTag() -> LanguageTag { pick(["de", "en-GB", "ja", "ar", "zh-Hans"]) }

  mutating func rights() -> Rights {
    Rights(
      holder: maybe { $0.organization() }, year: maybe { $0.number(1900...2100) },
      notice: maybe { $0.words() }, usageTerms: maybe { $0.words() },
      license: maybe { $0.hyperlink() }, acquisition: maybe { $0.hyperlink() },
      creditLine: maybe { $0.words() }, limitations: maybe { $0.words() })
  }

  mutating func topic() -> Topic {
    Topic(
      words(), kind: pick(Topic.Kind.allCases), code: maybe { $0.words() },
      scheme: maybe { $0.words() },
      confidence: maybe { Confidence(rawValue: UInt8($0.number(0...100))) },
      relevance: maybe { $0.number(0...100) })
  }

  mutating func entity() -> Entity {
    Entity(pick(Entity.Kind.allCases), words(), code: maybe { $0.words() })
  }

  mutating func identifier() -> Identifier { Identifier(words(), scheme: maybe { $0.words() }) }

  mutating func version() -> Version { Version(words(), supersedes: some { $0.identifier() }) }

  mutating func trust() -> Trust {
    Trust(
      isAccessibleForFree: maybe { $0.chance(0.5) }, digitalSourceType: maybe { $0.words() },
      publishingPrinciples: maybe { $0.hyperlink() }, correctionsPolicy: maybe { $0.hyperlink() },
      indicators: some { Trust.Indicator($0.words(), link: $0.maybe { $0.hyperlink() }) })
  }

  mutating func urgency() -> Urgency? { Urgency(rawValue: number(1...9)) }

  mutating func editStatus() -> EditStatus {
    EditStatus(
      pick(EditStatus.Availability.allCases), signal: maybe { $0.pick(EditStatus.Signal.allCases) },
      printed: maybe { $0.words() })
  }

  mutating func deskNote() -> DeskNote { DeskNote(richText(), role: maybe { $0.words() }) }

  mutating func hyperlink() -> Hyperlink {
    let reference = pick([
      "https://example.org/a?b=1&c=\"2\"", "relative/path", "javascript:alert(1)", "#note",
      "mailto:desk@example.org", " JaVaScRiPt:alert(1)", "//example.org/x",
    ])
    return Hyperlink(
      reference, title: maybe(0.3) { $0.words() }, relation: maybe(0.3) { _ in "related" })
  }

  mutating func timestamp() -> Timestamp {
    let year = number(1...9999)
    let month = number(1...12)
    let day = number(1...Timestamp.days(inMonth: month, of: year))
    let offset = maybe {
      UTCOffset(minutes: $0.number(-840...840), basis: $0.pick(UTCOffset.Basis.allCases))
    }
    let time: Timestamp? =
      switch pick(Timestamp.Precision.allCases) {
      case .year: Timestamp(year: year)
      case .month: Timestamp(year: year, month: month)
      case .day: Timestamp(year: year, month: month, day: day)
      case .minute:
        Timestamp(
          year: year, month: month, day: day, hour: number(0...23), minute: number(0...59),
          offset: offset ?? nil)
      case .second:
        Timestamp(
          year: year, month: month, day: day, hour: number(0...23), minute: number(0...59),
          second: number(0...60), offset: offset ?? nil)
      }
    return time ?? "2000-01-01"
  }
}
