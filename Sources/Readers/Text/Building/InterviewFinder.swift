import BroadsheetCore

/// Finds questions and answers: an interview has several questions, each followed by its answer.
enum InterviewFinder {
  /// The fewest questions that make an interview.
  static let fewest = 3

  static func mark(_ body: inout [Part<Block>]) {
    let questions = body.indices.filter { isQuestion(body, at: $0) }
    let paragraphs = body.count { if case .paragraph = $0.value { true } else { false } }
    guard questions.count >= fewest, questions.count * 4 >= paragraphs else { return }
    let speakers = Speakers(questions.flatMap { [body[$0].value, body[$0 + 1].value] })
    var next = questions.makeIterator()
    var question = next.next()
    var isAnswer = false
    for index in body.indices {
      if index == question {
        body[index] = turn(.question, body[index], speakers)
        isAnswer = true
        question = next.next()
      } else if case .paragraph = body[index].value, isAnswer {
        body[index] = turn(.answer, body[index], speakers)
      } else {
        isAnswer = false
      }
    }
  }

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
