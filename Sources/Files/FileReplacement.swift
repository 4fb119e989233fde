/// A file that takes another's place once it is complete.
///
/// The bytes go to a temporary file in the same folder, which ``commit()`` renames in one step. Where
/// there was a file, it waits before that until the new bytes are on the disk: whatever happens, the
/// path holds the old bytes or the new, never half of either. A replacement that is not committed
/// leaves no trace, unless a signal ends the program: then the temporary file stays behind.
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
  private let file: OpenFile
  private let path: String
  private let target: String
  /// The permissions of the file that is replaced; `nil` if there is none.
  private let permissions: UInt32?
  /// The temporary file while there is one; `nil` for what is written to directly.
  private var temporary: String?

  /// Starts to replace the file at a path, or to make it.
  ///
  /// - Throws: ``FileError`` when the path is a folder's, or no file can be made beside it.
  public init(of path: String) throws(FileError) {
    let old = try System.status(at: path)
    if let old, old.isDirectory { throw FileError(.replace, path, code: System.isDirectory) }
    let target = old == nil ? path : try System.resolve(path)
    let temporary = old?.isRegular == false ? nil : Self.temporaryPath(beside: target)
    if let temporary {
      // Until its bytes are complete, what replaces a file is its owner's alone.
      file = OpenFile(
        owning: try System.create(temporary, permissions: old == nil ? 0o666 : 0o600, path: path))
    } else {
      file = OpenFile(owning: try System.openToWrite(target))
    }
    self.path = path
    self.target = target
    self.permissions = old?.permissions
    self.temporary = temporary
  }

  deinit {
    if let temporary { System.remove(temporary) }
  }

  /// Where the new bytes go.
  public var descriptor: FileDescriptor { file.descriptor }

  /// Puts the new file in the place of the old.
  ///
  /// - Throws: ``FileError`` when the system refuses; the old file is then as it was.
  public consuming func commit() throws(FileError) {
    guard let temporary else { return }
    if let permissions {
      try System.setPermissions(permissions, of: file.descriptor.rawValue, path: path)
      // For a file that is new nobody waits: there are no old bytes to lose, and a disk that is
      // waited for takes longer than all else that is done for an article.
      try System.flush(file.descriptor.rawValue, path: path)
    }
    try System.move(temporary, to: target, path: path)
    self.temporary = nil
  }

  /// A name in the folder of `target` that no file has.
  private static func temporaryPath(beside target: String) -> String {
    let folder = target.utf8.lastIndex(of: 0x2F).map { target[...$0] } ?? ""
    // Of fixed length, since the target's own name may be as long as names can be; 64 random bits,
    // so that nobody can foresee it.
    return "\(folder).broadsheet-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
  }
}
