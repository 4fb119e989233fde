/// Who owns an article and what may be done with it.
public struct Rights: Sendable, Hashable {
  /// Who holds the copyright.
  public var holder: Organization?

  /// The year of the copyright.
  public var year: Int?

  /// The notice as printed, such as `© 2019 dpa`.
  public var notice: String?

  /// The terms of use in words.
  public var usageTerms: String?

  /// The licence.
  public var license: Hyperlink?

  /// Where to buy a licence.
  public var acquisition: Hyperlink?

  /// The line to credit the article with.
  public var creditLine: String?

  /// Where, when and by whom it may be used, in the source's words.
  public var limitations: String?

  /// Makes a statement of rights.
  public init(
    holder: Organization? = nil, year: Int? = nil, notice: String? = nil,
    usageTerms: String? = nil, license: Hyperlink? = nil, acquisition: Hyperlink? = nil,
    creditLine: String? = nil, limitations: String? = nil
  ) {
    self.holder = holder
    self.year = year
    self.notice = notice
    self.usageTerms = usageTerms
    self.license = license
    self.acquisition = acquisition
    self.creditLine = creditLine
    self.limitations = limitations
  }
}
