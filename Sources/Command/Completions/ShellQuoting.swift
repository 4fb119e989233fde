/// Quoting for the shells, which agree on single quotes but for the quote itself.
enum ShellQuoting {
  /// A word that bash and zsh take as it is.
  static func posix(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }

  /// A word that fish takes as it is.
  static func fish(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
