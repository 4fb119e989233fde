#if XML
  import BroadsheetCore

  /// Makes trees of what a parser meets.
  ///
  /// It keeps limits where libxml2 has none or takes quadratic time: depth, attributes of an
  /// element, and namespace declarations in scope.
  struct XMLTreeBuilder {
    /// The most attributes that an element may have, and namespaces that may be declared at a place.
    static let attributeLimit = 1024

    /// What is thrown beyond that.
    static let attributesExceeded = ReadingError.Cause.limitExceeded(
      name: "attributes or namespaces", limit: attributeLimit)

    private let containers: Set<String>
    private let depthLimit: Int

    private var nodes: [XMLTree.NodeRecord] = []
    private var attributes: [XMLTree.AttributeRecord] = []
    private var text: [UInt8] = []
    private var names: [XMLTree.Name] = []
    private var nameIndices: [NameAddress: Int] = [:]

    /// The indices of the open elements of the tree.
    private var open: [Int] = []
    /// How many namespaces each open element declares.
    private var declarations: [Int] = []
    private var declarationCount = 0
    private var isInContainer = false
    private var endsInText = false

    /// Trees that are complete and have not been taken.
    private(set) var finished: [XMLTree] = []
    /// What went wrong first.
    private(set) var failure: ReadingError?

    /// Where libxml2 keeps the one copy of a name.
    struct NameAddress: Hashable {
      var local: UInt
      var namespace: UInt
    }

    init(containers: Set<String>, depthLimit: Int) {
      self.containers = containers
      self.depthLimit = depthLimit
    }

    // MARK: Taking

    mutating func takeFinished() -> [XMLTree] {
      defer { finished = [] }
      return finished
    }

    mutating func fail(_ error: ReadingError) {
      if failure == nil { failure = error }
    }

    // MARK: Building

    /// The index of a name; `make` is called when it is new.
    mutating func index(of address: NameAddress, make: () -> XMLTree.Name) -> Int {
      if let index = nameIndices[address] { return index }
      names.append(make())
      nameIndices[address] = names.count - 1
      return names.count - 1
    }

    /// Begins an element whose attributes follow.
    mutating func start(name: Int, namespaces: Int, attributes count: Int, offset: Int, line: Int) {
      guard failure == nil else { return }
      declarations.append(namespaces)
      declarationCount += namespaces
      if declarations.count > depthLimit {
        return fail(
          ReadingError(.limitExceeded(name: "nested elements", limit: depthLimit), at: offset))
      }
      if max(count, declarationCount) > Self.attributeLimit {
        return fail(ReadingError(Self.attributesExceeded, at: offset))
      }
      if declarations.count == 1, containers.contains(names[name].local) {
        isInContainer = true
        return
      }
      open.append(nodes.count)
      let first = attributes.count
      nodes.append(
        XMLTree.NodeRecord(
          name: name, end: 0, range: offset..<offset, line: line,
          attributes: first..<(first + count)))
      endsInText = false
    }

    /// Adds an attribute to the element that has just begun.
    ///
    /// libxml2 gives `&#38;` for each ampersand of a value while it is to expand no entities.
    mutating func attribute(name: Int, value: Span<UInt8>) {
      guard failure == nil, !open.isEmpty else { return }
      let start = text.count
      var rest = value
      while let ampersand = rest.indices.first(where: { rest[$0] == 0x26 }) {
        append(rest.extracting(...ampersand))
        rest = rest.extracting(min(ampersand + 5, rest.count)...)
      }
      append(rest)
      attributes.append(XMLTree.AttributeRecord(name: name, value: start..<text.count))
    }

    /// Adds words to the open element.
    mutating func words(_ words: Span<UInt8>) {
      guard failure == nil, !open.isEmpty, !words.isEmpty else { return }
      let start = text.count
      append(words)
      if endsInText {
        let last = nodes.count - 1
        nodes[last].range = nodes[last].range.lowerBound..<text.count
      } else {
        nodes.append(XMLTree.NodeRecord(name: nil, end: nodes.count + 1, range: start..<text.count))
        endsInText = true
      }
    }

    /// Ends the open element; `offset` lies behind its end tag.
    mutating func end(offset: Int) {
      guard failure == nil else { return }
      declarationCount -= declarations.popLast() ?? 0
      endsInText = false
      guard let index = open.popLast() else { return }
      nodes[index].end = nodes.count
      nodes[index].range =
        nodes[index].range.lowerBound..<max(nodes[index].range.lowerBound, offset)
      if open.isEmpty { finish() }
    }

    private mutating func append(_ bytes: Span<UInt8>) {
      // Safe: the buffer is read while the span holds it.
      unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    }

    private mutating func finish() {
      finished.append(
        XMLTree(
          storage: XMLTree.Storage(
            nodes: nodes, attributes: attributes, names: names, text: text)))
      (nodes, attributes, text) = ([], [], [])
    }
  }
#endif
