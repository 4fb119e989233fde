import BroadsheetCore
import BroadsheetMarkup

/// Pictures and other media with what is printed under them.
extension ArticleWriter {
  /// A medium whose address may be loaded or followed.
  private struct Admitted {
    var media: Media
    var kind: MediaKind
    var link: SafeLink

    /// The width in pixels; 0 when it is not known.
    var width: Int { max(media.width ?? 0, 0) }
  }

  mutating func write(
    _ figure: Figure, isMain: Bool, origin: Origin?, to html: inout MarkupWriter
  ) {
    var media: [Admitted] = []
    for medium in figure.media {
      if medium.link.relation != nil { html.reportLoss(of: .link) }
      if let link = admit(medium.link, for: .media, to: &html) {
        media.append(Admitted(media: medium, kind: MediaKind(medium), link: link))
      }
    }
    html.write(markup: "<figure class=\"picture")
    if isMain { html.write(markup: " main") }
    if media.isEmpty { html.write(markup: " unseen") }
    html.write(markup: "\"")
    write(origin, to: &html)
    html.write(markup: ">\n")
    switch media.first?.kind {
    case .image: writeImage(media, alternative: figure.alternativeText, isMain: isMain, to: &html)
    case .video: writePlayer(.video, media, alternative: figure.alternativeText, to: &html)
    case .audio: writePlayer(.audio, media, alternative: figure.alternativeText, to: &html)
    case .other, nil:
      for medium in media { writeCard(medium, to: &html) }
      if let alternative = figure.alternativeText {
        write(alternative, in: "<p class=\"alternative\"", "</p>\n", to: &html)
      }
    }
    writeCaption(of: figure, to: &html)
    html.write(markup: "</figure>\n")
  }

  // MARK: Media

  /// Writes the first medium as a picture, and further pictures of known width as its other sizes.
  private func writeImage(
    _ media: [Admitted], alternative: String?, isMain: Bool, to html: inout MarkupWriter
  ) {
    let sizes = media.filter { $0.kind == .image && $0.width > 0 }
    let hasSizes = sizes.count > 1 && media[0].width > 0
    let shown = hasSizes ? sizes.count : 1
    for _ in shown..<media.count { html.reportLoss(of: .media) }

    let first = media[0]
    html.write(markup: "<img")
    html.write(attribute: "src", first.link.reference)
    if hasSizes {
      html.write(markup: " srcset=\"")
      for (index, size) in sizes.enumerated() {
        if index > 0 { html.write(markup: ", ") }
        html.write(size.link.candidate, in: .attribute)
        html.write(markup: " ")
        html.write(size.width)
        html.write(markup: "w")
      }
      html.write(markup: isMain ? "\" sizes=\"(min-width: 72rem) 56rem, " : "\" sizes=\"")
      html.write(markup: "(min-width: 41rem) 38rem, 100vw\"")
    }
    html.write(attribute: "alt", alternative ?? "")
    html.write(attribute: "title", first.media.link.title)
    html.write(attribute: "width", first.media.width)
    html.write(attribute: "height", first.media.height)
    html.write(attribute: "data-type", first.media.mediaType)
    html.write(markup: isMain ? ">\n" : " loading=\"lazy\">\n")
  }

  /// Writes the media of one kind as the sources of one player; a picture beside a film is its poster.
  private func writePlayer(
    _ kind: MediaKind, _ media: [Admitted], alternative: String?, to html: inout MarkupWriter
  ) {
    html.write(
      markup: kind == .video
        ? "<video controls preload=\"none\"" : "<audio controls preload=\"none\"")
    html.write(attribute: "aria-label", alternative)
    let poster = kind == .video ? media.first { $0.kind == .image } : nil
    if kind == .video {
      html.write(attribute: "width", media[0].media.width)
      html.write(attribute: "height", media[0].media.height)
      html.write(attribute: "poster", poster?.link.reference)
    }
    html.write(attribute: "title", media[0].media.link.title)
    html.write(markup: ">")
    let sources = media.filter { $0.kind == kind }
    for source in sources {
      html.write(markup: "<source")
      html.write(attribute: "src", source.link.reference)
      html.write(attribute: "type", source.media.mediaType)
      html.write(markup: ">")
    }
    html.write(markup: kind == .video ? "</video>\n" : "</audio>\n")
    for _ in (sources.count + (poster != nil ? 1 : 0))..<media.count { html.reportLoss(of: .media) }
  }

  private func writeCard(_ medium: Admitted, to html: inout MarkupWriter) {
    html.write(markup: "<a class=\"card\"")
    html.write(attribute: "href", medium.link.reference)
    html.write(attribute: "type", medium.media.mediaType)
    html.write(attribute: "title", medium.media.link.title)
    html.write(markup: "><span class=\"address\">")
    html.write(medium.link.withoutScheme, in: .text)
    html.write(markup: "</span></a>\n")
  }

  // MARK: Caption and credit

  private mutating func writeCaption(of figure: Figure, to html: inout MarkupWriter) {
    guard figure.caption != nil || figure.credit != nil else { return }
    html.write(markup: "<figcaption>")
    if let caption = figure.caption {
      write(caption, in: "<span class=\"caption\"", "</span>", to: &html)
    }
    if let credit = figure.credit {
      if figure.caption != nil { html.write(markup: " ") }
      write(credit.printed, in: "<small class=\"credit\"", "</small>", to: &html)
      let names = credit.persons + credit.agencies
      if !names.isEmpty, !exporter.includesStructuredData { html.reportLoss(of: .creditParties) }
    }
    html.write(markup: "</figcaption>\n")
  }
}
