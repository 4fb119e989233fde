/// Whole files in memory.
///
/// Files are read and never mapped: another process may shorten or change a mapped file at any
/// time, which would end this one, or turn bytes to garbage that have been found to be UTF-8.
extension [UInt8] {
  /// More bytes than any article has; the default limit of the initializers below.
  public static var largestFile: Int { 1 << 32 }

  /// Reads the file at a path.
  ///
  /// - Throws: ``FileError`` when the system refuses, or the file has more than `limit` bytes.
  public init(contentsOfFile path: String, limit: Int = largestFile) throws(FileError) {
    let file = OpenFile(owning: try System.openToRead(path))
    try self.init(contentsOf: file.descriptor, path: path, limit: limit)
  }

  /// Reads what is left of an open file or stream, such as `FileDescriptor/standardInput`.
  ///
  /// - Throws: ``FileError`` when the system refuses, or there are more than `limit` bytes.
  public init(contentsOf descriptor: FileDescriptor, limit: Int = largestFile) throws(FileError) {
    try self.init(contentsOf: descriptor, path: descriptor.description, limit: limit)
  }

  private init(contentsOf file: FileDescriptor, path: String, limit: Int) throws(FileError) {
    let tooLarge = FileError(.read, path, code: System.fileTooLarge)
    let size = try System.status(of: file.rawValue, path: path).size
    if size > limit { throw tooLarge }
    self = []
    // A regular file fits into the first step, with room to see that nothing follows.
    var step = Swift.max(size + 1, 1 << 16)
    var isAtEnd = false
    while !isAtEnd {
      try append(addingCapacity: step) { output throws(FileError) in
        while !isAtEnd, !output.isFull {
          isAtEnd = try System.fill(&output, from: file.rawValue, path: path) == 0
        }
      }
      if count > limit { throw tooLarge }
      step = Swift.max(count, 1 << 16)
    }
  }
}
