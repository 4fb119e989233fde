internal import Broadsheet

/// Counts the texts of an article that memory had to be asked for.
///
/// These are its strings of more than the fifteen bytes that a string holds in itself. Where a part
/// came from is none of its texts.
enum TextCount {
  static func texts(in value: Any) -> Int {
    if let string = value as? String { return string.utf8.count > 15 ? 1 : 0 }
    if value is Origin { return 0 }
    return Mirror(reflecting: value).children.reduce(0) { $0 + texts(in: $1.value) }
  }
}
