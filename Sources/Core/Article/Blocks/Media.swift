/// A file of a picture, a video or a sound.
public struct Media: Sendable, Hashable {
  /// Where the file is.
  public var link: Hyperlink

  /// Its media type, such as `image/jpeg`.
  public var mediaType: String?

  /// Its width in pixels.
  public var width: Int?

  /// Its height in pixels.
  public var height: Int?

  /// Makes a medium.
  public init(
    _ link: Hyperlink, mediaType: String? = nil, width: Int? = nil, height: Int? = nil
  ) {
    self.link = link
    self.mediaType = mediaType
    self.width = width
    self.height = height
  }
}
