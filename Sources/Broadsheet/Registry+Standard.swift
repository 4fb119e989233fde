extension Registry {
  /// Every format that comes with Broadsheet.
  ///
  /// It is a value: register your own formats in a copy.
  public static var standard: Registry {
    var registry = Registry()
    // Replacing cannot fail, and replaces nothing: no two of these share a name, as a test proves.
    registry.replace(with: PlainTextReader())
    registry.replace(with: JSONReader())
    registry.replace(with: XMLReader())
    registry.replace(with: WebPageReader())
    registry.replace(with: JSONExporter())
    registry.replace(with: HTMLExporter())
    registry.replace(with: PlainTextExporter())
    registry.replace(with: XMLExporter())
    return registry
  }
}
