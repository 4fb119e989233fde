/// Running text: one string, and marks that say what stretches of it are.
///
/// A line feed in the string is a line break. Marks are sorted by start, outer before inner, nest
/// properly, are never empty and never nest deeper than `maximumDepth`: the initializers see to it. Most texts of
/// an article have no marks and then cost one string. `inlines` shows the same content as a tree.
public struct RichText: Sendable, Hashable {
  /// The text without its marks; a line feed is a line break.
  public let string: String

  /// What stretches of the text are, in document order, outer before inner.
  public let marks: [Mark]

  /// The deepest nesting of marks; deeper ones are left out.
  public static let maximumDepth = 256

  /// Makes a text without marks.
  @inlinable
  public init(_ string: String) {
    self.string = string
    self.marks = []
  }

  /// Makes a text with marks.
  ///
  /// Marks in any order are put in order. A mark that crosses another is split where the outer one
  /// ends; ranges are cut to the text and to whole scalars; empty ones vanish. For marks that are
  /// in order already this takes time linear in their number.
  public init(_ string: String, marks: [Mark]) {
    self.string = string
    self.marks =
      MarkNesting.isCanonical(marks, in: string.utf8Span.span)
      ? marks : MarkNesting.canonical(marks, in: string.utf8Span.span)
  }

  /// Whether there is no text.
  public var isEmpty: Bool { string.isEmpty }

  /// The part of the string that a mark covers.
  public subscript(mark: Mark) -> Substring {
    let utf8 = string.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: mark.range.lowerBound)
    return string[start..<utf8.index(start, offsetBy: mark.range.count)]
  }

  /// Joins two texts, marks and all.
  public static func + (left: RichText, right: RichText) -> RichText {
    let shift = left.string.utf8.count
    let shifted = right.marks.map { mark in
      Mark(
        mark.style, mark.range.lowerBound + shift..<mark.range.upperBound + shift)
    }
    return RichText(left.string + right.string, marks: left.marks + shifted)
  }
}

extension RichText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Makes a text without marks.
  public init(stringLiteral string: String) { self.init(string) }
}

extension RichText: CustomStringConvertible {
  /// The text without its marks.
  public var description: String { string }
}
