import BroadsheetCore
import BroadsheetJSONSyntax

/// Makes values of the document model, and gathers what is left out on the way.
///
/// One for each article, and shared by all objects in it: hence a class.
final class ArticleDecoder {
  private(set) var diagnostics: [Diagnostic] = []
  let limits: Limits

  var blockCount = 0
  /// The lists of blocks within the block that was decoded last.
  var childGroups: [JSONPosition] = []
  /// How deep corroborations stand within origins.
  var originDepth = 0

  /// An input can hold a finding every few bytes; more of them than this help nobody.
  private static let mostDiagnostics = 1000

  init(limits: Limits) { self.limits = limits }

  // MARK: Values

  /// Makes a value and the origin that its object may have.
  func part<Value: JSONDecodable>(_ value: JSONValue) -> Part<Value>? {
    guard value.kind == .object else {
      return Value.decode(plain: value, with: self).map { Part($0) }
    }
    var object = ObjectDecoder(value, decoder: self)
    let content = Value.decode(&object)
    let origin: Origin? = object.value("origin")
    object.finish()
    return content.map { Part($0, origin: origin) }
  }

  /// Makes a value that has no origin.
  func value<Value: JSONDecodable>(_ value: JSONValue) -> Value? {
    guard value.kind == .object else { return Value.decode(plain: value, with: self) }
    var object = ObjectDecoder(value, decoder: self)
    let content = Value.decode(&object)
    object.finish()
    return content
  }

  /// Makes an article.
  ///
  /// - Throws: ``ReadingError`` for a value that is no article of the known version, and for more
  ///   blocks than the limit allows.
  func article(_ value: JSONValue) throws(ReadingError) -> Article {
    guard let version = value.lastMember(named: NativeJSON.versionName)?.value else {
      throw ReadingError(
        .unsupported("JSON without the name '\(NativeJSON.versionName)'"), at: value.range.start)
    }
    guard version.integer == NativeJSON.version else {
      throw ReadingError(
        .unsupported("this version of \(NativeJSON.format.title)"), at: version.range.start)
    }
    let article: Article? = self.value(value)
    if blockCount > limits.blocks {
      throw ReadingError(
        .limitExceeded(name: "blocks", limit: limits.blocks), at: value.range.start)
    }
    return article ?? Article()
  }

  // MARK: Reports

  /// Reports a value that is left out since it is not what is wanted.
  func note(_ value: JSONValue, isNot wanted: String) {
    report(.malformedValue, "the value is not \(wanted)", value.range)
  }

  /// Reports the same, and gives nothing in the value's place.
  func reject<Value>(_ value: JSONValue, _ wanted: String) -> Value? {
    note(value, isNot: wanted)
    return nil
  }

  /// Whether a value is an array; if not, that is reported.
  func isArray(_ value: JSONValue) -> Bool {
    if value.kind == .array { return true }
    note(value, isNot: "an array")
    return false
  }

  func report(_ kind: Diagnostic.Kind, _ message: @autoclosure () -> String, _ range: SourceRange) {
    if diagnostics.count < Self.mostDiagnostics {
      diagnostics.append(Diagnostic(kind, message(), at: range))
    } else if diagnostics.count == Self.mostDiagnostics {
      diagnostics.append(Diagnostic(kind, "further findings are not listed", at: range))
    }
  }
}
