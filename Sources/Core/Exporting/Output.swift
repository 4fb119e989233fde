/// Where an exporter's bytes go, and what it reports on the way.
///
/// Bytes stay in memory, or leave for a receiver in chunks. Writing does not throw: an error of
/// the receiver ends the flow of bytes and is thrown by ``finish()``.
public struct Output: ~Copyable {
  /// Takes bytes on their way out; it must have done with the span when it returns.
  public typealias Receiver = (Span<UInt8>) throws(ExportError) -> Void

  private var bytes: [UInt8] = []
  private var counts: [Feature: Int] = [:]
  private var features: [Feature] = []
  private var failure: ExportError?
  private let receiver: Receiver?

  /// How many bytes gather before they leave for the receiver.
  private let chunk: Int

  /// Makes an output that gathers the bytes in memory.
  public init() {
    receiver = nil
    chunk = .max
  }

  /// Makes an output that hands the bytes to a receiver, some kilobytes at a time.
  public init(to receiver: @escaping Receiver) {
    self.receiver = receiver
    chunk = 16 * 1024
    bytes.reserveCapacity(chunk * 2)
  }

  // MARK: Writing

  /// Writes a text as UTF-8.
  public mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    sendIfFull()
  }

  /// Writes a piece of a text as UTF-8.
  public mutating func write(_ text: Substring) {
    bytes.append(contentsOf: text.utf8)
    sendIfFull()
  }

  /// Writes bytes as they are.
  public mutating func write(_ span: Span<UInt8>) {
    // Safe: the buffer is read while the span holds it. Byte by byte it takes fifty times as long.
    unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    sendIfFull()
  }

  /// Writes one byte.
  @inline(__always)
  public mutating func write(byte: UInt8) {
    bytes.append(byte)
    sendIfFull()
  }

  // MARK: Reporting

  /// Notes that the format cannot hold something; it is told once with a count.
  public mutating func reportLoss(of feature: Feature) {
    let count = counts[feature, default: 0]
    if count == 0 { features.append(feature) }
    counts[feature] = count + 1
  }

  // MARK: Finishing

  /// Sends what is left.
  ///
  /// - Returns: The bytes, empty if a receiver took them, and the losses in the order they were met.
  /// - Throws: ``ExportError`` when the receiver failed.
  public consuming func finish() throws(ExportError) -> Export {
    send()
    if let failure { throw failure }
    return Export(bytes: bytes, losses: losses)
  }

  /// The losses so far, in the order they were met.
  public var losses: [Loss] { features.map { Loss($0, count: counts[$0, default: 0]) } }

  private mutating func sendIfFull() {
    if bytes.count >= chunk { send() }
  }

  private mutating func send() {
    guard let receiver, !bytes.isEmpty else { return }
    if failure == nil {
      do throws(ExportError) { try receiver(bytes.span) } catch { failure = error }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
