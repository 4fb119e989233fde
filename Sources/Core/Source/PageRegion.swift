/// A box on a page of a digitized newspaper.
///
/// Lengths are in the unit of the source, as ALTO's `MeasurementUnit` gives it, from the page's top left.
public struct PageRegion: Sendable, Hashable {
  /// The page's number in the source, from 1.
  public var page: Int

  /// The distance of the left edge from the left of the page.
  public var left: Double

  /// The distance of the upper edge from the top of the page.
  public var top: Double

  /// The width of the box.
  public var width: Double

  /// The height of the box.
  public var height: Double

  /// Makes a box on a page.
  public init(page: Int, left: Double, top: Double, width: Double, height: Double) {
    self.page = page
    self.left = left
    self.top = top
    self.width = width
    self.height = height
  }
}
