/// An article as bytes, and what of it the format could not hold.
public struct Export: Sendable, Hashable {
  /// The bytes; UTF-8 unless the exporter says otherwise.
  public var bytes: [UInt8]

  /// What the format could not hold, each kind once.
  public var losses: [Loss]

  /// Makes an export.
  public init(bytes: [UInt8], losses: [Loss] = []) {
    self.bytes = bytes
    self.losses = losses
  }

  /// The bytes as text; bytes that are no UTF-8 show as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
