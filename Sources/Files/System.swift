import BroadsheetCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls of this module: calls that a signal interrupted are repeated, errors are thrown.
///
/// Pointers that are passed to the system are used within the call only: none outlives its value.
enum System {
  /// What a file is, as far as this module wants to know.
  struct Status {
    var isDirectory: Bool
    var isRegular: Bool
    /// The bytes of a regular file; 0 for others.
    var size: Int
    /// Who may read, write and run it: the lower twelve bits of its mode.
    var permissions: UInt32
  }

  // MARK: Errors

  /// The system's words for an error number.
  static func words(for code: CInt) -> String {
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }

  static let fileTooLarge = EFBIG
  static let isDirectory = EISDIR
  static let exists = EEXIST

  /// Repeats a call that returns -1 on error while signals interrupt it.
  private static func call<Result: SignedInteger>(
    _ operation: FileError.Operation, _ path: String, _ body: () -> Result
  ) throws(FileError) -> Result {
    while true {
      let result = body()
      if result != -1 { return result }
      let code = errno
      if code != EINTR { throw FileError(operation, path, code: code) }
    }
  }

  // MARK: Files

  /// Opens a file for reading.
  static func openToRead(_ path: String) throws(FileError) -> CInt {
    try call(.open, path) { unsafe open(path, O_RDONLY | O_CLOEXEC) }
  }

  /// Opens a file that exists for writing.
  static func openToWrite(_ path: String) throws(FileError) -> CInt {
    try call(.open, path) { unsafe open(path, O_WRONLY | O_CLOEXEC) }
  }

  /// Makes a file that does not exist yet and opens it for writing; errors name `path`.
  static func create(
    _ temporary: String, permissions: UInt32, path: String
  ) throws(FileError) -> CInt {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    return try call(.write, path) { unsafe open(temporary, flags, mode_t(permissions)) }
  }

  /// Makes a file without a name in a folder, which vanishes when it is closed, and opens it for
  /// writing; `nil` where the system or the file system has no such files.
  static func createUnnamed(in folder: Substring, permissions: UInt32) -> CInt? {
    #if os(Linux) || os(Android)
      // O_TMPFILE, which is not imported: the flag itself and that of a folder.
      let flags = 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC
      let descriptor = unsafe open(
        folder.isEmpty ? "." : String(folder), flags, mode_t(permissions))
      guard descriptor != -1 else { return nil }
      // It gets its name by way of /proc, which some sandboxes hide.
      if unsafe access(descriptorPath(descriptor), F_OK) == 0 { return descriptor }
      release(descriptor)
    #endif
    return nil
  }

  /// Gives a file without a name one; false if another file has it.
  static func link(
    _ descriptor: CInt, as target: String, path: String
  ) throws(FileError) -> Bool {
    do throws(FileError) {
      _ = try call(.replace, path) {
        unsafe linkat(
          AT_FDCWD, descriptorPath(descriptor), AT_FDCWD, target, AT_SYMLINK_FOLLOW)
      }
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw error
    }
  }

  /// Where Linux shows an open file of this process.
  private static func descriptorPath(_ descriptor: CInt) -> String { "/proc/self/fd/\(descriptor)" }

  /// Closes a file; an interruption leaves it closed too, so the call is not repeated.
  static func release(_ descriptor: CInt) { _ = close(descriptor) }

  /// What an open file is.
  static func status(of descriptor: CInt, path: String) throws(FileError) -> Status {
    var info = stat()
    _ = try call(.open, path) { unsafe fstat(descriptor, &info) }
    return Status(info)
  }

  /// What the file at a path is; `nil` if there is none.
  static func status(at path: String) throws(FileError) -> Status? {
    var info = stat()
    do throws(FileError) { _ = try call(.open, path) { unsafe stat(path, &info) } } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    return Status(info)
  }

  /// The path of a file that exists without symbolic links in it.
  static func resolve(_ path: String) throws(FileError) -> String {
    guard let resolved = unsafe realpath(path, nil) else {
      throw FileError(.open, path, code: errno)
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  static func setPermissions(
    _ permissions: UInt32, of descriptor: CInt, path: String
  ) throws(FileError) {
    _ = try call(.write, path) { fchmod(descriptor, mode_t(permissions)) }
  }

  /// Gives a file the name of another, which vanishes in the same instant.
  static func move(
    _ source: String, to target: String, path: String
  ) throws(FileError) {
    _ = try call(.replace, path) { unsafe rename(source, target) }
  }

  /// Removes a file if it is there.
  static func remove(_ path: String) { _ = unsafe unlink(path) }

  // MARK: Bytes

  /// Reads some bytes into the room that is left and returns how many; 0 at the end of the file.
  static func fill(
    _ output: inout OutputSpan<UInt8>, from descriptor: CInt, path: String
  ) throws(FileError) -> Int {
    try unsafe output.withUnsafeMutableBufferPointer { buffer, count throws(FileError) in
      // The system writes into the room behind the bytes that are there, and says how many.
      let room = unsafe UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
      let added = try call(.read, path) { unsafe read(descriptor, room.baseAddress, room.count) }
      count += added
      return added
    }
  }

  /// Writes all bytes.
  static func send(_ bytes: Span<UInt8>, to descriptor: CInt, path: String) throws(FileError) {
    try unsafe bytes.withUnsafeBytes { bytes throws(FileError) in
      var rest = unsafe bytes[...]
      while unsafe !rest.isEmpty {
        let part = unsafe UnsafeRawBufferPointer(rebasing: rest)
        let written = try call(.write, path) {
          unsafe write(descriptor, part.baseAddress, part.count)
        }
        unsafe rest = rest.dropFirst(written)
      }
    }
  }

  /// Waits until the bytes of a file have reached the disk.
  static func flush(_ descriptor: CInt, path: String) throws(FileError) {
    _ = try call(.write, path) { fsync(descriptor) }
  }

  /// Waits until the names in a folder have reached the disk, as far as its file system can tell.
  static func flushFolder(_ folder: Substring) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let descriptor = unsafe open(folder.isEmpty ? "." : String(folder), flags)
    guard descriptor != -1 else { return }
    _ = fsync(descriptor)
    release(descriptor)
  }

  // MARK: Terminals

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

  /// The columns of a terminal; `nil` for what is none or does not tell.
  static func terminalColumns(_ descriptor: CInt) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  // MARK: Time

  /// The present time in UTC.
  static var now: Timestamp? {
    var seconds = time(nil)
    // `tm` counts as unsafe for a pointer in it, which is not looked at.
    var parts = unsafe tm()
    guard unsafe gmtime_r(&seconds, &parts) != nil else { return nil }
    return unsafe Timestamp(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec), offset: .utc)
  }
}

extension System.Status {
  fileprivate init(_ info: stat) {
    let kind = info.st_mode & S_IFMT
    isDirectory = kind == S_IFDIR
    isRegular = kind == S_IFREG
    size = isRegular ? Int(info.st_size) : 0
    permissions = UInt32(info.st_mode & 0o7777)
  }
}
