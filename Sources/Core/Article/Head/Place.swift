/// A place by name and, where known, by code and coordinates.
public struct Place: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name as printed.
  public var name: String

  /// The country, as an ISO 3166 code or a name.
  public var country: String?

  /// A code or address in a vocabulary, such as `Q64` or a URI.
  public var code: String?

  /// The latitude in degrees, north positive.
  public var latitude: Double?

  /// The longitude in degrees, east positive.
  public var longitude: Double?

  /// Makes a place.
  public init(
    _ name: String, country: String? = nil, code: String? = nil, latitude: Double? = nil,
    longitude: Double? = nil
  ) {
    self.name = name
    self.country = country
    self.code = code
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Makes a place of which only the name is known.
  public init(stringLiteral name: String) { self.init(name) }
}
