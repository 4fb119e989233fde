import BroadsheetJSONSyntax

/// Makes JSON of what pages have in its place.
///
/// Mended are what templates and editors leave behind: comments and CDATA marks around it, raw line
/// ends in strings, commas before a closing bracket, escapes that JSON lacks, quotation marks
/// within strings, character references for quotation marks, and an end that is missing. It is one
/// pass and never fails; what it gives may still be no JSON.
struct JSONRepair: ~Escapable {
  private let source: Span<UInt8>
  private var offset = 0
  private var output: [UInt8] = []
  /// The closing brackets that are still to come.
  private var open: [UInt8] = []

  @_lifetime(copy source)
  private init(_ source: Span<UInt8>) { self.source = source }

  /// The JSON that `source` was meant to be.
  static func repaired(_ source: Span<UInt8>) -> [UInt8] {
    var repair = JSONRepair(source)
    repair.output.reserveCapacity(source.count + 16)
    repair.run()
    return repair.output
  }

  private mutating func run() {
    skipToValue()
    while offset < source.count {
      let byte = source[offset]
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        string()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        // Deeper than the parser follows.
        if open.count == JSONParser.standardNesting { return }
        open.append(byte + 2)
        output.append(byte)
        offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        close(byte)
        offset += 1
        if open.isEmpty { return }
      case UInt8(ascii: "&"):
        if let length = quotationReference(at: offset) {
          offset += length
          string(endsWithReference: true)
        } else {
          offset += 1
        }
      case UInt8(ascii: "/") where starts(with: "/*"): skip(past: "*/")
      case UInt8(ascii: "/") where starts(with: "//"): skip(past: "\n")
      case UInt8(ascii: ";"): offset += 1
      case 0..<0x20:
        output.append(0x20)
        offset += 1
      default:
        output.append(byte)
        offset += 1
      }
    }
    dropComma()
    while let bracket = open.popLast() { output.append(bracket) }
  }

  /// Goes to the first bracket: what stands before it is a comment or a script's assignment.
  private mutating func skipToValue() {
    while offset < source.count, source[offset] != UInt8(ascii: "{"),
      source[offset] != UInt8(ascii: "[") || starts(with: "[CDATA[")
    {
      offset += starts(with: "[CDATA[") ? 7 : 1
    }
  }

  /// Closes the innermost container, and with it those within that were left open.
  private mutating func close(_ bracket: UInt8) {
    guard open.contains(bracket) else { return }
    dropComma()
    while let last = open.popLast() {
      output.append(last)
      if last == bracket { return }
    }
  }

  /// Takes back a comma that nothing followed.
  private mutating func dropComma() {
    while let last = output.last, last <= 0x20 || last == UInt8(ascii: ",") { output.removeLast() }
  }

  // MARK: Strings

  /// Copies a string whose opening mark has been read.
  private mutating func string(endsWithReference: Bool = false) {
    output.append(UInt8(ascii: "\""))
    while offset < source.count {
      let byte = source[offset]
      switch byte {
      case UInt8(ascii: "\"") where !endsWithReference:
        offset += 1
        if endsString(before: offset) {
          output.append(byte)
          return
        }
        output.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case UInt8(ascii: "&"):
        if endsWithReference, let length = quotationReference(at: offset) {
          offset += length
          output.append(UInt8(ascii: "\""))
          return
        }
        output.append(byte)
        offset += 1
      case UInt8(ascii: "\\"): escape()
      case 0..<0x20:
        output.append(0x20)
        offset += 1
      default:
        output.append(byte)
        offset += 1
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Copies an escape, or drops the backslash of one that JSON does not know.
  private mutating func escape() {
    offset += 1
    guard offset < source.count else { return }
    switch source[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      output.append(contentsOf: [UInt8(ascii: "\\"), source[offset]])
      offset += 1
    case UInt8(ascii: "u") where hasFourDigits(at: offset + 1):
      output.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
      offset += 1
    default: break
    }
  }

  private func hasFourDigits(at start: Int) -> Bool {
    guard start + 4 <= source.count else { return false }
    return (start..<start + 4).allSatisfy {
      source[$0] &- 0x30 < 10 || (source[$0] | 0x20) &- 0x61 < 6
    }
  }

  /// Whether what follows a quotation mark may follow a string.
  private func endsString(before start: Int) -> Bool {
    var next = start
    while next < source.count, source[next] <= 0x20 { next += 1 }
    guard next < source.count else { return true }
    switch source[next] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"): return true
    default: return false
    }
  }

  /// The length of a reference to a quotation mark; templates put blanks into some.
  private func quotationReference(at start: Int) -> Int? {
    for name in ["&quot;", "&#34;", "&#034;", "&#x22;"] {
      var (index, isMatch) = (start, true)
      for byte in name.utf8 {
        while index < source.count, index > start, source[index] == 0x20 { index += 1 }
        guard index < source.count, source[index] == byte else {
          isMatch = false
          break
        }
        index += 1
      }
      if isMatch { return index - start }
    }
    return nil
  }

  // MARK: Steps

  private func starts(with text: StaticString) -> Bool {
    let text = "\(text)".utf8
    guard source.count - offset >= text.count else { return false }
    var index = offset
    for byte in text {
      if source[index] != byte { return false }
      index += 1
    }
    return true
  }

  private mutating func skip(past end: StaticString) {
    while offset < source.count, !starts(with: end) { offset += 1 }
    offset = min(offset + end.utf8CodeUnitCount, source.count)
  }
}
