import BroadsheetConventions
import BroadsheetCore

/// A date or time of the head, and the block that prints it.
struct DatedMoment: Sendable {
  var moment: PrintedMoment
  /// The place of the block.
  var index: Int
  var confidence: UInt8
  var rule: Rule
}
