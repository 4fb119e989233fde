import BroadsheetCore

/// Finds questions and answers: an interview has several questions, each followed by its answer.
enum InterviewFinder {
  /// The fewest questions that make an interview.
  private static let fewest = 3

  static func mark(_ body: inout [Part<Block>]) {
    let questions = body.indices.filter { isQuestion(body, at: $0) }
    let paragraphs = body.count { if case .paragraph = $0.value { true } else { false } }
    guard questions.count >= fewest, questions.count * 4 >= paragraphs else { return }
    var isAnswer = false
    for index in body.indices {
      guard case .paragraph(let text) = body[index].value else {
        isAnswer = false
        continue
      }
      if isQuestion(body, at: index) {
        body[index] = Part(turn(.question, text, body[index]), origin: body[index].origin)
        isAnswer = true
      } else if isAnswer {
        body[index] = Part(turn(.answer, text, body[index]), origin: body[index].origin)
      }
    }
  }

  private static func turn(_ kind: InterviewTurn.Kind, _ text: RichText, _ part: Part<Block>)
    -> Block
  {
    .interviewTurn(InterviewTurn(kind, content: [part]))
  }

  /// A short paragraph that ends in a question mark, with a paragraph behind it that does not.
  private static func isQuestion(_ body: [Part<Block>], at index: Int) -> Bool {
    guard let text = paragraph(body, at: index), endsInQuestion(text), text.utf8.count < 400,
      let next = paragraph(body, at: index + 1)
    else { return false }
    return !endsInQuestion(next)
  }

  private static func paragraph(_ body: [Part<Block>], at index: Int) -> String? {
    guard body.indices.contains(index), case .paragraph(let text) = body[index].value else {
      return nil
    }
    return text.string
  }

  private static func endsInQuestion(_ text: String) -> Bool {
    text.hasSuffix("?") || text.hasSuffix("？") || text.hasSuffix("?“") || text.hasSuffix("? »")
  }
}
