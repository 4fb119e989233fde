#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Measure

extension Subject {
  /// What nobody can beat on the same bytes, and what Swift offers for the same purpose.
  static var limits: [Subject] {
    [
      Subject("read memory (SIMD sum)", .limit, onEachText: sumOfWords),
      Subject("memchr each line feed", .limit) { text in
        var lines = 0
        unsafe forEachLine(of: text) { _ in lines += 1 }
        return lines
      },
      Subject("UTF8Span(validating:)", .limit) { text in
        (try? UTF8Span(validating: text))?.count ?? 0
      },
      Subject("String(validating:as:)", .limit) { text in
        unsafe text.withUnsafeBufferPointer { bytes in
          unsafe String(validating: bytes, as: UTF8.self)?.utf8.count ?? 0
        }
      },
      Subject("one String a line", .limit) { text in
        var sum = 0
        unsafe forEachLine(of: text) { line in
          sum += unsafe String(decoding: line, as: UTF8.self).utf8.count
        }
        return sum
      },
      Subject("String.split(separator:)", .limit, upTo: 2_000_000) { text in
        unsafe text.withUnsafeBufferPointer { bytes in
          unsafe String(decoding: bytes, as: UTF8.self).split(separator: "\n").count
        }
      },
      Subject("[UInt8].split(separator:)", .limit, upTo: 10_000_000) { text in
        // A buffer is split as fast as an array; nothing has to be copied first.
        unsafe text.withUnsafeBufferPointer { unsafe $0.split(separator: UInt8(ascii: "\n")).count }
      },
    ]
  }

  /// Adds all words of eight bytes, 64 bytes a step, so that every cache line is read.
  private static func sumOfWords(_ text: Span<UInt8>) -> Int {
    let bytes = unsafe text.bytes
    var (first, second) = (SIMD4<UInt64>.zero, SIMD4<UInt64>.zero)
    var offset = 0
    while offset &+ 64 <= bytes.byteCount {
      // In bounds by the loop's condition.
      first &+= unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD4.self)
      second &+= unsafe bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset &+ 32, as: SIMD4.self)
      offset &+= 64
    }
    return Int(truncatingIfNeeded: (first &+ second).wrappedSum())
  }

  private static func forEachLine(
    of text: Span<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    unsafe text.withUnsafeBufferPointer { bytes in
      guard var start = bytes.baseAddress else { return }
      let end = unsafe start + bytes.count
      while unsafe start < end {
        // memchr stays within the bytes that are left, and so does what it finds.
        let found = unsafe memchr(start, 10, end - start)?.assumingMemoryBound(to: UInt8.self)
        let stop = unsafe found.map { unsafe UnsafePointer($0) } ?? end
        unsafe body(UnsafeBufferPointer(start: start, count: stop - start))
        unsafe start = stop + 1
      }
    }
  }
}
