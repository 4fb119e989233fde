import BroadsheetConventions
import BroadsheetCore

extension ArticleBuilder {
  /// Takes a caption or a credit; those in blocks beside each other make one figure.
  mutating func takePicture(_ found: Found, isCredit: Bool) {
    guard parts.contains(.text) else { return omit(found, .notRequested) }
    let captionParts = source.captionParts(found)
    let brings = !isCredit && !captionParts.caption.isEmpty
    // A second caption, or a credit behind a complete figure, begins the next one.
    let isFull =
      brings
      ? figures.caption != nil
      : figures.caption != nil && figures.printedCredit != nil && !endsInColon
    if !figures.isEmpty, isFull || found.index - figures.lastIndex > 1 {
      finishFigure(before: found.index)
    }
    if brings {
      figures.caption = source.richText(captionParts.caption)
    }
    let credit = isCredit ? captionParts.creditNames ?? found.range : captionParts.creditNames
    if let credit {
      let list = source.names(credit, of: found.words, isCredit: true)
      figures.name(source.strings(.person, of: list), agencies: source.strings(.agency, of: list))
      let printed = source.string(isCredit ? found.range : captionParts.credit ?? credit)
      figures.printedCredit = figures.printedCredit.map { $0 + " " + printed } ?? printed
    }
    figures.range = (figures.range?.lowerBound ?? found.range.lowerBound)..<found.range.upperBound
    figures.lastIndex = found.index
    figures.confidence = found.confidence
    figures.rule = found.rule
  }

  /// "Foto:" on a line of its own: the name follows.
  private var endsInColon: Bool {
    figures.printedCredit?.utf8.last == 0x3A && figures.persons.isEmpty
  }

  /// Puts the figure that is open into the article.
  mutating func finishFigure(before index: Int?) {
    guard let range = figures.range else { return }
    let origin = source.origin(range, figures.rule, figures.confidence)
    let isAboveText = article.body.isEmpty && leads.isEmpty
    if article.mainFigure == nil, isAboveText {
      article.mainFigure = Part(figures.figure, origin: origin)
    } else {
      article.body.append(Part(.figure(figures.figure), origin: origin))
    }
    figures = FigureAssembly()
  }
}
