/// The language of the markup, which decides what becomes of characters that it cannot hold.
public enum MarkupDialect: Sendable, Hashable, CaseIterable {
  /// HTML: a character that HTML forbids becomes U+FFFD, and the loss is reported.
  case html

  /// XML 1.0, without loss.
  ///
  /// A character that XML forbids (U+0000 to U+001F but tab, line feed and carriage return, and
  /// U+FFFE and U+FFFF) is written as U+241B, its number in hexadecimal digits and a semicolon:
  /// `␛0;` for U+0000. U+241B itself is written `␛241B;`. A carriage return is a character
  /// reference everywhere, tab and line feed are in attributes, as a parser would change them.
  case xml
}
