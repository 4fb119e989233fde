import Broadsheet

extension Configurable {
  /// The same value with options set.
  func setting(_ assignments: [Assignment]) throws(SettingError) -> Self {
    var result = self
    for assignment in assignments {
      result = try result.setting(assignment.key, to: assignment.value)
    }
    return result
  }
}

extension Registry {
  /// The same formats in the same order, with options set in all readers that have them.
  ///
  /// - Throws: ``SettingError`` when no reader has an option, or one that has it rejects the value.
  func settingReaderOptions(_ assignments: [Assignment]) throws(SettingError) -> Registry {
    let known = readers.flatMap { $0.settingDescriptions.map(\.name) }
    for assignment in assignments where !known.contains(assignment.key) {
      throw SettingError(.unknownName(known: known), name: assignment.key)
    }
    var result = self
    for reader in readers {
      let own = Set(reader.settingDescriptions.map(\.name))
      result.replace(with: try reader.setting(assignments.filter { own.contains($0.key) }))
    }
    return result
  }
}
