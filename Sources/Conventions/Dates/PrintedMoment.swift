/// A date, a time of day, or both, as a line prints them.
public struct PrintedMoment: Sendable, Hashable {
  /// The calendar date; the day is 0 where only a month is printed.
  public struct Day: Sendable, Hashable {
    /// The year, 0 where none is printed.
    public var year: Int
    /// The month from 1.
    public var month: Int
    /// The day from 1, or 0.
    public var day: Int

    /// Makes a date.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// The time of a wall clock.
  public struct Time: Sendable, Hashable {
    /// The hour, 0 to 23.
    public var hour: Int
    /// The minute.
    public var minute: Int
    /// The second, where printed.
    public var second: Int?

    /// Makes a time.
    public init(hour: Int, minute: Int, second: Int? = nil) {
      self.hour = hour
      self.minute = minute
      self.second = second
    }
  }

  /// What the words before say of the date.
  public enum Label: Sendable, Hashable {
    /// Nothing.
    case none
    /// That it is the day of publication.
    case published
    /// That it is the day of the last change.
    case updated
  }

  /// The date, where one is printed.
  public var day: Day?
  /// The time, where one is printed.
  public var time: Time?
  /// Minutes east of UTC, where a zone is printed.
  public var offset: Int?
  /// What the words before say.
  public var label: Label
  /// The bytes from the first figure or month to the last, zone included.
  public var range: Range<Int>
}
