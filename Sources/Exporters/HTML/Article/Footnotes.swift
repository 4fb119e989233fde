import BroadsheetCore

/// The footnotes of an article by their labels, numbered for anchors.
///
/// Of several with one label the first is the one that marks lead to.
struct Footnotes {
  private struct Note {
    var number: Int
    var isMarked = false
    var isWritten = false
  }

  private var notes: [String: Note] = [:]

  init(of article: Article) {
    for block in DeepBlocks(of: article) {
      if case .footnote(let note) = block, notes[note.label] == nil {
        notes[note.label] = Note(number: notes.count + 1)
      }
    }
  }

  /// The number in the anchors of a footnote; `nil` if the article has none of that label.
  func number(of label: String) -> Int? { notes[label]?.number }

  /// Whether a footnote has been marked in the text, so that it can lead back there.
  func isMarked(_ label: String) -> Bool { notes[label]?.isMarked ?? false }

  /// Whether this mark is the first of its footnote, which the footnote leads back to.
  mutating func isFirstMark(of label: String) -> Bool {
    defer { notes[label]?.isMarked = true }
    return notes[label]?.isMarked == false
  }

  /// Whether this footnote is the first of its label, which marks lead to.
  mutating func isFirstNote(of label: String) -> Bool {
    defer { notes[label]?.isWritten = true }
    return notes[label]?.isWritten == false
  }
}
