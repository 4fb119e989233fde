import Invariants

/// libFuzzer's entry: any bytes, read as an article's page.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // libFuzzer owns the bytes for as long as the call lasts.
  let input = unsafe UnsafeBufferPointer(start: start, count: count)
  unsafe Invariants.hold(reading: "html", input.span)
  return 0
}
