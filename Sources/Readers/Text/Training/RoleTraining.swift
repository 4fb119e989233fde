import BroadsheetBytes
import BroadsheetConventions

/// What the command that learns the reader's weights needs of its inside.
///
/// Not part of the library's interface; it may change with any version.
@_spi(Training)
public enum RoleTraining {
  /// A text's blocks and which features are true of each.
  public struct Example: Sendable {
    /// The bytes of each block.
    public var ranges: [Range<Int>] = []
    /// The numbers of the features of each block.
    public var features: [[UInt16]] = []
  }

  /// The number of features.
  public static let featureCount = RoleFeature.count
  /// The names of the roles, in the order of the weights in a row.
  public static let roleNames = BlockRole.allCases.map { "\($0.plain)" }
  /// The place of the headline among the roles.
  public static let headline = Int(BlockRole.headline.rawValue)
  /// For each role, whether it can only stand before the headline.
  public static let isAboveHeadline = BlockRole.allCases.map(\.isAboveHeadline)

  /// A reader that decides by the weights, in the order in which ``sourceFile(_:)`` takes them.
  public static func reader(weights rows: [SIMD16<Float>]) -> PlainTextReader {
    var reader = PlainTextReader()
    if let model = RoleModel(encoded: RoleModel.encode(rows).joined()) { reader.model = model }
    return reader
  }

  /// Looks at a text that is valid UTF-8.
  public static func example(of text: Span<UInt8>) -> Example {
    var example = Example()
    var table = LineTable()
    guard (try? table.scan(text)) != nil else { return example }
    var analysis = TextAnalysis()
    analysis.begin(table, in: text)
    analysis.form(&table, in: text, limit: .max)
    analysis.gather(in: text, conventions: .standard, language: nil)
    for index in 0..<analysis.weighed.count {
      var list = FeatureList()
      analysis.weighed.features(of: index, into: &list)
      example.ranges.append(analysis.weighed.blocks[index].range)
      example.features.append(list.features)
    }
    return example
  }

  /// The source file that holds the weights: the features' rows, then for each role the weights of
  /// the roles before it, then those of the first and of the last block.
  public static func sourceFile(_ rows: [SIMD16<Float>]) -> String {
    """
    // Made by `make train`; not to be edited by hand.

    extension RoleModel {
      /// The weights as text: see `init(encoded:)`.
      static let encodedWeights = #\"""
    \(RoleModel.encode(rows).map { "    " + $0 }.joined(separator: "\n"))
        \"""#
    }

    """
  }
}
