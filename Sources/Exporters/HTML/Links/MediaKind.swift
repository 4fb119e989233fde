import BroadsheetCore

/// What a browser makes of a medium.
enum MediaKind {
  /// Shown as a picture.
  case image
  /// Played with a picture.
  case video
  /// Played without a picture.
  case audio
  /// Nothing: it is linked to.
  case other

  /// Tells the kind by the media type, and without one by the end of the address's path.
  ///
  /// An address that ends otherwise counts as a picture, which most media of articles are.
  init(_ media: Media) {
    if let type = media.mediaType?.lowercased() {
      self =
        if type.hasPrefix("image/") { .image } else if type.hasPrefix("video/") {
          .video
        } else if type.hasPrefix("audio/") { .audio } else { .other }
      return
    }
    let path = media.link.reference.prefix { $0 != "?" && $0 != "#" }
    guard let dot = path.lastIndex(of: ".") else {
      self = .image
      return
    }
    self =
      switch path[path.index(after: dot)...].lowercased() {
      case "mp4", "m4v", "webm", "ogv", "mov": .video
      case "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac": .audio
      case "pdf", "zip", "csv", "txt", "html", "htm": .other
      default: .image
      }
  }
}
