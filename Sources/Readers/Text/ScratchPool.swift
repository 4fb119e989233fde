import Synchronization

/// Memory that a reader keeps from text to text, for callers who keep none themselves.
///
/// It is shared by the copies of a reader and by the tasks that read with it at the same time: each
/// takes one of the spare ones, or a new one where there is none.
final class ScratchPool: Sendable {
  /// No more are kept than tasks are likely to read at once.
  private static let most = 16

  private let spare = Mutex<[TextReaderScratch]>([])

  /// Takes a spare one out, or makes one.
  func take() -> TextReaderScratch {
    spare.withLock { $0.popLast() } ?? TextReaderScratch()
  }

  /// Keeps one for the next text.
  func keep(_ scratch: consuming TextReaderScratch) {
    spare.withLock { [scratch] spare in
      if spare.count < Self.most { spare.append(scratch) }
    }
  }
}
