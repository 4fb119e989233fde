internal import CAllocations

/// What a piece of work asked the heap for.
public struct Heap: Sendable, Codable {
  /// Calls that returned new memory.
  public var allocations: Int

  /// The most bytes that were held at once, beyond those held before.
  public var peakBytes: Int

  /// Runs `work` once and counts; `nil` where heap calls cannot be counted.
  public static func count(_ work: () -> Int) -> Heap? {
    guard allocations_are_counted() else { return nil }
    allocations_start()
    let result = work()
    let counts = allocations_stop()
    return withExtendedLifetime(result) {
      Heap(allocations: Int(counts.count), peakBytes: Int(counts.peak_bytes))
    }
  }
}
