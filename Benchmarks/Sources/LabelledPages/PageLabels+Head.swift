extension PageLabels {
  /// Whether each of the texts is one of the headlines.
  package func areHeadlines(_ texts: [String]) -> [Bool] {
    var tokenizer = Tokenizer()
    let headlines = Set(headlines.map { tokenizer.tokens($0) })
    return texts.map { headlines.contains(tokenizer.tokens($0)) }
  }

  /// Whether `text` names one of the authors.
  package func namesAuthor(_ text: String) -> Bool {
    var tokenizer = Tokenizer()
    let whole = TokenText([tokenizer.tokens(text)])
    return authors.contains { author in
      let name = tokenizer.tokens(author)
      return name.count > 4 && whole.contains(name.numbers)
    }
  }
}
