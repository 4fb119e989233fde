import BroadsheetCore
import BroadsheetHTMLTree

extension BylineFinder {
  /// People and agencies that one source names.
  struct Named {
    var people: [Contributor] = []
    var agencies: [Organization] = []
    /// Names that are the site's, or those of no person: a newsroom, a user.
    var others: [String] = []
    /// Whether the others are said to be people, whatever their names.
    var isPersonal = false
    var statement: Statement
    /// The element that prints them.
    var element: HTMLNodeID?
    /// The line that it prints.
    var printed = ""
    /// Whether a vocabulary, or a word such as "by", says that the line names the author.
    var isByline = false

    /// No more people are taken from one source, nor agencies: those of a page that was made to
    /// take long are compared with each other.
    static let most = 200

    /// Whether it names nobody and nothing.
    var isEmpty: Bool { people.isEmpty && agencies.isEmpty && others.isEmpty }

    /// Whether the first of its people has more than the name of a user.
    var namesInFull: Bool {
      guard let name = people.first?.name else { return false }
      return name.contains(" ") || !name.utf8.allSatisfy { $0 < 0x80 }
        || name.first?.isUppercase ?? false
    }

    /// Whether one of its people wrote the article, and did not only edit it or the like.
    var namesAuthor: Bool { people.contains { $0.role == .author } }

    /// Whether one of its people had to do with the text, and not only with the pictures.
    var namesWriter: Bool {
      people.contains { ![.photo, .illustration, .video].contains($0.role) }
    }

    /// Whether one of its people is among the other's.
    func sharesPerson(with other: Named) -> Bool {
      let names = other.people.map { TitleWords($0.name) }
      return people.contains { names.contains(TitleWords($0.name)) }
    }

    /// Adds a person who is not among those named.
    mutating func add(_ person: Contributor) {
      guard people.count < Self.most else { return }
      let words = TitleWords(person.name)
      guard !people.contains(where: { TitleWords($0.name) == words }) else { return }
      people.append(person)
    }

    /// Adds an agency that is not among those named.
    mutating func add(_ agency: Organization) {
      guard agencies.count < Self.most,
        !agencies.contains(where: { $0.name.lowercased() == agency.name.lowercased() })
      else { return }
      agencies.append(agency)
    }

    /// Adds all whom another source names.
    mutating func add(_ other: BylineFinder.Named) {
      for person in other.people { add(person) }
      for agency in other.agencies { add(agency) }
      others += other.others
    }
  }
}
