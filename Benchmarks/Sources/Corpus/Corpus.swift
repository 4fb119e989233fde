public import Foundation

/// Inputs of all sizes, made from the sample articles of the tests.
public struct Corpus {
  private let languages: [SampleParts]
  private let seed: UInt64

  /// Reads the samples in `folder`.
  ///
  /// - Throws: an error of the file system, or `NoSamples` when there is nothing in the folder.
  public init(samples folder: URL = Corpus.sampleFolder, seed: UInt64 = 1) throws {
    languages = try SampleParts.load(from: folder)
    self.seed = seed
    guard !languages.isEmpty else { throw NoSamples(folder: folder) }
  }

  /// The fixtures of the text reader's tests.
  public static var sampleFolder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Tests/Readers/TextReaderTests/Fixtures"
    ).standardized
  }

  /// Distinct articles of the length that articles have.
  public func articles(count: Int) -> Input {
    var recombination = Recombination(languages, seed: seed)
    var seen: Set<[UInt8]> = []
    var texts: [[UInt8]] = []
    while texts.count < count {
      let text = recombination.article()
      if seen.insert(text).inserted { texts.append(text) }
    }
    return Input("\(grouped(count)) articles", texts: texts)
  }

  /// So many articles that they are `byteCount` bytes, or a little more, together.
  public func articles(byteCount: Int) -> Input {
    var recombination = Recombination(languages, seed: seed)
    var texts: [[UInt8]] = []
    var sum = 0
    while sum < byteCount {
      let text = recombination.article()
      texts.append(text)
      sum += text.count
    }
    return Input("\(sizeName(byteCount)), \(grouped(texts.count)) articles", texts: texts)
  }

  /// One article of `byteCount` bytes.
  public func oneArticle(byteCount: Int) -> Input {
    var recombination = Recombination(languages, seed: seed)
    return Input(
      "\(sizeName(byteCount)), one article",
      texts: [recombination.article(byteCount: byteCount)])
  }
}

/// There is no sample article to make a corpus from.
public struct NoSamples: Error, CustomStringConvertible {
  var folder: URL

  /// The folder that was looked in.
  public var description: String { "no sample articles in \(folder.path())" }
}

func grouped(_ number: Int) -> String {
  number.formatted(.number.locale(Locale(identifier: "en_US")))
}

func sizeName(_ bytes: Int) -> String {
  if bytes >= 1_000_000 { return "\(bytes / 1_000_000) MB" }
  let kilobytes = Double(bytes) / 1000
  return kilobytes == kilobytes.rounded() ? "\(Int(kilobytes)) KB" : "\(kilobytes) KB"
}
