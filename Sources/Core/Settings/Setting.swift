/// An option that can be set by name.
public struct Setting<Root> {
  /// The name, the values and the purpose.
  public let description: SettingDescription

  /// Sets the option; `false` when the text is no value of it.
  let assign: (inout Root, String) -> Bool

  /// Makes an option of any type.
  ///
  /// - Parameters:
  ///   - name: The name on the command line.
  ///   - values: The values in words, such as `true|false`.
  ///   - purpose: What it is for, in a few words.
  ///   - assign: Sets the option; returns `false` when the text is no value of it.
  public init(
    _ name: String, values: String, _ purpose: String,
    assign: @escaping (inout Root, String) -> Bool
  ) {
    self.description = SettingDescription(name: name, values: values, purpose: purpose)
    self.assign = assign
  }

  /// Makes an option that is on or off.
  public init(_ name: String, _ path: WritableKeyPath<Root, Bool>, _ purpose: String) {
    self.init(name, values: "true|false", purpose) { root, text in
      guard let value = Bool(text) else { return false }
      root[keyPath: path] = value
      return true
    }
  }

  /// Makes an option that is a number.
  public init(
    _ name: String, _ path: WritableKeyPath<Root, Int>, in bounds: ClosedRange<Int>,
    _ purpose: String
  ) {
    self.init(name, values: "\(bounds.lowerBound)...\(bounds.upperBound)", purpose) { root, text in
      guard let value = Int(text), bounds.contains(value) else { return false }
      root[keyPath: path] = value
      return true
    }
  }

  /// Makes an option that is a text.
  public init(_ name: String, _ path: WritableKeyPath<Root, String>, _ purpose: String) {
    self.init(name, values: "text", purpose) { root, text in
      root[keyPath: path] = text
      return true
    }
  }

  /// Makes an option that is a text or nothing; an empty text means nothing.
  public init(_ name: String, _ path: WritableKeyPath<Root, String?>, _ purpose: String) {
    self.init(name, values: "text", purpose) { root, text in
      root[keyPath: path] = text.isEmpty ? nil : text
      return true
    }
  }

  /// Makes an option that is one of some words.
  public init<Choice>(
    _ name: String, _ path: WritableKeyPath<Root, Choice>, _ purpose: String
  ) where Choice: RawRepresentable<String> & CaseIterable {
    let values = Choice.allCases.map(\.rawValue).joined(separator: "|")
    self.init(name, values: values, purpose) { root, text in
      guard let value = Choice(rawValue: text) else { return false }
      root[keyPath: path] = value
      return true
    }
  }
}
