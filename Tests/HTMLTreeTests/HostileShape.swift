import Testing

/// A way to make a page as hard to parse as its bytes allow.
struct HostileShape: Sendable, CustomTestStringConvertible {
  var name: String
  var source: @Sendable (_ count: Int) -> [UInt8]

  var testDescription: String { name }

  /// A shape of `prefix` and then nothing but `unit`.
  static func repeating(_ unit: String, after prefix: String = "") -> HostileShape {
    HostileShape(name: prefix.prefix(20) + unit) { count in
      Array(prefix.utf8) + Self.bytes(count) { _ in unit }
    }
  }

  /// A shape of units that are all different.
  static func numbered(_ name: String, _ unit: @Sendable @escaping (Int) -> String) -> HostileShape
  {
    HostileShape(name: name) { count in bytes(count, unit) }
  }

  /// A shape of two halves.
  static func halves(_ first: String, _ second: String) -> HostileShape {
    HostileShape(name: "\(first), then \(second)") { count in
      bytes(count / 2) { _ in first } + bytes(count / 2) { _ in second }
    }
  }

  private static func bytes(_ count: Int, _ unit: (Int) -> String) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while bytes.count < count {
      bytes.append(contentsOf: unit(index).utf8)
      index += 1
    }
    return bytes
  }

  static let all: [HostileShape] =
    [
      "<", "< ", "</", "<!", "<!--", "<!-->", "<a ", "\0", "<b\0>\0", "&", "&amp;", "&#99999999",
      "&CounterClockwiseContourIntegra", "<div>", "<b>", "<a href=1>x", "<a><div>x",
      "<b><p>x</b>", "<nobr>", "<button>", "<form>", "<form><div></form>", "<table>",
      "<table><td>", "<table>x", "<table><tr><td><b>", "<template>", "<template><td>", "<svg>",
      "<svg><p>", "<math><annotation-xml encoding=text/html>", "<ul><li>", "<p>x", "<dd><dt>",
      "<select><option>", "<option><optgroup>", "<ruby><rt><rp>", "<frameset>", "<script>",
      "<textarea>", "<object><b>", "<h1>", "<table><colgroup>", "<table><caption><b>",
      "<p><button>", "</p>", "</br>", "<p><font size=1><b><i><u>x", "<!DOCTYPE html PUBLIC '",
    ].map { repeating($0) }
    + [
      repeating(" a", after: "<frameset>"),
      repeating("x<tr>", after: "<table>"),
      repeating("<b>x<tr>", after: "<table>"),
      repeating("<a><tr>x", after: "<table>"),
      repeating(" </>", after: "<table>"),
      repeating("<script>", after: "<script><!--"),
      repeating("</titl", after: "<title>"),
      repeating("<![CDATA[x]]", after: "<svg>"),
      repeating("a=1 ", after: "<p "),
      repeating("<option>x<svg><desc>", after: "<select><selectedcontent></selectedcontent>"),
      repeating("<select><selectedcontent></selectedcontent><option>x<svg><desc>"),
      repeating("<select><option><selectedcontent>"),
      repeating("<li>", after: String(repeating: "<div>", count: 400)),
      repeating("<b></div>", after: String(repeating: "<div>", count: 500)),
      halves("<div>", "</div>"),
      halves("<span>", "</x>"),
      halves("<i>", "<div>"),
      halves("<svg><g>", "</x>"),
      halves("<applet>", "</b>"),
      numbered("formatting elements that differ") { "<b i=\($0)>" },
      numbered("formatting elements that differ, in paragraphs") { "<b i=\($0)><p>x" },
      numbered("one tag of many attributes") { $0 == 0 ? "<p " : "a\($0)=1 " },
      numbered("tags that nothing ends") { "<p a\($0)='x" },
      numbered("attributes of many bodies") { "<body a\($0)=1>" },
      numbered("elements of unknown names") { "<x-\($0)></y>" },
      numbered("many attributes in every order") { index in
        "<b \((0..<200).map { "a\(($0 * 7 + index * 13) % 200) " }.joined())x=\(index)>"
      },
    ]
}
