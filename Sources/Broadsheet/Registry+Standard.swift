extension Registry {
  /// Every format that comes with Broadsheet.
  ///
  /// It is a value: register your own formats in a copy.
  public static var standard: Registry {
    let registry = Registry()
    return registry
  }
}
