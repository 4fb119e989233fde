package import BroadsheetCore

/// Finds questions and answers: an interview has several questions, each followed by its answer.
///
/// Print marks them in two ways: questions are set apart and end in their mark, or each turn begins
/// with who speaks.
package enum InterviewFinder {
  /// The fewest questions that make an interview.
  package static let fewest = 3

  /// Makes turns of the blocks of a text that is an interview.
  package static func mark(_ body: inout [Part<Block>]) {
    if !markQuestions(&body) { markSpeakers(&body) }
  }

  // MARK: By questions

  private static func markQuestions(_ body: inout [Part<Block>]) -> Bool {
    var questions = body.indices.filter { isQuestion(body, at: $0) }
    let paragraphs = body.count { isParagraph($0.value) }
    guard questions.count >= fewest, questions.count * 4 >= paragraphs else { return false }
    // Where questions are set in bold, what else is set so is asked too: "Tell us more."
    let strong = questions.count { isStrong(body[$0].value) }
    if strong * 2 > questions.count {
      let known = Set(questions)
      questions = body.indices.filter {
        known.contains($0)
          || isStrong(body[$0].value) && $0 + 1 < body.count && mayAnswer(body[$0 + 1].value)
      }
    }
    let speakers = Speakers(questions.flatMap { [body[$0].value, body[$0 + 1].value] })
    var next = questions.makeIterator()
    var question = next.next()
    var isAnswer = false
    for index in body.indices {
      if index == question {
        body[index] = turn(.question, body[index], speakers)
        isAnswer = true
        question = next.next()
      } else if case .paragraph = body[index].value, isAnswer,
        !isWholly(.emphasis, body[index].value)
      {
        body[index] = turn(.answer, body[index], speakers)
      } else {
        isAnswer = false
      }
    }
    return true
  }

  /// A short block that ends in a question mark, with a paragraph behind it that does not.
  ///
  /// Print sets questions in bold, so they are taken for subheadings as often as for paragraphs.
  private static func isQuestion(_ body: [Part<Block>], at index: Int) -> Bool {
    guard let text = words(of: body[index].value)?.string, endsInQuestion(text),
      text.utf8.count < 400, index + 1 < body.count,
      case .paragraph(let next) = body[index + 1].value
    else { return false }
    return !endsInQuestion(next.string)
  }

  private static func mayAnswer(_ block: Block) -> Bool {
    if case .paragraph = block { !isStrong(block) } else { false }
  }

  private static func isStrong(_ block: Block) -> Bool { isWholly(.strong, block) }

  /// Whether all of a paragraph is set in one way.
  private static func isWholly(_ style: Style, _ block: Block) -> Bool {
    guard case .paragraph(let text) = block else { return false }
    return text.marks.contains {
      $0.style == style && $0.range.count * 20 > text.string.utf8.count * 19
    }
  }

  // MARK: By speakers

  /// Makes turns of the paragraphs of a text most of which begin with one of a few names, when one
  /// of those who speak asks.
  private static func markSpeakers(_ body: inout [Part<Block>]) {
    let speakers = Speakers(body.lazy.map(\.value).filter { isParagraph($0) })
    var asked: [String: (turns: Int, questions: Int)] = [:]
    var paragraphs = 0
    for part in body {
      guard case .paragraph(let text) = part.value else { continue }
      paragraphs += 1
      guard let speaker = speakers.split(text).speaker else { continue }
      asked[speaker, default: (0, 0)].turns += 1
      if endsInQuestion(text.string) { asked[speaker, default: (0, 0)].questions += 1 }
    }
    let turns = asked.values.reduce(0) { $0 + $1.turns }
    let askers = Set(asked.filter { $0.value.questions * 2 > $0.value.turns }.keys)
    guard turns >= fewest * 2, turns * 2 >= paragraphs, asked.count <= 4,
      !askers.isEmpty, askers.count < asked.count
    else { return }
    var kind: InterviewTurn.Kind?
    for index in body.indices {
      guard case .paragraph(let text) = body[index].value else { continue }
      if let speaker = speakers.split(text).speaker {
        kind = askers.contains(speaker) ? .question : .answer
      }
      // What follows without a name goes on.
      if let kind { body[index] = turn(kind, body[index], speakers) }
    }
  }

  private static func isParagraph(_ block: Block) -> Bool {
    if case .paragraph = block { true } else { false }
  }

  // MARK: Turns

  private static func turn(
    _ kind: InterviewTurn.Kind, _ part: Part<Block>, _ speakers: Speakers
  ) -> Part<Block> {
    guard let text = words(of: part.value) else { return part }
    let (speaker, words) = speakers.split(text)
    return Part(
      .interviewTurn(
        InterviewTurn(
          kind, speaker: speaker, content: [Part(.paragraph(words), origin: part.origin)])),
      origin: part.origin)
  }

  private static func words(of block: Block) -> RichText? {
    switch block {
    case .paragraph(let text): text
    case .subheading(let subheading): subheading.text
    default: nil
    }
  }

  private static func endsInQuestion(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var end = bytes.count
    // Behind it a quotation mark may stand, and in French a blank before that.
    if end > 3, bytes[end - 1] == 0x9C || bytes[end - 1] == 0x9D {
      end -= 3
    } else if end > 2, bytes[end - 1] == 0xBB {
      end -= 2
      if bytes[end - 1] == 0x20 { end -= 1 }
    }
    guard end > 0 else { return false }
    return bytes[end - 1] == 0x3F
      || (end > 2 && bytes[end - 1] == 0x9F && bytes[end - 2] == 0xBC && bytes[end - 3] == 0xEF)
  }
}
