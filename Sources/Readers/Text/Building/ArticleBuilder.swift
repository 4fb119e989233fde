import BroadsheetBytes
import BroadsheetConventions
import BroadsheetCore

/// Makes an article of blocks whose roles are known; what becomes no part becomes an omission.
struct ArticleBuilder: ~Copyable, ~Escapable {
  private(set) var source: SourceText
  let parts: TextParts
  /// The clock by which the press of the text's language prints times.
  let clock: PressClock?
  /// The text's language, if it is known.
  private let language: LanguageTag?

  var article = Article()
  var omissions: [Omission] = []
  var diagnostics: [Diagnostic] = []
  /// About how many omissions there will be, if there are any.
  private let omissionsToCome: Int

  var lists = BuilderLists()
  var bylines = BylineCluster()
  var figures = FigureAssembly()
  /// The first block that reads as text; `nil` if there was none so far.
  var firstText: Int?
  private var memory = MemoryEstimate()
  /// The last block of the window before.
  private var lastBlock: TextBlock?
  /// The lead's blocks.
  var leads: [Part<Block>] = []
  /// Whether an archive's line has said what the kicker is.
  var hasArchiveLine = false
  /// The block that the headline last stood in, whether it is wanted or not.
  var lastHeadline: Int?
  /// Whether the deck has passed, whether it is wanted or not.
  var hasDeck = false
  /// Whether a block of the lead has passed, whether it is wanted or not.
  var hasLead = false
  /// Whether a block of the text below the lead has passed, whether it is wanted or not.
  var hasText = false
  /// How many blocks end as questions may.
  private var questions = 0
  /// Whether there is a dateline; to ask the article would copy it.
  var hasDateline = false
  /// The list that the last block belongs to.
  var openList: OpenList?

  /// Makes a builder that has `blocks` to come, as far as that is known; it uses `lists`, which
  /// `finish` gives back.
  @_lifetime(borrow text)
  init(
    _ text: borrowing DecodedText, reader: borrowing PlainTextReader,
    analysis: borrowing TextAnalysis, blocks: Int, lists: inout BuilderLists
  ) {
    let conventions = reader.conventions
    source = SourceText(text, reader: reader, analysis: analysis)
    parts = reader.parts
    let press = analysis.language.map { conventions.languages[$0] }
    language = press.map { LanguageTag($0.language) }
    clock = press?.clock
    swap(&self.lists, &lists)
    self.lists.begin(
      table: conventions.table, languages: source.languages, order: press?.order ?? .dayFirst)
    let leftOut = analysis.roles.count { $0.isLeftOut }
    let others = analysis.roles.count - leftOut
    article.body.reserveCapacity(blocks > analysis.blocks.count ? blocks : others)
    // Beside the blocks, what a date line has beside its date.
    omissionsToCome = leftOut + 2
  }

  /// Takes the blocks of the text's next window.
  mutating func take(_ analysis: borrowing TextAnalysis) {
    source.hasControls = source.hasControls || analysis.layout.hasControls
    let count = analysis.blocks.count
    if firstText == nil {
      firstText = (0..<count).first { analysis.roles[$0] == .paragraph }
        .map { analysis.firstIndex + $0 }
    }
    for index in 0..<count {
      take(index, analysis)
    }
    lastBlock = analysis.blocks.last
    if analysis.firstIndex == 0 { lookForDates(analysis) }
  }

  /// About how many bytes of memory the parts take that were made so far.
  mutating func estimateMemory() -> Int {
    memory.update(for: article)
    return memory.bytes + omissions.count * MemoryLayout<Omission>.stride
  }

