/// What is to be seen in a block besides its words.
struct BlockMarks: OptionSet, BitwiseCopyable {
  var rawValue: UInt64

  static let bar = BlockMarks(rawValue: 1 << 0)
  static let slash = BlockMarks(rawValue: 1 << 1)
  static let copyrightSign = BlockMarks(rawValue: 1 << 2)
  static let atSign = BlockMarks(rawValue: 1 << 3)
  static let address = BlockMarks(rawValue: 1 << 4)
  /// A colon behind the first one to four words.
  static let labelColon = BlockMarks(rawValue: 1 << 5)
  static let colon = BlockMarks(rawValue: 1 << 6)
  static let manyCommas = BlockMarks(rawValue: 1 << 7)
  /// A full stop, a blank and a capital.
  static let sentenceBreak = BlockMarks(rawValue: 1 << 8)
  static let quotationMark = BlockMarks(rawValue: 1 << 9)
  static let parenthesesAtEnd = BlockMarks(rawValue: 1 << 10)
  static let manyFigures = BlockMarks(rawValue: 1 << 11)
  static let currency = BlockMarks(rawValue: 1 << 12)
  static let date = BlockMarks(rawValue: 1 << 13)
  static let time = BlockMarks(rawValue: 1 << 14)
  static let dateFirst = BlockMarks(rawValue: 1 << 15)
  static let allCapitals = BlockMarks(rawValue: 1 << 16)
  static let titleCase = BlockMarks(rawValue: 1 << 17)
  static let nameLike = BlockMarks(rawValue: 1 << 18)
  /// A name behind a byline's first word.
  static let bylineLike = BlockMarks(rawValue: 1 << 19)
  static let repeatsEarlier = BlockMarks(rawValue: 1 << 20)
  static let isRepeated = BlockMarks(rawValue: 1 << 21)
  static let indented = BlockMarks(rawValue: 1 << 22)
  static let deeplyIndented = BlockMarks(rawValue: 1 << 23)
  static let control = BlockMarks(rawValue: 1 << 24)
  static let afterEndOfText = BlockMarks(rawValue: 1 << 25)
  static let afterDeskNote = BlockMarks(rawValue: 1 << 26)
  static let afterEndMark = BlockMarks(rawValue: 1 << 27)
  /// Letters, hyphens and figures as a wire's slug line has them.
  static let slugLike = BlockMarks(rawValue: 1 << 28)
  /// An agency's name, or initials, and no more.
  static let signOffLike = BlockMarks(rawValue: 1 << 29)
  static let wrapped = BlockMarks(rawValue: 1 << 30)
  static let datelineLike = BlockMarks(rawValue: 1 << 31)
  static let noLetters = BlockMarks(rawValue: 1 << 32)
  static let dash = BlockMarks(rawValue: 1 << 33)
  /// A name, and behind it a date or a time.
  static let nameThenTime = BlockMarks(rawValue: 1 << 34)
  static let creditInParentheses = BlockMarks(rawValue: 1 << 35)
  /// A name, and behind it a bar or a dash.
  static let nameThenBar = BlockMarks(rawValue: 1 << 36)
  /// A name, and behind it a button: "Follow", "Send a tip".
  static let nameThenButton = BlockMarks(rawValue: 1 << 37)
  static let equalsSign = BlockMarks(rawValue: 1 << 38)
  static let archive = BlockMarks(rawValue: 1 << 39)
  /// Two bylines' worth: the same words twice in one line.
  static let doubled = BlockMarks(rawValue: 1 << 40)
  /// "By", "Author of the article:", and the name on the next line.
  static let onlyStarts = BlockMarks(rawValue: 1 << 41)
  /// A capital inside a word: copying joined two.
  static let glued = BlockMarks(rawValue: 1 << 42)
  static let gluedTwice = BlockMarks(rawValue: 1 << 43)
  /// A capital right behind a full stop or a parenthesis.
  static let gluedStop = BlockMarks(rawValue: 1 << 44)
  /// A title of the head that another line repeats with more words.
  static let isEchoed = BlockMarks(rawValue: 1 << 45)
  /// A line that repeats a title with more words.
  static let echoes = BlockMarks(rawValue: 1 << 46)
  /// The same words three times or more in the text.
  static let isRepeatedOften = BlockMarks(rawValue: 1 << 47)

  /// A line that repeats a title with a trail of sections before it, or the paper's name behind it.
  static let extendsTitle = BlockMarks(rawValue: 1 << 48)

  static let count = 49
}
