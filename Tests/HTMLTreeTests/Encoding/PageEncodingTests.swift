import BroadsheetBytes
import BroadsheetHTMLTree
import Testing

@Suite("The encoding of a page")
struct PageEncodingTests {
  private func encoding(of page: String, declared: TextEncoding? = nil) -> TextEncoding {
    encoding(of: Array(page.utf8), declared: declared)
  }

  private func encoding(of page: [UInt8], declared: TextEncoding? = nil) -> TextEncoding {
    TextEncoding(page: page.span, declared: declared)
  }

  @Test("is told by a byte order mark, else by who declares it, else by the page")
  func order() {
    let page = "<meta charset=euc-kr>"
    #expect(encoding(of: "\u{FEFF}" + page, declared: .koi8R) == .utf8)
    #expect(encoding(of: page, declared: .koi8R) == .koi8R)
    #expect(encoding(of: page) == .eucKR)
  }

  @Test(
    "is told by the first declaration that names one",
    arguments: [
      ("<META CHARSET='Shift_JIS'>", .shiftJIS),
      ("<meta charset=\" gb2312 \"/>", .gbk),
      ("<meta/charset=big5>", .big5),
      ("<meta charset=windows-1251 charset=utf-8>", .windows1251),
      ("<meta charset=none charset=utf-8>", .windows1252),
      ("<meta charset=none><meta charset=utf-8>", .utf8),
      ("<meta content='text/html; charset=iso-2022-jp' http-equiv=Content-Type>", .iso2022JP),
      ("<meta http-equiv=content-type content='charset charset = \"koi8-u\"'>", .koi8U),
      ("<meta http-equiv=content-type content=\"charset='koi8-u\">", .windows1252),
      ("<meta http-equiv=content-type content='charset'>", .windows1252),
      ("<meta http-equiv=content-type content='charset=koi8-u' charset=none>", .windows1252),
      ("<meta http-equiv=refresh content='charset=koi8-u'>", .windows1252),
      ("<meta content='charset=koi8-u' charset=koi8-r>", .koi8R),
      ("<metadata charset=koi8-u>", .windows1252),
      ("<!-->-><meta charset=koi8-u>", .koi8U),
      ("<!--<meta charset=koi8-r>--><meta charset=koi8-u>", .koi8U),
      ("<!-- <meta charset=koi8-u>", .windows1252),
      ("<? <meta charset=koi8-u>", .windows1252),
      ("</p title='<meta charset=koi8-r>'><meta charset=koi8-u>", .koi8U),
      ("<3<meta charset=koi8-u>", .koi8U),
      ("<p =<meta charset=koi8-r>", .windows1252),
      ("<meta =charset=koi8-u>", .windows1252),
      ("<meta charset=utf-16be>", .utf8),
      ("<meta charset=x-user-defined>", .windows1252),
      ("<meta charset=utf-32><meta charset=koi8-r>", .koi8R),
      ("<meta charset=hz-gb-2312>", .replacement),
      ("<?xml version='1.0' encoding='euc-jp'?><html>", .eucJP),
      ("<?xml version='1.0' encoding = \"utf-16\"?><html>", .utf8),
      ("<?xml version='1.0' encoding='euc-jp'?><meta charset=koi8-r>", .koi8R),
      ("<?xml version='1.0'?><html title=\"encoding='euc-jp'\">", .windows1252),
      ("<?xml encoding='euc jp'?>", .windows1252),
      ("<?xml encoding='euc-jp", .windows1252),
    ] as [(String, TextEncoding)])
  func declarations(page: String, expected: TextEncoding) {
    #expect(encoding(of: page) == expected)
  }

  @Test("is not told by a declaration that any byte of is missing")
  func truncated() {
    let page = "<meta http-equiv=\"content-type\" content=\"text/html; charset=koi8-u\">"
    for length in 0..<page.utf8.count {
      #expect(encoding(of: String(page.prefix(length))) == .windows1252)
    }
  }

  @Test("is UTF-8 if nothing is declared early and the bytes are valid, else what is declared late")
  func undeclared() {
    let filler = "<p>" + String(repeating: "x", count: 1_100) + "</p>"
    #expect(encoding(of: filler + "ä<meta charset=koi8-r>") == .utf8)
    #expect(encoding(of: filler + "a<meta charset=koi8-r>") == .koi8R)
    let broken = Array((filler + "<meta charset=koi8-r>").utf8) + [0xC1]
    #expect(encoding(of: broken) == .koi8R)
    let western = Array(filler.utf8) + [0xE4, 0x20]
    #expect(encoding(of: western) == .windows1252)
    #expect(encoding(of: "") == .windows1252)
  }

  @Test("is UTF-16 if the page begins as XML in it, or is full of zeros", arguments: [false, true])
  func utf16(isBigEndian: Bool) throws {
    let expected: TextEncoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
    for page in ["<?x", "<p>Nachrichten</p>"] {
      let units: [UInt8] = page.utf8.flatMap { isBigEndian ? [0, $0] : [$0, 0] }
      #expect(encoding(of: units) == expected)
      let text = try DecodedText(page: units.span)
      #expect(text.utf8.string(in: 0..<text.utf8.bytes.count) == page)
    }
  }

  @Test("leads each range of the text back to the bytes of the page")
  func ranges() throws {
    let page = Array("<meta charset=shift_jis><p>".utf8) + [0x90, 0x56, 0x95, 0xB7]
    let text = try DecodedText(page: page.span)
    #expect(text.encoding == .shiftJIS)
    #expect(text.utf8.string(in: 27..<33) == "新聞")
    #expect(text.sourceRange(of: 30..<33) == 29..<31)
  }
}
