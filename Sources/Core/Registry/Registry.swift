/// The formats that a program knows: a value, passed to whoever needs it.
public struct Registry: Sendable {
  /// The readers, in the order registered.
  public private(set) var readers: [any Reader] = []

  /// The exporters, in the order registered.
  public private(set) var exporters: [any Exporter] = []

  /// Makes a registry without formats.
  public init() {}

  // MARK: Registering

  /// Adds a reader.
  ///
  /// - Throws: ``RegistryError`` when another reader has one of its names.
  public mutating func register(_ reader: some Reader) throws(RegistryError) {
    try Self.check(reader.format, against: readers.map(\.format))
    readers.append(reader)
  }

  /// Adds an exporter.
  ///
  /// - Throws: ``RegistryError`` when another exporter has one of its names.
  public mutating func register(_ exporter: some Exporter) throws(RegistryError) {
    try Self.check(exporter.format, against: exporters.map(\.format))
    exporters.append(exporter)
  }

  /// Puts a reader in the place of every one that has one of its names.
  public mutating func replace(with reader: some Reader) {
    readers.removeAll { Self.collision(of: reader.format, with: $0.format) != nil }
    readers.append(reader)
  }

  /// Puts an exporter in the place of every one that has one of its names.
  public mutating func replace(with exporter: some Exporter) {
    exporters.removeAll { Self.collision(of: exporter.format, with: $0.format) != nil }
    exporters.append(exporter)
  }

  // MARK: Looking up

  /// The reader of the format with that identifier.
  public func reader(named identifier: String) -> (any Reader)? {
    readers.first { $0.format.identifier == identifier.lowercased() }
  }

  /// The exporter of the format with that identifier.
  public func exporter(named identifier: String) -> (any Exporter)? {
    exporters.first { $0.format.identifier == identifier.lowercased() }
  }

  /// The reader of a media type; parameters such as `charset` are ignored.
  public func reader(mediaType: String) -> (any Reader)? {
    let type = Self.essence(of: mediaType)
    return readers.first { $0.format.mediaTypes.contains(type) }
  }

  /// The exporter of a media type; parameters such as `charset` are ignored.
  public func exporter(mediaType: String) -> (any Exporter)? {
    let type = Self.essence(of: mediaType)
    return exporters.first { $0.format.mediaTypes.contains(type) }
  }

  /// The reader of files with that extension, given without a dot.
  public func reader(fileExtension: String) -> (any Reader)? {
    readers.first { $0.format.fileExtensions.contains(fileExtension.lowercased()) }
  }

  /// The exporter of files with that extension, given without a dot.
  public func exporter(fileExtension: String) -> (any Exporter)? {
    exporters.first { $0.format.fileExtensions.contains(fileExtension.lowercased()) }
  }

  /// The reader that is surest to know the bytes; the first registered among equals.
  public func reader(for input: Span<UInt8>) -> (any Reader)? {
    let prefix = input.extracting(first: 4096)
    var best: (reader: any Reader, confidence: Confidence)?
    for reader in readers {
      let confidence = reader.confidence(in: prefix)
      if confidence > (best?.confidence ?? .none) { best = (reader, confidence) }
    }
    return best?.reader
  }

  // MARK: Collisions

  private static func check(
    _ format: Format, against registered: [Format]
  ) throws(RegistryError) {
    for other in registered {
      if let (claim, name) = collision(of: format, with: other) {
        throw RegistryError(claim: claim, name: name, registered: other, rejected: format)
      }
    }
  }

  private static func collision(
    of format: Format, with other: Format
  ) -> (claim: RegistryError.Claim, name: String)? {
    if format.identifier == other.identifier { return (.identifier, format.identifier) }
    if let type = format.mediaTypes.first(where: other.mediaTypes.contains) {
      return (.mediaType, type)
    }
    if let suffix = format.fileExtensions.first(where: other.fileExtensions.contains) {
      return (.fileExtension, suffix)
    }
    return nil
  }

  private static func essence(of mediaType: String) -> String {
    let type = mediaType.prefix { $0 != ";" }
    return String(type.filter { $0 != " " }).lowercased()
  }
}
