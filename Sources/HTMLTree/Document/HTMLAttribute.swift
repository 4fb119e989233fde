/// An attribute of an element.
public struct HTMLAttribute: Sendable, Hashable {
  /// The name as the DOM has it, such as `href` or `viewBox`.
  public let name: String
  /// The value, with references replaced.
  public let value: String
  /// The bytes of the document's source that hold the value, without quotation marks.
  public let sourceRange: Range<Int>
}