  /// What was made of all blocks.
  consuming func finish(givingBack lists: inout BuilderLists) -> Reading {
    finishFigure(before: nil)
    finishList()
    settleDates()
    omitRemainders()
    settleLead()
    if questions >= InterviewFinder.fewest { InterviewFinder.mark(&article.body) }
    if let language, parts.contains(.credits) {
      // Found in all of the text, so no range says where.
      article.language = Part(language)
    }
    report()
    omissions.sort { $0.range.start < $1.range.start }
    swap(&self.lists, &lists)
    // Taken out: a copy would retain every text.
    var reading = Reading(Article())
    swap(&reading.article, &article)
    swap(&reading.omissions, &omissions)
    swap(&reading.diagnostics, &diagnostics)
    return reading
  }

  // MARK: Blocks by role

  private mutating func take(_ index: Int, _ analysis: borrowing TextAnalysis) {
    let role = structuralRole(of: index, analysis) ?? analysis.roles[index].plain
    let found = Found(index, analysis, role: role)
    if found.evidence.mayEndQuestion { questions += 1 }
    if role != .caption, role != .credit { finishFigure(before: index) }
    if role != .paragraph { finishList() }
    if found.evidence.marks.contains(.archive), takeArchiveLine(found) { return }
    let opensText =
      role == .paragraph || role == .lead || found.evidence.marks.contains(.datelineLike)
    if opensText, !hasText { takeDateline(found) }
    switch role {
    case .headline: takeHeadline(found)
    case .kicker: takeKicker(found)
    case .lead: takeLead(found)
    case .byline: takeByline(found)
    case .date: takeDate(found)
    case .caption, .credit: takePicture(found, isCredit: role == .credit)
    case .paragraph, .subheading:
      takeText(found, previous: index > 0 ? analysis.blocks[index - 1] : lastBlock)
    default: leaveOut(found)
    }
  }

  /// Lists a block among the omissions.
  mutating func omit(_ found: Found, _ kind: Omission.Kind) {
    omit(found.range, kind, rule: found.rule)
  }

  /// Lists bytes among the omissions.
  mutating func omit(_ range: Range<Int>, _ kind: Omission.Kind, rule: Rule) {
    if omissions.isEmpty { omissions.reserveCapacity(omissionsToCome) }
    omissions.append(Omission(kind, source.sourceRange(range), rule: rule))
  }

  /// Lists what is behind the blocks that were taken, which nobody asked for.
  mutating func omitRest(behind analysis: borrowing TextAnalysis) {
    guard let last = analysis.blocks.last else { return }
    let rest = source.bytes.trimming(
      .whitespace, from: last.range.upperBound..<source.bytes.count)
    if !rest.isEmpty { omit(rest, .notRequested, rule: "not-requested.rest") }
  }

  /// Lists what stands in date lines beside their values: labels, bars, further dates.
  private mutating func omitRemainders() {
    var remainders = LineRemainders()
    swap(&remainders, &lists.remainders)
    remainders.forEachStretch(in: source.bytes) {
      omit($0, .remainder, rule: "remainder.date-line")
    }
    swap(&remainders, &lists.remainders)
  }

  // Small questions to the builder are inlined: it is large, and a call would copy it.

  /// A part that was made from the whole block.
  @inline(__always)
  func part<Value>(_ value: Value, _ found: Found) -> Part<Value> {
    Part(value, origin: source.origin(found.range, found.rule, found.confidence))
  }

  @inline(__always)
  func richText(_ found: Found) -> RichText {
    source.richText(found.range)
  }

  private mutating func report() {
    let repairs = source.decoded.repairs
    for range in repairs.ranges {
      diagnostics.append(
        Diagnostic(.malformedBytes, "malformed bytes were replaced", at: SourceRange(range)))
    }
    if repairs.count > repairs.ranges.count {
      let more = repairs.count - repairs.ranges.count
      diagnostics.append(Diagnostic(.malformedBytes, "\(more) more malformed bytes were replaced"))
    }
    if source.hasControls {
      diagnostics.append(
        Diagnostic(.controlCharacters, "control characters were left out of texts"))
    }
    if source.decoded.encoding != .utf8 {
      diagnostics.append(
        Diagnostic(.transcoded, "the text was taken to be \(source.decoded.encoding)"))
    }
  }
}
