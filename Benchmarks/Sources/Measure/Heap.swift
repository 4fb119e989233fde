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

  /// Keeps memory that is freed from now on for the next who asks for it.
  ///
  /// Else large arrays, and only those, come from the kernel anew each time, page by page, so that
  /// twice the input takes more than twice the time however it is read.
  public static func keepFreedMemory() { allocations_keep_freed_memory() }
}
