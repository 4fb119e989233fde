/// A file that is open, and closed when this value goes.
struct OpenFile: ~Copyable {
  let descriptor: FileDescriptor

  /// Takes over a descriptor.
  init(owning descriptor: CInt) { self.descriptor = FileDescriptor(rawValue: descriptor) }

  deinit { System.release(descriptor.rawValue) }
}
