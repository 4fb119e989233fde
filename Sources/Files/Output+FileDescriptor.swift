public import BroadsheetCore

extension Output {
  /// Makes an output that writes to an open file or stream, some kilobytes at a time.
  ///
  /// What the system refuses shows when the output is finished, as ``ExportError/outputFailed(_:)``
  /// with the system's reason.
  public init(to descriptor: FileDescriptor) {
    self.init { bytes throws(ExportError) in
      do throws(FileError) {
        try descriptor.write(bytes)
      } catch {
        throw .outputFailed(error.reason)
      }
    }
  }
}
