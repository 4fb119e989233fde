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
