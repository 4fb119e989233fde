@_spi(Training) import BroadsheetWebReader
import Foundation
import LabelledPages
@_spi(Training) import PageLearning

/// Learns the weights of the page reader's body from labelled pages:
/// `TrainPages FOLDER UNPACKED OUTPUT`.
@main
struct TrainPages {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 3 else {
      print("usage: TrainPages FOLDER UNPACKED OUTPUT")
      exit(2)
    }
    let pages = try LabelledPage.all(in: arguments[0], unpackedIn: arguments[1])
    try PageLearner.learn(pages).sourceFile.write(
      toFile: arguments[2], atomically: true, encoding: .utf8)
  }
}
