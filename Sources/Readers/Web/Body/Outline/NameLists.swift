import BroadsheetHTMLTree

/// The words of elements' names that a vocabulary has, looked up once for all elements that are
/// named alike: pages repeat few names many times.
struct NameLists: ~Copyable {
  /// What the names of an element say.
  struct List {
    /// The words that the model knows, a range of all lists' words.
    var first: UInt32 = 0
    var count: UInt8 = 0
    var purposes = BoxPurposes()
  }

  private struct Slot {
    var key: UInt64 = 0
    var list = List()
  }

  /// The attributes whose words say what an element is.
  static let naming: [NamedValues.Name] = [
    .class, .id, .role, .property, .test, .component, .label,
  ]

  private let naming = NameLists.naming
  private let vocabulary: BodyVocabulary
  /// The words of all lists, by their places in the vocabulary.
  private(set) var words: [UInt16] = []
  /// The lists that were found last, each in the place that its key gives; none is looked for
  /// elsewhere, so that keys that were made to collide cost no more than others.
  private var slots = [Slot](repeating: Slot(), count: 512)

  init(vocabulary: BodyVocabulary) { self.vocabulary = vocabulary }

  /// The words of an element's names, each once; no list has more than 255.
  mutating func list(of names: NamedValues, in source: Span<UInt8>) -> List {
    var key: UInt64 = 0
    for index in naming.indices {
      guard let range = names[naming[index]] else { continue }
      key = (key &+ UInt64(index) &+ 1) &* 0xD6E8_FEB8_6659_FD93 ^ source.key(of: range)
    }
    if key == 0 { return List() }
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 55)
    if slots[slot].key != key {
      slots[slot] = Slot(key: key, list: makeList(of: names, in: source))
    }
    return slots[slot].list
  }

  private mutating func makeList(of names: NamedValues, in source: Span<UInt8>) -> List {
    let first = words.count
    var purposes = BoxPurposes()
    for index in naming.indices {
      guard let range = names[naming[index]] else { continue }
      var scanner = NameScanner(source, in: range)
      while let word = scanner.next() {
        guard let number = vocabulary.name(word.hash) else { continue }
        purposes.formUnion(vocabulary.purposes[number])
        guard number < vocabulary.names.count, words.count - first < 255 else { continue }
        if !words[first...].contains(UInt16(number)) { words.append(UInt16(number)) }
      }
    }
    return List(
      first: UInt32(truncatingIfNeeded: first),
      count: UInt8(truncatingIfNeeded: words.count - first), purposes: purposes)
  }
}
