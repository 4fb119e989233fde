import Foundation

/// The words of a text as the folder's scorer compares them, by number.
struct Tokens: Hashable {
  var numbers: [Int] = []
  /// The number of characters in them.
  var count = 0
}

/// Numbers words.
struct Tokenizer {
  private var numbers: [String: Int] = [:]

  /// The words of `text`; of scripts that are written without blanks every character is one.
  mutating func tokens(_ text: String) -> Tokens {
    var tokens = Tokens()
    var word = ""
    for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      let properties = scalar.properties
      let isUnspaced =
        (0x0E00...0x0EFF).contains(scalar.value) || (0x3040...0x30FF).contains(scalar.value)
        || (0x3400...0x9FFF).contains(scalar.value)
      if isUnspaced {
        finish(&word, &tokens)
        word.unicodeScalars.append(scalar)
        finish(&word, &tokens)
      } else if properties.isAlphabetic || properties.numericType != nil
        || (!word.isEmpty && properties.generalCategory == .nonspacingMark)
      {
        word.unicodeScalars.append(scalar)
      } else if properties.generalCategory != .format {
        finish(&word, &tokens)
      }
    }
    finish(&word, &tokens)
    return tokens
  }

  private mutating func finish(_ word: inout String, _ tokens: inout Tokens) {
    guard !word.isEmpty else { return }
    tokens.count += word.count + (tokens.numbers.isEmpty ? 0 : 1)
    tokens.numbers.append(numbers[word] ?? numbers.count)
    numbers[word] = tokens.numbers[tokens.numbers.count - 1]
    word = ""
  }
}

/// A text in which sequences of words can be found.
struct TokenText {
  private var numbers: [Int] = []
  private var places: [Int: [Int]] = [:]

  /// Joins texts, so that no sequence reaches from one into the next.
  init(_ texts: [Tokens]) {
    for text in texts {
      for number in text.numbers {
        places[number, default: []].append(numbers.count)
        numbers.append(number)
      }
      numbers.append(-1)
    }
  }

  func contains(_ sequence: some Collection<Int>) -> Bool {
    guard let first = sequence.first else { return false }
    return places[first]?.contains { numbers[$0...].starts(with: sequence) } ?? false
  }

  /// The share of the four-word sequences of `tokens` that occur.
  func share(of tokens: Tokens) -> Double {
    let count = max(1, tokens.numbers.count - 3)
    let found = (0..<count).count { contains(tokens.numbers[$0...].prefix(4)) }
    return Double(found) / Double(count)
  }
}
