/// A file that takes another's place once it is complete.
///
/// The bytes go to a temporary file in the same folder, which ``commit()`` puts in place in one step,
/// once they are on the disk: whatever happens, the path holds the old bytes or the new, never half
/// of either. A replacement that is not committed leaves no trace. On Linux that holds even if the
/// program is killed, since the temporary file has no name; a kill in the instant in which a name is
/// changed, or on file systems where every file has one, leaves a file `.broadsheet-` with some
/// letters and digits behind.
///
///     let file = try FileReplacement(of: "article.html")
///     var output = Output(to: file.descriptor)
///     try exporter.export(article, to: &output)
///     let losses = try output.finish().losses
///     try file.commit()
///
/// The permissions of a file that is replaced are kept, its owner is not. A symbolic link stays, and
/// what it points to is replaced. Pipes and devices are written to directly: they hold no bytes that
/// could be lost.
public struct FileReplacement: ~Copyable {
  /// Where the new bytes are until they are committed.
  private enum Stage {
    /// In the pipe or device itself.
    case direct
    /// In a file without a name.
    case unnamed
    /// In a file of that name.
    case named(String)
  }

  private let file: OpenFile
  private let path: String
  private let target: String
  /// The permissions of the file that is replaced; `nil` if there is none.
  private let permissions: UInt32?
  private var stage: Stage

  /// Starts to replace the file at a path, or to make it.
  ///
  /// - Throws: ``FileError`` when the path is a folder's, or no file can be made beside it.
  public init(of path: String) throws(FileError) {
    let old = try System.status(at: path)
    if let old, old.isDirectory { throw FileError(.replace, path, code: System.isDirectory) }
    let target = old == nil ? path : try System.resolve(path)
    // Until its bytes are complete, what replaces a file is its owner's alone.
    let permissions: UInt32 = old == nil ? 0o666 : 0o600
    if old?.isRegular == false {
      file = OpenFile(owning: try System.openToWrite(target))
      stage = .direct
    } else if let descriptor = System.createUnnamed(
      in: Self.folder(of: target), permissions: permissions)
    {
      file = OpenFile(owning: descriptor)
      stage = .unnamed
    } else {
      let name = Self.temporaryPath(beside: target)
      file = OpenFile(owning: try System.create(name, permissions: permissions, path: path))
      stage = .named(name)
    }
    self.path = path
    self.target = target
    self.permissions = old?.permissions
  }

  deinit {
    if case .named(let name) = stage { System.remove(name) }
  }

  /// Where the new bytes go.
  public var descriptor: FileDescriptor { file.descriptor }

  /// Puts the new file in the place of the old.
  ///
  /// Waits until its bytes are on the disk, then for its name.
  ///
  /// - Throws: ``FileError`` when the system refuses; the old file is then as it was.
  public consuming func commit() throws(FileError) {
    if case .direct = stage { return }
    let number = file.descriptor.rawValue
    if let permissions { try System.setPermissions(permissions, of: number, path: path) }
    try System.flush(number, path: path)
    try putInPlace()
    System.flushFolder(Self.folder(of: target))
  }

  /// Gives the new file its name.
  private mutating func putInPlace() throws(FileError) {
    if case .unnamed = stage {
      let number = file.descriptor.rawValue
      if permissions == nil, try System.link(number, as: target, path: path) { return }
      // A file without a name cannot take a name that is taken, one with a name can.
      let name = Self.temporaryPath(beside: target)
      guard try System.link(number, as: name, path: path) else {
        throw FileError(.replace, path, code: System.exists)
      }
      stage = .named(name)
    }
    if case .named(let name) = stage {
      try System.move(name, to: target, path: path)
      // Nothing is left to remove.
      stage = .direct
    }
  }

  /// The folder of a path, with a slash at its end; empty for the working folder.
  private static func folder(of path: String) -> Substring {
    path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
  }

  /// A name in the folder of `target` that no file has.
  private static func temporaryPath(beside target: String) -> String {
    // Of fixed length, since the target's own name may be as long as names can be; 64 random bits,
    // so that nobody can foresee it.
    "\(folder(of: target)).broadsheet-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
  }
}
