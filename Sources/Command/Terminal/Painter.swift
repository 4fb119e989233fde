/// Colors text, or leaves it as it is.
struct Painter: Sendable {
  let isColored: Bool

  func paint(_ text: some StringProtocol, _ ink: Ink) -> String {
    isColored && ink != .text ? "\u{1B}[\(ink.parameters)m\(text)\u{1B}[0m" : String(text)
  }
}
