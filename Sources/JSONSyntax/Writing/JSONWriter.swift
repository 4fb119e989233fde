public import BroadsheetCore

/// Writes JSON (RFC 8259) to an output, piece by piece.
///
/// The caller sees to it that names and values alternate in objects and that what begins ends; the
/// writer sees to commas, layout and escapes:
///
///     var json = JSONWriter(Output())
///     json.beginObject()
///     json.write("Harbour bridge reopens", for: "headline")
///     json.endObject()
///     let export = try json.finish().finish()
public struct JSONWriter: ~Copyable {
  private var output: Output
  private let layout: JSONLayout
  private let escapesForScript: Bool

  private var buffer: [UInt8] = []
  private var depth = 0
  /// The depth of the outermost container that stands on one line, if one is open.
  private var lineDepth: Int?
  /// Whether a value stands before the next one in the same container.
  private var hasPredecessor = false
  private var isAfterName = false

  /// Bytes leave for the output once this many have gathered.
  private static let chunk = 8 * 1024

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - output: Where the text goes; `finish()` gives it back.
  ///   - layout: How the text is laid out.
  ///   - escapesForScript: Whether `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that the text
  ///     can stand in a `script` element of HTML.
  public init(
    _ output: consuming Output, layout: JSONLayout = .compact, escapesForScript: Bool = false
  ) {
    self.output = output
    self.layout = layout
    self.escapesForScript = escapesForScript
    buffer.reserveCapacity(Self.chunk * 2)
  }

  /// Gives the output back with everything written.
  public consuming func finish() -> Output {
    flush()
    return output
  }

  /// Notes that the format cannot hold something.
  public mutating func reportLoss(of feature: Feature) { output.reportLoss(of: feature) }

  // MARK: Containers

  /// Begins an object; `onOneLine` keeps all of it on one line even in a pretty text.
  public mutating func beginObject(onOneLine: Bool = false) {
    begin(with: UInt8(ascii: "{"), onOneLine: onOneLine)
  }

  /// Ends the object that began last.
  public mutating func endObject() { end(with: UInt8(ascii: "}")) }

  /// Begins an array; `onOneLine` keeps all of it on one line even in a pretty text.
  public mutating func beginArray(onOneLine: Bool = false) {
    begin(with: UInt8(ascii: "["), onOneLine: onOneLine)
  }

  /// Ends the array that began last.
  public mutating func endArray() { end(with: UInt8(ascii: "]")) }

  // MARK: Values

  /// Writes the name of a member; its value comes next.
  public mutating func write(name: String) {
    separate()
    append(quoted: name.utf8Span.span)
    buffer.append(UInt8(ascii: ":"))
    if layout == .pretty { buffer.append(UInt8(ascii: " ")) }
    isAfterName = true
  }

  /// Writes a string.
  public mutating func write(_ text: String) {
    separate()
    append(quoted: text.utf8Span.span)
    flushIfFull()
  }

  /// Writes a piece of a text as a string.
  public mutating func write(_ text: Substring) {
    separate()
    append(quoted: text.utf8Span.span)
    flushIfFull()
  }

  /// Begins a string whose text comes in pieces.
  public mutating func beginString() {
    separate()
    buffer.append(UInt8(ascii: "\""))
  }

  /// Appends a piece to the string that has begun.
  public mutating func append(_ piece: Substring) {
    append(piece.utf8Span.span)
    flushIfFull()
  }

  /// Ends the string that has begun.
  public mutating func endString() { buffer.append(UInt8(ascii: "\"")) }

  /// Writes an integer.
  public mutating func write(_ number: Int) { writeToken(String(number)) }

  /// Writes a number with the digits that tell it from every other, or null if it is not finite.
  public mutating func write(_ number: Double) {
    writeToken(number.isFinite ? number.description : "null")
  }

  /// Writes true or false.
  public mutating func write(_ flag: Bool) { writeToken(flag ? "true" : "false") }

  /// Writes null.
  public mutating func writeNull() { writeToken("null") }

  // MARK: Text

  private mutating func begin(with byte: UInt8, onOneLine: Bool) {
    separate()
    buffer.append(byte)
    depth += 1
    if onOneLine, lineDepth == nil { lineDepth = depth }
    hasPredecessor = false
  }

  private mutating func end(with byte: UInt8) {
    let isOnOneLine = lineDepth != nil
    if lineDepth == depth { lineDepth = nil }
    depth -= 1
    if layout == .pretty, !isOnOneLine, hasPredecessor { appendLineBreak() }
    buffer.append(byte)
    hasPredecessor = true
    flushIfFull()
  }

  /// Writes a number or a literal.
  private mutating func writeToken(_ token: String) {
    separate()
    buffer.append(contentsOf: token.utf8)
  }

  /// Writes what stands between a value or name and what comes before it.
  private mutating func separate() {
    if isAfterName {
      isAfterName = false
      return
    }
    if depth == 0 {
      if hasPredecessor { buffer.append(UInt8(ascii: "\n")) }
    } else {
      if hasPredecessor { buffer.append(UInt8(ascii: ",")) }
      if layout == .pretty {
        if lineDepth == nil {
          appendLineBreak()
        } else if hasPredecessor {
          buffer.append(UInt8(ascii: " "))
        }
      }
    }
    hasPredecessor = true
  }

  private mutating func appendLineBreak() {
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<depth * 2 { buffer.append(UInt8(ascii: " ")) }
  }

  private mutating func append(quoted text: Span<UInt8>) {
    buffer.append(UInt8(ascii: "\""))
    append(text)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: Span<UInt8>) {
    if escapesForScript {
      JSONEscaping.appendForScript(text, to: &buffer)
    } else {
      JSONEscaping.append(text, to: &buffer)
    }
  }

  private mutating func flushIfFull() {
    if buffer.count >= Self.chunk { flush() }
  }

  private mutating func flush() {
    var gathered: [UInt8] = []
    swap(&gathered, &buffer)
    output.write(gathered.span)
    gathered.removeAll(keepingCapacity: true)
    swap(&gathered, &buffer)
  }
}
