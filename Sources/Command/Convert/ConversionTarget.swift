/// Where the articles of one input go.
enum ConversionTarget: Sendable, Hashable {
  /// To standard output, as they are read.
  case standardOutput
  /// To memory, for standard output when it is this input's turn.
  case memory
  /// Into one file, all of them or none.
  case file(String)
  /// Into a file each; the first as named, others numbered.
  case files(FileSeries)
}

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
