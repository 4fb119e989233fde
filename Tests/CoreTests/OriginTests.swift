import BroadsheetCore
import Testing

@Suite struct OriginTests {
  static let ranges = [
    SourceRange(start: 0, end: 0), SourceRange(start: 7, end: 0xFFFF + 7),
    SourceRange(start: 7, end: 0x1_0000 + 7), SourceRange(start: 0xFFFF_FFFF, end: 0x1_0000_0001),
    SourceRange(start: 0x1_0000_0000, end: 0x1_0000_0005), SourceRange(start: 0, end: .max),
  ]

  @Test(arguments: ranges)
  func `An origin gives back its range, however far or long`(range: SourceRange) {
    var origin = Origin(range, rule: "a.b", confidence: .high)
    #expect(origin.range == range && origin.confidence == .high)
    origin.regions = [PageRegion(page: 1, left: 0, top: 0, width: 2, height: 3)]
    origin.confidence = .low
    #expect(origin.range == range && origin.confidence == .low && origin.regions.count == 1)
  }

  @Test(arguments: ranges, ranges)
  func `Origins are equal when their ranges are, whether made with them or given them later`(
    first: SourceRange, second: SourceRange
  ) {
    let made = Origin(first, rule: "a.b")
    var changed = Origin(second, rule: "a.b")
    #expect((made == changed) == (first == second))
    changed.range = first
    #expect(made == changed && made.hashValue == changed.hashValue)
  }

  @Test func `What few origins have leaves no trace when it is taken away`() {
    var origin = Origin(SourceRange(start: 1, end: 2), rule: "a.b")
    let plain = origin
    origin.corroborations = [plain]
    #expect(origin != plain && origin.corroborations == [plain])
    origin.corroborations = []
    #expect(origin == plain)
  }

  @Test func `A long text's parts stay small: an origin takes 24 bytes`() {
    #expect(MemoryLayout<Origin?>.stride == 24)
    #expect(MemoryLayout<Part<Block>>.stride <= 56)
  }
}
