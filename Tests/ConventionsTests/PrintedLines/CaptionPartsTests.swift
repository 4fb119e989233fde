import BroadsheetConventions
import Testing

@Suite struct CaptionPartsTests {
  @Test(
    "A caption ends where its credit begins",
    arguments: [
      (
        "de", "Die Fähre am Anleger. (Quelle: Henrike Tamm/dpa)", "Die Fähre am Anleger.",
        "Henrike Tamm/dpa"
      ),
      ("de", "Die Fähre am Anleger. Foto: Tamm", "Die Fähre am Anleger.", "Foto: Tamm"),
      ("de", "Die Fähre am Anleger. © Henrike Tamm", "Die Fähre am Anleger.", "Henrike Tamm"),
      (
        "en", "A tram in Cardiff. Photograph: Tom Okafor/AP", "A tram in Cardiff.",
        "Photograph: Tom Okafor/AP"
      ),
      (
        "en", "A tram in Cardiff. (AP Photo/Tom Okafor)", "A tram in Cardiff.",
        "AP Photo/Tom Okafor"
      ),
      (
        "fr", "La station, vue du nord. Photo Élise Schott", "La station, vue du nord.",
        "Photo Élise Schott"
      ),
      ("fr", "La station, vue du nord. © AFP", "La station, vue du nord.", "AFP"),
      ("es", "Un huevo hallado. (Fuente: Quiroga/EFE)", "Un huevo hallado.", "Fuente: Quiroga/EFE"),
      ("es", "Un huevo hallado. Foto: Elena Prats", "Un huevo hallado.", "Foto: Elena Prats"),
      ("nl", "De Vecht bij Zwolle. Foto: Els Bakker", "De Vecht bij Zwolle.", "Foto: Els Bakker"),
      ("sv", "Backen i Kiruna. Foto: Nils Holm/TT", "Backen i Kiruna.", "Foto: Nils Holm/TT"),
    ])
  func endsBeforeCredit(language: String, line: String, caption: String, credit: String) throws {
    let parts = Self.parts(line, language)
    let bytes = Array(line.utf8)
    #expect(String(decoding: bytes[parts.caption], as: UTF8.self) == caption)
    let names = try #require(parts.creditNames)
    #expect(String(decoding: bytes[names], as: UTF8.self).hasSuffix(credit))
  }

  @Test(
    "A caption without a credit is a caption to its end",
    arguments: ["Die Fähre (links) am Anleger.", "Ein Foto aus alten Tagen hängt im Flur.", "Foto"])
  func keepsCaption(line: String) {
    let parts = Self.parts(line, "de")
    #expect(parts.creditNames == nil)
    #expect(parts.caption == 0..<line.utf8.count)
  }

  private static func parts(_ line: String, _ language: String) -> CaptionParts {
    let conventions = Conventions.standard
    let bytes = Array(line.utf8)
    return CaptionParts(
      bytes.span, in: 0..<bytes.count, table: conventions.table,
      languages: conventions.languages(for: conventions.index(of: language)))
  }
}
