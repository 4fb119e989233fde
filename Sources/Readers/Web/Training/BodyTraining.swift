public import BroadsheetBytes
import BroadsheetConventions
import BroadsheetHTMLTree

/// What the command that learns the weights of the page's body needs of the reader's inside.
///
/// Not part of the library's interface; it may change with any version.
@_spi(Training)
public struct BodyTraining: Sendable {
  /// A block of a page, as it is learnt from.
  public struct Block: Sendable {
    /// Its text.
    public var text: String
    /// Its letters; those of unspaced scripts count twice.
    public var letters: Int
    /// The features that need no other knowledge of the page.
    public var features: [UInt16]
  }

  /// The number of features that are no words.
  public static let featureCount = BodyFeature.count
  /// The names of the roles, in the order of the lanes of a row.
  public static let roleNames = BodyRole.allCases.map { "\($0)" }

  /// The chance of being text that a sum of the first guess's weights stands for, from 0 to 255.
  public static func chance(_ sum: Float) -> UInt8 {
    BodyModel.chance(Int32((sum * Float(BodyModel.scale)).rounded()))
  }

  private let vocabulary: BodyVocabulary
  private var outline = PageOutline()
  private var notes: [BlockNotes] = []
  private var headline: HTMLNodeID?

  /// The page's blocks.
  public private(set) var blocks: [Block] = []

  /// Looks at a page with the words that are known so far.
  public init(
    _ page: [UInt8], encoding: TextEncoding?, names: [String], words: [[String]]
  ) {
    vocabulary = BodyVocabulary(names: names, words: words)
    guard let text = try? DecodedText(page: page.span, declared: encoding),
      let records = try? HTMLRecords(parsing: text.utf8.bytes)
    else { return }
    let tree = HTMLTree(source: text.utf8.bytes, records: records)
    outline = OutlineBuilder.outline(of: tree, vocabulary: vocabulary)
    let page = WebPage(text, tree: tree, reader: WebPageReader())
    var finder = HeadFinder(page)
    let head = finder.find()
    headline = head.headline
    var evidence = BodyEvidence(
      outline, vocabulary: vocabulary, conventions: page.conventions, languages: .all, head: head)
    for index in outline.blocks.indices {
      var features = FeatureNumbers()
      evidence.gather(index, into: &features)
      let block = outline.blocks[index]
      blocks.append(
        Block(
          text: String(decoding: outline.text[block.text], as: UTF8.self), letters: block.letters,
          features: features.numbers))
    }
    evidence.noteRepetitions()
    notes = evidence.notes
  }

  /// The words that a vocabulary could have of the page: of names, and of texts by place.
  public static func words(
    of page: [UInt8], encoding: TextEncoding?
  ) -> (names: Set<String>, words: [Set<String>]) {
    var names: Set<String> = []
    var words = [Set<String>](repeating: [], count: BodyVocabulary.Place.allCases.count)
    guard let text = try? DecodedText(page: page.span, declared: encoding),
      let records = try? HTMLRecords(parsing: text.utf8.bytes)
    else { return (names, words) }
    let tree = HTMLTree(source: text.utf8.bytes, records: records)
    let outline = OutlineBuilder.outline(
      of: tree, vocabulary: BodyVocabulary(names: [], words: [[], [], [], []]))
    for box in outline.boxes {
      for name in NameLists.naming {
        guard let value = tree.attribute(name.attribute, of: box.node) else { continue }
        var scanner = NameScanner(tree.source, in: value.range)
        while let word = scanner.next() {
          names.insert(tree.source.string(in: word.range).lowercased())
        }
      }
    }
    for block in outline.blocks {
      for (place, range) in BodyEvidence.placedWords(of: block, in: outline.text.span) {
        words[Int(place.rawValue)].insert(outline.text.span.string(in: range).lowercased())
      }
    }
    return (names, words)
  }

  /// The features of each block that need to know where the text is likely to be.
  public func columnFeatures(chances: [UInt8]) -> [[UInt16]] {
    let column = ColumnEvidence(
      outline, groups: BlockGroups(outline), chances: chances, notes: notes, headline: headline)
    return outline.blocks.indices.map { index in
      var features = FeatureNumbers()
      column.gather(index, into: &features)
      return features.numbers
    }
  }

  /// What a training has learnt.
  public struct Weights: Sendable {
    /// The words of names.
    public var names: [String]
    /// The words of texts by place.
    public var words: [[String]]
    /// For each feature the weights of the roles and those of the two guesses.
    public var rows: [[Float]]
    /// For each role the weights of the roles before it.
    public var transitions: [[Float]]
    /// The weights of the first block's role.
    public var first: [Float]
    /// The weights of the last block's role.
    public var last: [Float]

    /// Puts weights together.
    public init(
      names: [String], words: [[String]], rows: [[Float]], transitions: [[Float]],
      first: [Float], last: [Float]
    ) {
      self.names = names
      self.words = words
      self.rows = rows
      self.transitions = transitions
      self.first = first
      self.last = last
    }

    var model: BodyModel? {
      BodyModel(
        names: names.joined(separator: " "), words: words.map { $0.joined(separator: " ") },
        rows: BodyModel.encode(rows).joined(), transitions: transitions.map(Self.scaled),
        first: Self.scaled(first), last: Self.scaled(last))
    }

    /// A reader that decides by the weights.
    public var reader: WebPageReader {
      var reader = WebPageReader()
      if let model { reader.model = model }
      return reader
    }

    private static func scaled(_ row: [Float]) -> [Int32] {
      row.map { Int32(($0 * Float(BodyModel.scale)).rounded()) }
    }

    /// The source file that holds the weights.
    public var sourceFile: String {
      let rows = BodyModel.encode(rows).map { "    " + $0 }.joined(separator: "\n")
      let lists = words.map { "    #\"\"\"\n\(Self.lines($0))\n    \"\"\"#" }.joined(
        separator: ",\n")
      return """
        // Made by `make train-pages`; not to be edited by hand.

        extension BodyModel {
          /// Words of elements' names.
          static let encodedNames = #\"""
        \(Self.lines(names))
            \"""#

          /// Words of texts: first ones, last ones, those of short blocks, those of middle ones.
          static let encodedWords = [
        \(lists),
          ]

          /// The features' weights: see `init(names:words:rows:transitions:first:last:)`.
          static let encodedRows = #\"""
        \(rows)
            \"""#

          static let transitions: [[Int32]] = [
        \(transitions.map { "    \(Self.scaled($0))," }.joined(separator: "\n"))
          ]
          static let firstWeights: [Int32] = \(Self.scaled(first))
          static let lastWeights: [Int32] = \(Self.scaled(last))
        }

        """
    }

    /// The words in lines of about a hundred characters.
    private static func lines(_ words: [String]) -> String {
      var lines: [String] = []
      var line = "   "
      for word in words {
        if line.utf8.count + word.utf8.count > 97 {
          lines.append(line)
          line = "   "
        }
        line += " " + word
      }
      return (lines + [line]).joined(separator: "\n")
    }
  }
}
