/// The blocks of a page in groups of those that are alike in something.
struct BlockGroups {
  /// The blocks grouped in one way.
  struct Grouping {
    /// The group of each block.
    private(set) var group: [Int] = []
    /// For each group how many blocks it has.
    private(set) var count: [Int] = []
    private var letters: [Int] = []
    private var linked: [Int] = []
    private var table: NumberTable

    init(capacity: Int) {
      table = NumberTable(capacity: capacity)
      group.reserveCapacity(capacity)
    }

    mutating func add(_ block: PageBlock, as key: UInt32) {
      let number = table.number(of: key)
      if number == count.count {
        count.append(0)
        letters.append(0)
        linked.append(0)
      }
      count[number] += 1
      letters[number] += block.letters
      linked[number] += block.linkedLetters
      group.append(number)
    }

    /// How much of a group's text is linked, in five classes.
    func linkClass(_ group: Int) -> Int {
      let share = linked[group] * 100 / max(letters[group], 1)
      return share == 0 ? 0 : share < 25 ? 1 : share < 60 ? 2 : share < 95 ? 3 : 4
    }
  }

  /// Those in one box.
  private(set) var parents: Grouping
  /// Those in boxes that look alike from the top down.
  private(set) var paths: Grouping
  /// Those in boxes that look alike, and whose parents and grandparents do.
  private(set) var patterns: Grouping

  init(_ outline: PageOutline) {
    parents = Grouping(capacity: outline.blocks.count)
    paths = Grouping(capacity: outline.blocks.count)
    patterns = Grouping(capacity: outline.blocks.count)
    for block in outline.blocks {
      let own = Int(block.box)
      parents.add(block, as: UInt32(truncatingIfNeeded: outline.parent(own)))
      paths.add(block, as: own < 0 ? .max : outline.boxes[own].path)
      patterns.add(block, as: own < 0 ? .max : Self.pattern(of: own, in: outline))
    }
  }

  /// A hash of the looks of a box, its parent and its grandparent.
  private static func pattern(of box: Int, in outline: PageOutline) -> UInt32 {
    let parent = outline.parent(box)
    let grandparent = outline.parent(parent)
    var hash = outline.boxes[box].signature
    hash = hash &* 31 &+ (parent < 0 ? 0 : outline.boxes[parent].signature)
    return hash &* 31 &+ (grandparent < 0 ? 0 : outline.boxes[grandparent].signature)
  }
}
