import BroadsheetCore
import BroadsheetHTMLTree

/// Reads pictures and films of a page.
struct MediaFinder: ~Escapable {
  private let page: WebPage

  @_lifetime(copy page)
  init(_ page: WebPage) { self.page = page }

  private static let lazySources: [HTMLAttributeName] = [
    "data-src", "data-lazy-src", "data-original", "data-srcset", "srcset",
  ]
  private static let width = HTMLAttributeName("width")
  private static let height = HTMLAttributeName("height")

  /// The picture; nil for one without an address, or so small that it shows nothing.
  func picture(_ id: HTMLNodeID) -> (media: Media, alternative: String?)? {
    guard let reference = address(of: id) else { return nil }
    var media = Media(page.link(reference))
    media.width = page.number(Self.width, of: id)
    media.height = page.number(Self.height, of: id)
    if let width = media.width, width < 50 { return nil }
    if let height = media.height, height < 50 { return nil }
    let alternative = page.tree.attribute(.alt, of: id).map { page.tree.string($0) }
    return (media, alternative?.isEmpty ?? true ? nil : alternative)
  }

  private func address(of id: HTMLNodeID) -> String? {
    for name in [HTMLAttributeName.src] + Self.lazySources {
      guard let value = page.tree.attribute(name, of: id) else { continue }
      var bytes: [UInt8] = []
      page.tree.append(value, to: &bytes)
      // Of a list of sizes the first.
      let first = bytes.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
      if !first.isEmpty, !first.starts(with: "data:".utf8) {
        return String(decoding: first, as: UTF8.self)
      }
    }
    return nil
  }

  /// A frame, film or sound as something from elsewhere; nil without an address, or if it is
  /// nothing for readers.
  func embed(_ medium: PageMedium) -> Embed? {
    guard let reference = address(of: medium.node) ?? source(in: medium.node),
      !reference.hasPrefix("about:"), !reference.hasPrefix("blob:"), !isInvisible(medium.node)
    else { return nil }
    switch medium.tag {
    case .video: return Embed(.video, link: page.link(reference))
    case .audio: return Embed(.audio, link: page.link(reference))
    default:
      let address = WebAddress(page.link(reference).reference)
      if let address, EmbedService.isFurniture(address) { return nil }
      return page.embed(at: reference, kind: reference.contains("video") ? .video : .other)
    }
  }

  private func isInvisible(_ id: HTMLNodeID) -> Bool {
    if page.tree.attribute("hidden", of: id) != nil { return true }
    if let style = page.tree.attribute(.style, of: id),
      page.tree.source.hidesItsElement(style.range)
    {
      return true
    }
    return [Self.width, Self.height].contains { page.number($0, of: id).map { $0 < 3 } ?? false }
  }

  /// The address of the first `source` element.
  private func source(in id: HTMLNodeID) -> String? {
    var child = page.tree.firstChild(of: id)
    while let node = child {
      if page.tree.tag(of: node) == .source { return address(of: node) }
      child = page.tree.next(of: node)
    }
    return nil
  }
}
