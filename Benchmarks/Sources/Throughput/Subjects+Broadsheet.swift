internal import Measure

extension Subject {
  /// The readers and the exporters; a new format is a line here.
  static var broadsheet: [Subject] {
    []
  }
}
