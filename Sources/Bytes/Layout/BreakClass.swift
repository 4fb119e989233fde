/// What a scalar means for breaking lines.
///
/// After Unicode's line breaking rules (UAX #14), cut down to what news text needs, and the Japanese
/// rules for the ends of lines (kinsoku, JIS X 4051).
enum BreakClass {
  /// An ideograph, a kana or an emoji.
  case ideograph
  /// An East Asian mark that does not start a line: a closing bracket, a full stop, a small kana.
  case closing
  /// The same of Latin text, where no break follows it either but before an ideograph.
  case suffix
  /// An East Asian mark that does not end a line: an opening bracket.
  case opening
  /// The same of Latin text, where no break precedes it either but after an ideograph.
  case prefix
  /// A Latin letter or digit.
  case alphanumeric
  /// A space without width: a line may break behind it.
  case breakMark
  /// Everything else; lines break beside it at spaces only.
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{200B}": self = .breakMark
    case "0"..."9", "A"..."Z", "a"..."z": self = .alphanumeric
    case "(", "[", "{", "‘", "“", "«", "$", "#": self = .prefix
    case "!", "%", ")", ",", ".", ":", ";", "?", "]", "}", "’", "”", "»", "…", "‥", "—", "―", "‰",
      "℃", "°", "′", "″":
      self = .suffix
    case "（", "〔", "［", "｛", "〈", "《", "「", "『", "【", "〘", "〖", "〝", "｟", "＄", "￥", "￡", "＃":
      self = .opening
    case "）", "〕", "］", "｝", "〉", "》", "」", "』", "】", "〙", "〗", "〟", "｠", "、", "。", "，", "．", "・",
      "：", "；", "？", "！", "〜", "～", "％", "\u{3000}", "ー", "ゝ", "ゞ", "ヽ", "ヾ", "々", "〻", "ぁ", "ぃ",
      "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ゕ", "ゖ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ",
      "ョ", "ヮ", "ヵ", "ヶ", "\u{31F0}"..."\u{31FF}":
      self = .closing
    // Korean is broken at its spaces.
    case "\u{1100}"..."\u{11FF}", "\u{3130}"..."\u{318F}", "\u{A960}"..."\u{A97F}",
      "\u{AC00}"..."\u{D7FF}":
      self = .other
    default: self = ColumnCounter.width(of: scalar) == 2 ? .ideograph : .other
    }
  }

  /// Whether a line may break between two scalars with no space between them.
  @inline(__always)
  static func allowsBreak(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    // Of the scalars below, none allows a break beside another of them.
    if left.value < 0x2000, right.value < 0x2000 { return false }
    return allowsBreak(BreakClass(left), BreakClass(right))
  }

  private static func allowsBreak(_ left: BreakClass, _ right: BreakClass) -> Bool {
    switch (left, right) {
    case (.breakMark, _): true
    case (_, .breakMark): false
    case (.opening, _), (.prefix, _), (.other, _): false
    case (_, .closing), (_, .suffix), (_, .other): false
    case (.suffix, .prefix), (.suffix, .alphanumeric): false
    case (.alphanumeric, .prefix), (.alphanumeric, .alphanumeric): false
    default: true
    }
  }
}
