import BroadsheetCore
import BroadsheetHTMLTree

/// Elements by which pages name what browsers shall fetch and show in their place: posts of networks,
/// and films of players that wait for a click.
struct EmbedElement: ~Escapable {
  private let page: WebPage

  @_lifetime(copy page)
  init(_ page: WebPage) { self.page = page }

  /// A custom element that stands for something from elsewhere.
  private struct Custom: Sendable {
    var name: String
    /// The attribute that identifies what is shown.
    var attribute: HTMLAttributeName
    /// What goes before the attribute's value in an address.
    var prefix = ""
    /// What is shown if no service is known of.
    var kind = Embed.Kind.other
  }

  private static let customs: [Custom] = [
    Custom(
      name: "amp-twitter", attribute: "data-tweetid", prefix: "https://twitter.com/i/status/",
      kind: .post),
    Custom(
      name: "amp-instagram", attribute: "data-shortcode", prefix: "https://www.instagram.com/p/",
      kind: .post),
    Custom(name: "amp-facebook", attribute: "data-href", kind: .post),
    Custom(name: "amp-tiktok", attribute: "data-src", kind: .post),
    Custom(
      name: "amp-youtube", attribute: "data-videoid", prefix: "https://www.youtube.com/watch?v=",
      kind: .video),
    Custom(
      name: "lite-youtube", attribute: "videoid", prefix: "https://www.youtube.com/watch?v=",
      kind: .video),
    Custom(
      name: "amp-vimeo", attribute: "data-videoid", prefix: "https://vimeo.com/", kind: .video),
    Custom(name: "lite-vimeo", attribute: "videoid", prefix: "https://vimeo.com/", kind: .video),
    Custom(
      name: "amp-dailymotion", attribute: "data-videoid",
      prefix: "https://www.dailymotion.com/video/", kind: .video),
    Custom(name: "amp-iframe", attribute: "src"),
    Custom(name: "amp-video", attribute: "src", kind: .video),
    Custom(name: "amp-audio", attribute: "src", kind: .audio),
  ]

  /// The attributes that hold a post's address.
  private static let addresses: [HTMLAttributeName] = [
    "cite", "data-instgrm-permalink", "data-text-post-permalink", "data-href",
  ]

  /// What an element stands for; nil for one that stands for itself.
  func embed(_ box: PageBox) -> Embed? {
    switch box.tag {
    case .other: custom(box.node)
    case .blockquote where box.purposes.contains(.embed): post(box.node)
    case .div where box.purposes.contains(.embed):
      page.tree.attribute("data-href", of: box.node) == nil ? nil : post(box.node)
    default: nil
    }
  }

  private func custom(_ id: HTMLNodeID) -> Embed? {
    let name = page.tree.name(of: id)
    guard let custom = Self.customs.first(where: { $0.name == name }),
      let value = page.tree.attribute(custom.attribute, of: id)
    else { return nil }
    let identifier = page.tree.string(value)
    let isAddress = WebAddress(identifier) != nil
    return page.embed(
      at: isAddress ? identifier : custom.prefix + identifier, kind: custom.kind)
  }

  /// A post: its own address, or that of the last link in it, which by custom is its date.
  private func post(_ id: HTMLNodeID) -> Embed? {
    for name in Self.addresses {
      if let value = page.tree.attribute(name, of: id), !value.range.isEmpty {
        return page.embed(at: page.tree.string(value), kind: .post)
      }
    }
    var last: HTMLNodeID?
    var node = page.tree.firstChild(of: id)
    while let current = node {
      if page.tree.tag(of: current) == .a { last = current }
      node = page.tree.node(after: current, within: id)
    }
    guard let reference = last.flatMap({ page.tree.attribute(.href, of: $0) }) else { return nil }
    let embed = page.embed(at: page.tree.string(reference), kind: .other)
    return embed.kind == .other ? nil : embed
  }
}

extension WebPage {
  /// What stands at an address: of the kind that its service shows, else of `kind`.
  func embed(at reference: String, kind: Embed.Kind) -> Embed {
    let link = link(reference)
    guard let address = WebAddress(link.reference) else { return Embed(kind, link: link) }
    let service = EmbedService(address)
    return Embed(
      service?.kind ?? kind, link: link, provider: service?.name ?? String(address.site))
  }
}

extension WebAddress {
  /// The name of the host without `www.`.
  var site: Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host }
}
