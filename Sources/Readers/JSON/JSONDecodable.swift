import BroadsheetCore
import BroadsheetJSONSyntax

/// A value of the document model that JSON has an object for.
protocol JSONDecodable {
  /// Makes the value of an object's members.
  ///
  /// - Returns: `nil` if the object lacks what the value needs, which has been reported then.
  static func decode(_ object: inout ObjectDecoder) -> Self?

  /// Makes the value of JSON that is no object.
  ///
  /// - Returns: `nil` if the JSON is no such value, which has been reported then.
  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> Self?
}

extension JSONDecodable {
  static func decode(plain value: JSONValue, with decoder: ArticleDecoder) -> Self? {
    decoder.reject(value, "an object")
  }
}
