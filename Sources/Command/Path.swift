/// The path of a file, taken apart as text: nothing is asked of the file system.
struct Path: Hashable {
  /// The path without doubled slashes and steps to where one is already.
  let text: String

  init(_ text: String) {
    let steps = text.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    self.text = text.hasPrefix("/") ? "/" + steps : steps
  }

  /// The last component.
  var name: String { String(text.split(separator: "/").last ?? "") }

  /// What stands behind the last dot of the name; `nil` for a name that only begins with one.
  var fileExtension: String? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let suffix = name[name.index(after: dot)...]
    return suffix.isEmpty ? nil : String(suffix)
  }

  /// The name without its extension.
  var stem: String {
    guard let fileExtension else { return name }
    return String(name.dropLast(fileExtension.count + 1))
  }
}
