public import BroadsheetCore

/// Writes markup such that text of an article cannot reach it unescaped.
///
/// Markup is a literal of the program's source, by its type; everything else is text and escaped
/// for the place where it stands. An output lends itself to a writer with
/// `writeMarkup(_:_:)`:
///
///     output.writeMarkup(.html) { markup in
///       markup.write(markup: "<p>")
///       markup.write(text, in: .text)
///       markup.write(markup: "</p>\n")
///     }
public struct MarkupWriter: ~Copyable {
  /// The language of the markup.
  public let dialect: MarkupDialect

  private var output: Output

  fileprivate init(_ dialect: MarkupDialect, _ output: consuming Output) {
    self.dialect = dialect
    self.output = output
  }

  fileprivate consuming func finish() -> Output { output }

  /// Writes markup as it stands in the program.
  public mutating func write(markup: StaticString) {
    // Safe: the bytes of a literal are UTF-8 and outlive the call.
    markup.withUTF8Buffer { unsafe output.write(Span(_unsafeElements: $0)) }
  }

  /// Writes text, escaped for where it stands.
  public mutating func write(_ text: String, in context: MarkupContext) {
    escape(text.utf8Span.span, in: context)
  }

  /// Writes a piece of a text, escaped for where it stands.
  public mutating func write(_ text: Substring, in context: MarkupContext) {
    escape(text.utf8Span.span, in: context)
  }

  /// Writes a number in decimal digits.
  public mutating func write(_ number: Int) { output.write(String(number)) }

  /// Notes that the format cannot hold something.
  public mutating func reportLoss(of feature: Feature) { output.reportLoss(of: feature) }

  // MARK: Escaping

  /// Copies whole runs and stops only for what must be escaped.
  private mutating func escape(_ text: Span<UInt8>, in context: MarkupContext) {
    let place = EscapeTable.place(dialect, context)
    var start = 0
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if EscapeTable.places[Int(byte)] & place == 0 {
        offset &+= 1
        continue
      }
      let length = EscapeTable.length(at: offset, in: text)
      if length == 0 {
        offset &+= 1
        continue
      }
      output.write(text.extracting(start..<offset))
      if let reference = EscapeTable.reference(for: byte) {
        write(markup: reference)
      } else {
        writeForbidden(text.extracting(offset..<offset &+ length))
      }
      offset &+= length
      start = offset
    }
    output.write(text.extracting(start..<text.count))
  }

  /// Writes a character that markup cannot hold, one byte to three long.
  private mutating func writeForbidden(_ character: Span<UInt8>) {
    switch dialect {
    case .html:
      write(markup: "\u{FFFD}")
      output.reportLoss(of: .character)
    case .xml:
      write(markup: "\u{241B}")
      let scalar =
        character.count == 1
        ? Int(character[0])
        : Int(character[0] & 0x0F) << 12 | Int(character[1] & 0x3F) << 6 | Int(character[2] & 0x3F)
      output.write(String(scalar, radix: 16, uppercase: true))
      write(markup: ";")
    }
  }
}

extension Output {
  /// Lends the output to a writer of markup.
  ///
  /// - Throws: What `body` throws; what it wrote until then stays written.
  public mutating func writeMarkup<Failure>(
    _ dialect: MarkupDialect, _ body: (inout MarkupWriter) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = MarkupWriter(dialect, self)
    do throws(Failure) {
      try body(&writer)
      self = writer.finish()
    } catch {
      self = writer.finish()
      throw error
    }
  }
}
