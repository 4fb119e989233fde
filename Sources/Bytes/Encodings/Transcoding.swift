/// A source written anew as UTF-8.
struct Transcoding: Sendable {
  /// The text, valid UTF-8.
  let bytes: [UInt8]

  /// The way back to the source.
  let map: OffsetMap

  /// What in the source was broken.
  let repairs: RepairLog
}
