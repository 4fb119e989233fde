import BroadsheetConventions

/// The words that the model knows: of elements' names, and of texts.
///
/// They are conventions of the web and of the press, learnt as what many sites share.
struct BodyVocabulary: Sendable {
  /// Where in a block a word stands; it means something else in each place.
  enum Place: UInt8, CaseIterable, Sendable {
    /// The first word of any block.
    case first
    /// The last word of any block.
    case last
    /// Any word of a short block.
    case short
    /// Any word of a block of middle length.
    case medium
  }

  /// The words of names, in the order of their numbers.
  let names: [String]
  /// The words of texts by place, in the order of their numbers.
  let words: [[String]]

  /// What names' words tell of elements, by their numbers.
  let purposes: [BoxPurposes]

  private var nameTable: HashTable
  private var wordTables: [HashTable]

  init(names: [String], words: [[String]]) {
    self.names = names
    self.words = words
    // Words that only tell what an element is for have numbers behind the model's.
    var known = HashTable(names)
    var numbered = names.map { _ in BoxPurposes() }
    var others: [String] = []
    for (word, purposes) in BoxPurposes.byWord {
      if let number = known.number(of: word) {
        numbered[number] = purposes
      } else {
        others.append(word)
        numbered.append(purposes)
      }
    }
    if !others.isEmpty { known = HashTable(names + others) }
    nameTable = known
    purposes = numbered
    wordTables = []
    var first = 0
    for list in words {
      wordTables.append(HashTable(list, first: first))
      first += list.count
    }
  }

  /// The number of words of texts, each place counted.
  var wordCount: Int { words.reduce(0) { $0 + $1.count } }

  /// The number of all features: a word of a name has three, by how far away the name is.
  var featureCount: Int { BodyFeature.count + names.count * 3 + wordCount }

  /// The number of a name's word; the features know those below `names.count`.
  @inline(__always)
  func name(_ hash: UInt64) -> Int? { nameTable[hash] }

  /// The number of a text's word in that place.
  @inline(__always)
  func word(_ hash: UInt64, _ place: Place) -> Int? { wordTables[Int(place.rawValue)][hash] }
}

/// Numbers of words by their hashes; half empty, so that what is not in it is soon known.
struct HashTable: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var number: UInt32 = 0
  }

  private var slots: [Slot]
  private let mask: Int

  /// Numbers `words` from `first` on.
  init(_ words: [String], first: Int = 0) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
    mask = size - 1
    for (index, word) in words.enumerated() {
      guard let hash = Self.hash(of: word) else { continue }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
      slots[slot] = Slot(hash: hash, number: UInt32(first + index))
    }
  }

  /// The number of a word.
  func number(of word: String) -> Int? { Self.hash(of: word).flatMap { self[$0] } }

  private static func hash(of word: String) -> UInt64? {
    let bytes = word.utf8Span.span
    var scanner = WordScanner(bytes, in: 0..<bytes.count)
    return scanner.next()?.hash.bits
  }

  @inline(__always)
  subscript(hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].hash != 0 {
      if slots[slot].hash == hash { return Int(slots[slot].number) }
      slot = (slot &+ 1) & mask
    }
    return nil
  }
}
