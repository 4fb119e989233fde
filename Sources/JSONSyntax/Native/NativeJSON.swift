public import BroadsheetCore

/// What the exporter and the reader of the native JSON format agree on.
///
/// `Documentation/Schemas/article.schema.json` describes the format.
public enum NativeJSON {
  /// The version that is written and read.
  public static let version = 1

  /// The name of the member that holds the version: the first of an article.
  public static let versionName: StaticString = "broadsheet"

  /// The format's names.
  public static let format = Format(
    "json", title: "Broadsheet JSON",
    mediaTypes: ["application/vnd.broadsheet+json", "application/json"],
    fileExtensions: ["json"])
}
