/// A value or a name as the parser leaves it: where it stands, and where what follows it is.
///
/// A parsed value is a flat list of nodes in the order of the text. An object is followed by its
/// names and values in turn, an array by its elements; `next` leads past them:
///
///     {"a": [1, 2], "b": 3}
///      0    1    2 3 4   5 6     index: 0 object, 1 name, 2 array, 3 and 4 numbers, 5 name, 6 number
///      next of 0 is 7, of 2 is 5, of all others their own index and one
struct JSONNode: BitwiseCopyable {
  /// The offset of the first byte, from the start of the outermost value.
  var start: UInt32
  /// The offset behind the last byte.
  var end: UInt32
  /// The index of the first node that is not within this one.
  var next: UInt32
  var kind: JSONValue.Kind
  /// Whether a string holds a backslash.
  var hasEscapes = false
  /// Whether a string is known to be ASCII.
  var isASCII = false
}
