import BroadsheetCore
import BroadsheetTextExporter
import Testing

@Suite("What text cannot hold")
struct LossTests {
  @Test("each part of the head shows or is reported", arguments: LossCase.head)
  func partOfHead(_ part: LossCase) throws { try check(part) }

  @Test("each kind of block shows or is reported", arguments: LossCase.blocks)
  func kindOfBlock(_ part: LossCase) throws { try check(part) }

  @Test("each style shows or is reported", arguments: LossCase.styles)
  func kindOfStyle(_ part: LossCase) throws { try check(part) }

  private func check(_ part: LossCase) throws {
    let export = try PlainTextExporter().export(part.article, under: .unrestricted)
    #expect(export.text == (part.shown.map { $0 + "\n" } ?? ""))
    #expect(export.losses.map(\.feature) == part.losses)
  }
}
