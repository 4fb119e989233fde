import BroadsheetCore

extension ElementWriter {
  /// Writes an article as the outermost element.
  mutating func write(_ article: Article) {
    start("article")
    attribute("xmlns", "urn:broadsheet:article:1")
    attribute("xmlns:o", "urn:broadsheet:origin:1")
    attribute("version", 1)
    start("head")
    writeTitles(of: article)
    writeOrigins(of: article)
    writeTimes(of: article)
    writeSubjects(of: article)
    writeDeskParts(of: article)
    end()
    if let figure = article.mainFigure {
      start("mainFigure", from: figure.origin)
      writeContent(of: figure.value)
      end()
    }
    write("lead", article.lead)
    write("body", article.body)
    end()
  }

  private mutating func write(_ name: StaticString, _ blocks: [Part<Block>]) {
    guard !blocks.isEmpty else { return }
    start(name)
    for block in blocks { write(block) }
    end()
  }

  // MARK: Kinds of value

  /// Writes a part that is running text.
  mutating func write(_ name: StaticString, _ part: Part<RichText>?) {
    guard let part else { return }
    start(name, .words, from: part.origin)
    write(part.value)
    end()
  }

  /// Writes a part that is words.
  mutating func write(_ name: StaticString, _ part: Part<String>?) {
    guard let part else { return }
    start(name, .words, from: part.origin)
    words(part.value[...])
    end()
  }

  /// Writes running text that is no part of its own.
  mutating func write(_ name: StaticString, _ text: RichText?) {
    guard let text else { return }
    start(name, .words)
    write(text)
    end()
  }

  /// Writes a time that is no part of its own.
  mutating func write(_ name: StaticString, _ time: Timestamp?) {
    guard let time else { return }
    start(name)
    attributes(of: time)
    end()
  }

  /// Writes a link as an element.
  mutating func write(_ name: StaticString, _ link: Hyperlink?) {
    guard let link else { return }
    start(name)
    attributes(of: link)
    end()
  }

  /// Adds a link to the element that has just started.
  mutating func attributes(of link: Hyperlink?) {
    attribute("href", link?.reference)
    attribute("title", link?.title)
    attribute("rel", link?.relation)
  }

  /// Adds a time to the element that has just started: the precision is that of its digits, and an
  /// offset was printed unless it says otherwise.
  mutating func attributes(of time: Timestamp) {
    attribute("time", time.description)
    if let offset = time.offset, offset.basis != .printed {
      attribute("offset", offset.basis.rawValue)
    }
  }
}
