import Testing

/// A folder of Sources, the module in it and what that module may import.
///
/// The table is the architecture: bytes -> reader -> Article -> exporter -> bytes. An import that is
/// not in it is an arrow that points upwards or sideways.
struct Module: Sendable, CustomTestStringConvertible {
  var folder: String
  var name: String
  var mayImport: Set<String>

  var testDescription: String { name }

  init(_ folder: String, _ name: String, mayImport: Set<String>) {
    (self.folder, self.name, self.mayImport) = (folder, name, mayImport)
  }

  /// The C library of each platform.
  static let cLibrary: Set = ["Glibc", "Musl", "Darwin", "Android"]

  static let readers: Set = [
    "BroadsheetTextReader", "BroadsheetJSONReader", "BroadsheetXMLReader", "BroadsheetWebReader",
  ]

  static let exporters: Set = [
    "BroadsheetJSONExporter", "BroadsheetHTMLExporter", "BroadsheetTextExporter",
    "BroadsheetXMLExporter",
  ]

  static let base: Set = ["BroadsheetBytes", "BroadsheetCore"]

  static let all: [Module] = [
    Module("Bytes", "BroadsheetBytes", mayImport: []),
    Module("HTMLTree", "BroadsheetHTMLTree", mayImport: ["BroadsheetBytes"]),
    Module("Core", "BroadsheetCore", mayImport: ["BroadsheetBytes"]),
    Module("Conventions", "BroadsheetConventions", mayImport: base),
    Module("JSONSyntax", "BroadsheetJSONSyntax", mayImport: base),
    Module("XMLTree", "BroadsheetXMLTree", mayImport: base.union(["CLibXML2"])),
    Module(
      "Readers/Text", "BroadsheetTextReader", mayImport: base.union(["BroadsheetConventions"])),
    Module("Readers/JSON", "BroadsheetJSONReader", mayImport: base.union(["BroadsheetJSONSyntax"])),
    Module("Readers/XML", "BroadsheetXMLReader", mayImport: base.union(["BroadsheetXMLTree"])),
    Module(
      "Readers/Web", "BroadsheetWebReader",
      mayImport: base.union([
        "BroadsheetConventions", "BroadsheetJSONSyntax", "BroadsheetHTMLTree",
      ])),
    Module("Exporters/Markup", "BroadsheetMarkup", mayImport: base),
    Module(
      "Exporters/JSON", "BroadsheetJSONExporter",
      mayImport: base.union(["BroadsheetJSONSyntax"])),
    Module(
      "Exporters/HTML", "BroadsheetHTMLExporter",
      mayImport: base.union([
        "BroadsheetConventions", "BroadsheetMarkup", "BroadsheetJSONSyntax",
      ])),
    Module(
      "Exporters/Text", "BroadsheetTextExporter",
      mayImport: base.union(["BroadsheetConventions"])),
    Module(
      "Exporters/XML", "BroadsheetXMLExporter", mayImport: base.union(["BroadsheetMarkup"])),
    Module(
      "Inspection", "BroadsheetInspection",
      mayImport: base.union(["BroadsheetHTMLTree", "BroadsheetMarkup", "BroadsheetHTMLExporter"])),
    Module("Files", "BroadsheetFiles", mayImport: base.union(cLibrary)),
    Module(
      "Broadsheet", "Broadsheet",
      mayImport: base.union(readers).union(exporters).union([
        "BroadsheetConventions", "BroadsheetHTMLTree", "BroadsheetInspection",
        "BroadsheetFiles",
      ])),
    Module("Conformance", "BroadsheetConformance", mayImport: base),
    Module("Command", "BroadsheetCommand", mayImport: cLibrary.union(["Broadsheet"])),
    Module(
      "broadsheet-tool", "broadsheet_tool",
      mayImport: cLibrary.union(["Broadsheet", "BroadsheetCommand"])),
  ]

  /// Modules of the standard library that need no `import` by their nature or cost nothing.
  static let standardLibrary: Set = ["Swift", "Synchronization"]
}
