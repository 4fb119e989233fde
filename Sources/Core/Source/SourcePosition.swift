/// A place in an input as people and editors count it.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from 1; lines end with LF, CR LF or CR.
  public var line: Int

  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Finds the position of a byte in a UTF-8 input, in time linear in `offset`.
  ///
  /// An offset beyond the end counts as the end.
  public init(of offset: Int, in input: Span<UInt8>) {
    var line = 1
    var column = 1
    for index in 0..<min(max(offset, 0), input.count) {
      switch input[index] {
      case 0x0A:
        line += 1
        column = 1
      case 0x0D:
        let isFirstOfPair = index + 1 < input.count && input[index + 1] == 0x0A
        if !isFirstOfPair {
          line += 1
          column = 1
        }
      case 0x80...0xBF: break  // a continuation byte: its scalar has been counted
      default: column += 1
      }
    }
    self.init(line: line, column: column)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// The position as `line:column`.
  public var description: String { "\(line):\(column)" }
}
