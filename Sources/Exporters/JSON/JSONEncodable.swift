import BroadsheetCore
import BroadsheetJSONSyntax

/// A value of the document model that JSON has an object for.
protocol JSONEncodable {
  /// Whether the object stands on one line even in a pretty text.
  static var isShort: Bool { get }

  /// Writes the members of the object, all but the origin.
  func encodeMembers(to encoder: inout ArticleEncoder)

  /// Writes the value.
  func encode(to encoder: inout ArticleEncoder, origin: Origin?)
}

extension JSONEncodable {
  static var isShort: Bool { false }

  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    encodeObject(to: &encoder, origin: origin)
  }

  fileprivate func encodeObject(to encoder: inout ArticleEncoder, origin: Origin?) {
    encoder.json.beginObject(onOneLine: Self.isShort)
    encodeMembers(to: &encoder)
    if let origin {
      encoder.json.write(name: "origin")
      encoder.write(origin, depth: 1)
    }
    encoder.json.endObject()
  }
}

/// A value that needs no object as long as it has no origin: a text, a time, a number.
protocol PlainJSONEncodable: JSONEncodable {
  /// The name of the value in the object that it needs when it has one.
  static var plainName: String { get }

  /// Whether the value can stand without an object.
  var isPlain: Bool { get }

  /// Writes the value without an object.
  func encodePlain(to encoder: inout ArticleEncoder)
}

extension PlainJSONEncodable {
  var isPlain: Bool { true }

  func encodeMembers(to encoder: inout ArticleEncoder) {
    encoder.json.write(name: Self.plainName)
    encodePlain(to: &encoder)
  }

  func encode(to encoder: inout ArticleEncoder, origin: Origin?) {
    if isPlain, origin == nil { return encodePlain(to: &encoder) }
    encodeObject(to: &encoder, origin: origin)
  }
}
