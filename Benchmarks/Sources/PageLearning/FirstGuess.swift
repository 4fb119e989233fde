import Foundation
@_spi(Training) import BroadsheetWebReader

/// Weights that tell text from all else.
struct FirstGuess {
  let weights: [Float]

  /// The chance that a block of those features is text, from 0 to 255.
  func chance(of features: [UInt16]) -> UInt8 {
    BodyTraining.chance(features.reduce(Float(0)) { $0 + weights[Int($1)] })
  }

  static func logistic(_ value: Float) -> Float { 1 / (1 + expf(-value)) }
}
