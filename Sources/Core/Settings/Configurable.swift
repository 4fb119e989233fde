/// Something whose options can be set by name, as `key=value` on a command line does.
///
/// Options are stored properties; listing them in `settings` is all that a type has to do:
///
///     public static var settings: [Setting<Self>] {
///       [Setting("width", \.width, in: 20...400, "Columns to wrap at")]
///     }
public protocol Configurable: Sendable {
  /// The options that can be set by name; none by default.
  static var settings: [Setting<Self>] { get }
}

extension Configurable {
  /// No options.
  public static var settings: [Setting<Self>] { [] }

  /// The options that can be set by name, described.
  public var settingDescriptions: [SettingDescription] { Self.settings.map(\.description) }

  /// The same value with one option set.
  ///
  /// - Throws: ``SettingError`` when there is no such option or the value is not one of its.
  public func setting(_ name: String, to value: String) throws(SettingError) -> Self {
    guard let setting = Self.settings.first(where: { $0.description.name == name }) else {
      throw SettingError(.unknownName(known: Self.settings.map(\.description.name)), name: name)
    }
    var copy = self
    guard setting.assign(&copy, value) else {
      throw SettingError(.invalidValue(value, expected: setting.description.values), name: name)
    }
    return copy
  }
}
