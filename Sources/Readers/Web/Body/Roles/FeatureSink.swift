/// What takes in the features of a block: training keeps their numbers, reading sums their weights.
protocol FeatureSink {
  /// Takes in the feature of a number.
  mutating func add(_ number: Int)

  /// Takes in a feature of a family.
  mutating func add(_ family: BodyFeature, _ value: Int)

  /// Takes in a set of features, which is the same whenever `key` is.
  mutating func add(set key: Int, _ features: (inout Self) -> Void)
}

/// The numbers of a block's features.
struct FeatureNumbers: FeatureSink {
  private(set) var numbers: [UInt16] = []

  mutating func add(_ number: Int) { numbers.append(UInt16(truncatingIfNeeded: number)) }

  mutating func add(_ family: BodyFeature, _ value: Int) {
    add(BodyFeature.bounds[family.rawValue].number(of: value))
  }

  mutating func add(set key: Int, _ features: (inout Self) -> Void) { features(&self) }
}

/// The sum of the weights of a block's features.
struct FeatureSum: FeatureSink {
  private(set) var row = BodyModel.Row()

  private let weights: [BodyModel.Row]
  private let bounds = BodyFeature.bounds
  /// The sums of sets, by key; keys that no set had have the first, which is nothing's.
  private var places: [Int32]
  private var sets = [BodyModel.Row()]

  /// A sum of nothing; keys of sets are less than `keyCount`.
  init(_ model: BodyModel, keyCount: Int) {
    weights = model.weights
    places = [Int32](repeating: 0, count: keyCount)
  }

  /// Begins a new sum.
  mutating func clear() { row = BodyModel.Row() }

  @inline(__always)
  mutating func add(_ number: Int) { row &+= weights[number] }

  @inline(__always)
  mutating func add(_ family: BodyFeature, _ value: Int) {
    row &+= weights[bounds[family.rawValue].number(of: value)]
  }

  mutating func add(set key: Int, _ features: (inout Self) -> Void) {
    if places[key] == 0 {
      let before = row
      clear()
      features(&self)
      places[key] = Int32(truncatingIfNeeded: sets.count)
      sets.append(row)
      row = before
    }
    row &+= sets[Int(places[key])]
  }
}
