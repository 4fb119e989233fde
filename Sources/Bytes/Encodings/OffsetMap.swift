/// The way from a text that was written anew as UTF-8 back to its source.
///
/// It holds a pair of offsets, and the decoder's state, for each kibibyte of text; from there the
/// source is decoded again.
struct OffsetMap: Sendable {
  /// How many bytes of text lie between two checkpoints, about.
  static let stride = 1024

  /// A scalar's offsets in the source and in the text, and the decoder's state before it.
  private struct Checkpoint: Sendable {
    let source: UInt32
    let text: UInt32
    let state: UInt8
  }

  /// The start, and the first scalar at or after each further multiple of the stride.
  private var checkpoints: [Checkpoint] = []

  /// Makes a map for `count` bytes of text, which begin at `start` in the source.
  init(start: Int, count: Int) {
    checkpoints.reserveCapacity(count / Self.stride + 1)
    add(source: start, text: 0, state: 0)
  }

  /// Notes that the scalar at `source` is the one at `text`, if a checkpoint is due.
  ///
  /// To be called at least twice in a stride, offsets ascending.
  @inline(always)
  mutating func note(source: Int, text: Int, state: UInt8) {
    if text >= checkpoints.count &* Self.stride { add(source: source, text: text, state: state) }
  }

  private mutating func add(source: Int, text: Int, state: UInt8) {
    checkpoints.append(
      Checkpoint(
        source: UInt32(truncatingIfNeeded: source), text: UInt32(truncatingIfNeeded: text),
        state: state))
  }

  /// The last pair of offsets that is not after `offset` in the text.
  func checkpoint(before offset: Int) -> (source: Int, text: Int, state: UInt8) {
    var index = min(offset / Self.stride, checkpoints.count - 1)
    if checkpoints[index].text > offset { index -= 1 }
    let checkpoint = checkpoints[index]
    return (Int(checkpoint.source), Int(checkpoint.text), checkpoint.state)
  }
}
