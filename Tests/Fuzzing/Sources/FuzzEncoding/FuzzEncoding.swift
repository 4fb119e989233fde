import Invariants

/// libFuzzer's entry: any bytes, decoded in the encoding that the first of them chooses.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // libFuzzer owns the bytes for as long as the call lasts.
  let input = unsafe UnsafeBufferPointer(start: start, count: count)
  unsafe Invariants.hold(decoding: input.span)
  return 0
}
