import BroadsheetCore

/// A service whose films, sounds, posts, maps or charts pages show in place.
struct EmbedService {
  /// What it shows.
  var kind: Embed.Kind
  /// What it is called.
  var name: String

  /// The service at an address; nil for one that none is known of.
  init?(_ address: WebAddress) {
    guard let found = Self.find(address) else { return nil }
    (kind, name) = (found.kind, found.name)
  }

  private struct Entry: Sendable {
    var kind: Embed.Kind
    var name: String
    /// The host, whose subdomains count as well, and the beginning of the path where that matters.
    var host: String
    var path: String
  }

  private static func find(_ address: WebAddress) -> Entry? {
    let host = address.host.lowercased()
    return entries.first { entry in
      (host == entry.host || host.hasSuffix("." + entry.host))
        && address.path.hasPrefix(entry.path)
    }
  }

  /// Whether an address counts visits, shows adverts or is a button: nothing for readers.
  static func isFurniture(_ address: WebAddress) -> Bool {
    let host = address.host.lowercased()
    if host.hasPrefix("ad.") || host.hasPrefix("ads.") { return true }
    return furniture.contains { entry in
      (host == entry.host || host.hasSuffix("." + entry.host))
        && address.path.hasPrefix(entry.path)
    }
  }

  private static let furniture: [(host: String, path: String)] = [
    ("doubleclick.net", ""), ("googletagmanager.com", ""), ("googlesyndication.com", ""),
    ("amazon-adsystem.com", ""), ("google.com", "/recaptcha"), ("disqus.com", ""),
    ("facebook.com", "/plugins/like"), ("facebook.com", "/plugins/page"),
    ("facebook.com", "/plugins/share"), ("facebook.com", "/tr"), ("taboola.com", ""),
    ("outbrain.com", ""), ("adservice.google.com", ""), ("platform.twitter.com", "/widgets/follow"),
    ("criteo.com", ""), ("criteo.net", ""), ("scorecardresearch.com", ""),
  ]

  /// The services by kind: name, hosts, the most particular first.
  private static let entries: [Entry] = [
    (.video, "YouTube: youtube.com youtube-nocookie.com youtu.be"),
    (.video, "Vimeo: vimeo.com"),
    (.video, "Dailymotion: dailymotion.com dai.ly"),
    (.video, "Twitch: twitch.tv"),
    (.video, "Facebook: facebook.com/plugins/video"),
    (.video, "JW Player: jwplatform.com jwplayer.com jwpcdn.com"),
    (.video, "Brightcove: brightcove.net brightcove.com"),
    (.video, "Kaltura: kaltura.com"),
    (.video, "Wistia: wistia.com wistia.net"),
    (.video, "Streamable: streamable.com"),
    (.video, "Rumble: rumble.com"),
    (.video, "TED: embed.ted.com"),
    (.video, "Glomex: glomex.com"),
    (.audio, "Spotify: spotify.com"),
    (.audio, "SoundCloud: soundcloud.com"),
    (.audio, "Apple Podcasts: embed.podcasts.apple.com podcasts.apple.com"),
    (.audio, "Deezer: deezer.com"),
    (.audio, "Podigee: podigee.io podigee.com"),
    (.audio, "Spreaker: spreaker.com"),
    (.audio, "Acast: acast.com"),
    (.audio, "Megaphone: megaphone.fm"),
    (.audio, "Audioboom: audioboom.com"),
    (.audio, "iVoox: ivoox.com"),
    (.audio, "Simplecast: simplecast.com"),
    (.audio, "Libsyn: libsyn.com"),
    (.audio, "Buzzsprout: buzzsprout.com"),
    (.audio, "Omny: omny.fm"),
    (.audio, "ART19: art19.com"),
    (.audio, "Podbean: podbean.com"),
    (.post, "X: twitter.com x.com"),
    (.post, "Instagram: instagram.com"),
    (.post, "TikTok: tiktok.com"),
    (.post, "Facebook: facebook.com fb.com"),
    (.post, "Threads: threads.net threads.com"),
    (.post, "Bluesky: bsky.app"),
    (.post, "Mastodon: mastodon.social"),
    (.post, "Reddit: reddit.com redditmedia.com"),
    (.post, "Telegram: t.me"),
    (.post, "LinkedIn: linkedin.com"),
    (.post, "Pinterest: pinterest.com"),
    (.post, "VK: vk.com"),
    (.map, "Google Maps: google.com/maps maps.google.com google.de/maps"),
    (.map, "OpenStreetMap: openstreetmap.org umap.openstreetmap.fr"),
    (.map, "Mapbox: mapbox.com"),
    (.map, "ArcGIS: arcgis.com"),
    (.chart, "Datawrapper: datawrapper.de datawrapper.dwcdn.net dwcdn.net"),
    (.chart, "Flourish: flourish.studio flo.uri.sh"),
    (.chart, "Infogram: infogram.com"),
    (.chart, "Tableau: public.tableau.com"),
    (.chart, "Everviz: everviz.com"),
    (.chart, "Observable: observablehq.com"),
    (.chart, "Plotly: plotly.com"),
    (.document, "DocumentCloud: documentcloud.org"),
    (.document, "Scribd: scribd.com"),
    (.document, "Issuu: issuu.com"),
    (.document, "SlideShare: slideshare.net"),
    (.document, "Google Docs: docs.google.com"),
  ].flatMap { kind, line in
    let parts = line.split(separator: ":", maxSplits: 1)
    return parts[1].split(separator: " ").map { place in
      let slash = place.firstIndex(of: "/") ?? place.endIndex
      return Entry(
        kind: kind, name: String(parts[0]), host: String(place[..<slash]),
        path: String(place[slash...]))
    }
  }
}
