/// The names of the files that the articles of one input are written to.
struct FileSeries: Sendable, Hashable {
  /// The folder, with a slash at its end.
  var folder: String

  /// The name without its extension.
  var stem: String

  /// The extension without a dot.
  var fileExtension: String

  /// The path for the article of that number, from 1.
  func path(ofArticle number: Int) -> String {
    "\(folder)\(stem)\(number == 1 ? "" : ".\(number)").\(fileExtension)"
  }
}
