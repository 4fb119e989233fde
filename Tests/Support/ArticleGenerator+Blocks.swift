public import BroadsheetCore

extension ArticleGenerator {
  typealias MakeBlock = @Sendable (inout ArticleGenerator, _ depth: Int) -> Block

  /// One maker for each kind of block.
  static let blockKinds: [MakeBlock] = [
    { generator, _ in .paragraph(generator.richText()) },
    { generator, _ in .subheading(generator.richText(), level: generator.number(2...6)) },
    { generator, depth in
      .quotation(
        Quotation(
          generator.pick(Quotation.Kind.allCases), content: generator.blocks(depth: depth - 1),
          attribution: generator.maybe { $0.richText() }, source: generator.maybe { $0.hyperlink() }
        ))
    },
    { generator, depth in
      .list(
        ItemList(
          isOrdered: generator.chance(0.5), start: generator.number(0...20),
          items: (0..<generator.number(1...4)).map { _ in
            ItemList.Item(generator.blocks(depth: depth - 1))
          }))
    },
    { generator, _ in .table(generator.table()) },
    { generator, _ in .figure(generator.figure()) },
    { generator, _ in
      .embed(
        Embed(
          generator.pick([.video, .post, .map, "quiz"]), link: generator.maybe { $0.hyperlink() },
          provider: generator.maybe { $0.words() }, caption: generator.maybe { $0.richText() }))
    },
    { generator, _ in
      .gap(
        Gap(
          generator.maybe { $0.pick([.advertisement, .paywall, "poll"]) },
          note: generator.maybe { $0.words() }))
    },
    { generator, _ in
      .relatedLink(
        RelatedLink(
          generator.richText(), link: generator.maybe { $0.hyperlink() },
          label: generator.maybe { $0.words() }))
    },
    { generator, depth in
      .correction(
        Correction(
          generator.pick(Correction.Kind.allCases), content: generator.blocks(depth: depth - 1),
          date: generator.maybe { $0.timestamp() }))
    },
    { generator, depth in
      .interviewTurn(
        InterviewTurn(
          generator.pick(InterviewTurn.Kind.allCases), speaker: generator.maybe { $0.words() },
          content: generator.blocks(depth: depth - 1)))
    },
    { generator, depth in
      .infobox(
        Infobox(
          title: generator.maybe { $0.richText() }, content: generator.blocks(depth: depth - 1)))
    },
    { generator, _ in .preformatted(generator.words() + "\n  " + generator.words() + "\n") },
    { _, _ in .separator },
    { generator, depth in
      .footnote(Footnote(generator.words(), content: generator.blocks(depth: depth - 1)))
    },
    { generator, _ in .tagline(generator.richText()) },
  ]

  /// Random blocks; paragraphs only at depth 0 and below.
  public mutating func blocks(depth: Int, count: Int = 2) -> [Part<Block>] {
    (0..<max(count, 1)).map { _ in
      part(
        depth > 0
          ? block(kind: number(0...Self.blockKinds.count - 1), depth: depth)
          : block(kind: 0, depth: 0))
    }
  }

  /// A block of one kind.
  mutating func block(kind: Int, depth: Int) -> Block { Self.blockKinds[kind](&self, depth) }

  mutating func table() -> Table {
    Table(
      caption: maybe { $0.richText() },
      rows: (0..<number(1...3)).map { _ in
        Table.Row(
          (0..<number(1...3)).map { _ in
            Table.Cell(
              richText(), isHeader: chance(0.3), columnSpan: number(1...2), rowSpan: number(1...2))
          })
      })
  }

  mutating func figure() -> Figure {
    Figure(
      media: some {
        Media(
          $0.hyperlink(), mediaType: $0.maybe { _ in "image/jpeg" },
          width: $0.maybe { $0.number(1...4000) }, height: $0.maybe { $0.number(1...4000) })
      },
      alternativeText: maybe { $0.words() }, caption: maybe { $0.richText() },
      credit: maybe {
        Credit(
          printed: $0.words(), persons: $0.some { $0.words() }, agencies: $0.some { $0.words() })
      })
  }
}
