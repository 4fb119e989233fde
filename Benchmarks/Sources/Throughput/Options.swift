/// What the command line asks for.
struct Options {
  var rounds = 9
  var largest = 100_000_000
  var only: String?
  var output: String?
  var part: Part?

  /// The tables of speed, or the one of hostile shapes.
  enum Part: String {
    case speed, hostile
  }

  static let usage = """
    Throughput [--rounds N] [--largest BYTES] [--only WORD] [--part PART]
      [--output FOLDER]
      --rounds N        rounds that the medians are of; 9 unless told
      --largest BYTES   leave out larger inputs; 100000000 unless told
      --only WORD       only subjects with WORD in their name, and the reference
      --part PART       speed or hostile; both unless told
      --output FOLDER   also write throughput.json and the plots there
    """

  /// Reads the arguments behind the program's name; `nil` when they make no sense.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst() else { return nil }
      switch option {
      case "--rounds":
        guard let number = Int(value), number > 0 else { return nil }
        rounds = number
      case "--largest":
        guard let number = Int(value) else { return nil }
        largest = number
      case "--only": only = value
      case "--part":
        guard let named = Part(rawValue: value) else { return nil }
        part = named
      case "--output": output = value
      default: return nil
      }
    }
  }
}
