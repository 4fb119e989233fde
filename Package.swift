// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableExperimentalFeature("Lifetimes"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A module and the folder that it lives in; the folder says what it is for, the name what to import.
func module(_ name: String, in path: String, needs: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: needs, path: "Sources/\(path)", swiftSettings: settings)
}

// In the order in which bytes travel: bytes -> reader -> Article -> exporter -> bytes.
let modules: [Target] = [
  module("BroadsheetBytes", in: "Bytes"),
  module("BroadsheetHTMLTree", in: "HTMLTree", needs: ["BroadsheetBytes"]),
  module("BroadsheetCore", in: "Core", needs: ["BroadsheetBytes"]),
  module("BroadsheetConventions", in: "Conventions", needs: ["BroadsheetBytes", "BroadsheetCore"]),
  module("BroadsheetJSONSyntax", in: "JSONSyntax", needs: ["BroadsheetBytes", "BroadsheetCore"]),
  module(
    "BroadsheetXMLTree", in: "XMLTree",
    needs: ["BroadsheetCore", .target(name: "CLibXML2", condition: .when(traits: ["XML"]))]),
  module(
    "BroadsheetTextReader", in: "Readers/Text",
    needs: ["BroadsheetBytes", "BroadsheetCore", "BroadsheetConventions"]),
  module(
    "BroadsheetJSONReader", in: "Readers/JSON",
    needs: ["BroadsheetBytes", "BroadsheetCore", "BroadsheetJSONSyntax"]),
  module(
    "BroadsheetXMLReader", in: "Readers/XML",
    needs: ["BroadsheetBytes", "BroadsheetCore", "BroadsheetXMLTree"]),
  module(
    "BroadsheetWebReader", in: "Readers/Web",
    needs: [
      "BroadsheetBytes", "BroadsheetCore", "BroadsheetConventions", "BroadsheetJSONSyntax",
      "BroadsheetHTMLTree",
    ]),
  module("BroadsheetMarkup", in: "Exporters/Markup", needs: ["BroadsheetBytes", "BroadsheetCore"]),
  module(
    "BroadsheetJSONExporter", in: "Exporters/JSON",
    needs: ["BroadsheetCore", "BroadsheetJSONSyntax"]),
  module(
    "BroadsheetHTMLExporter", in: "Exporters/HTML",
    needs: [
      "BroadsheetCore", "BroadsheetConventions", "BroadsheetMarkup", "BroadsheetJSONSyntax",
    ]),
  module(
    "BroadsheetTextExporter", in: "Exporters/Text",
    needs: ["BroadsheetBytes", "BroadsheetCore", "BroadsheetConventions"]),
  module(
    "BroadsheetXMLExporter", in: "Exporters/XML", needs: ["BroadsheetCore", "BroadsheetMarkup"]),
  module(
    "BroadsheetInspection", in: "Inspection",
    needs: [
      "BroadsheetBytes", "BroadsheetCore", "BroadsheetHTMLTree", "BroadsheetMarkup",
      "BroadsheetHTMLExporter",
    ]),
  module("BroadsheetFiles", in: "Files", needs: ["BroadsheetCore"]),
  module(
    "Broadsheet", in: "Broadsheet",
    needs: [
      "BroadsheetBytes", "BroadsheetCore", "BroadsheetConventions", "BroadsheetHTMLTree",
      "BroadsheetTextReader", "BroadsheetJSONReader", "BroadsheetXMLReader",
      "BroadsheetWebReader", "BroadsheetJSONExporter",
      "BroadsheetHTMLExporter", "BroadsheetTextExporter", "BroadsheetXMLExporter",
      "BroadsheetInspection", "BroadsheetFiles",
    ]),
  module("BroadsheetConformance", in: "Conformance", needs: ["BroadsheetCore", "BroadsheetBytes"]),
  module("BroadsheetCommand", in: "Command", needs: ["Broadsheet"]),
]

/// A suite of tests; its folder mirrors the one that it tests.
func tests(
  _ name: String, in path: String, of targets: [Target.Dependency] = [], resources: [Resource] = []
)
  -> Target
{
  .testTarget(
    name: name, dependencies: targets, path: "Tests/\(path)", resources: resources,
    swiftSettings: settings)
}

let suites: [Target] = [
  .target(
    name: "BroadsheetTestSupport", dependencies: ["BroadsheetCore", "BroadsheetJSONExporter"],
    path: "Tests/Support", swiftSettings: settings),
  tests("ArchitectureTests", in: "ArchitectureTests"),
  tests(
    "ConventionsTests", in: "ConventionsTests",
    of: ["BroadsheetConventions", "BroadsheetTestSupport"]),
  tests("BytesTests", in: "BytesTests", of: ["BroadsheetBytes", "BroadsheetTestSupport"]),
  tests("HTMLTreeTests", in: "HTMLTreeTests", of: ["BroadsheetBytes", "BroadsheetHTMLTree"]),
  tests("CoreTests", in: "CoreTests", of: ["BroadsheetCore", "BroadsheetTestSupport"]),
  tests("LawTests", in: "LawTests", of: ["BroadsheetCore", "BroadsheetConformance"]),
  tests(
    "MarkupTests", in: "Exporters/MarkupTests", of: ["BroadsheetCore", "BroadsheetMarkup"]),
  tests("XMLTreeTests", in: "XMLTreeTests", of: ["BroadsheetCore", "BroadsheetXMLTree"]),
  tests(
    "XMLExporterTests", in: "Exporters/XMLExporterTests",
    of: [
      "BroadsheetCore", "BroadsheetXMLExporter", "BroadsheetXMLTree", "BroadsheetConformance",
      "BroadsheetTestSupport",
    ]),
  tests(
    "XMLReaderTests", in: "Readers/XMLReaderTests",
    of: [
      "BroadsheetCore", "BroadsheetXMLExporter", "BroadsheetXMLReader", "BroadsheetConformance",
      "BroadsheetTestSupport",
    ]),
  tests(
    "InspectionTests", in: "InspectionTests", of: ["Broadsheet", "BroadsheetInspection"]),
  tests(
    "CommandTests", in: "CommandTests", of: ["Broadsheet", "BroadsheetCommand"],
    resources: [.copy("Cases")]),
  tests("FilesTests", in: "FilesTests", of: ["BroadsheetCore", "BroadsheetFiles"]),
  tests("JSONSyntaxTests", in: "JSONSyntaxTests", of: ["BroadsheetCore", "BroadsheetJSONSyntax"]),
  tests(
    "JSONExporterTests", in: "Exporters/JSONExporterTests",
    of: [
      "BroadsheetCore", "BroadsheetJSONExporter", "BroadsheetConformance", "BroadsheetTestSupport",
    ]),
  tests(
    "JSONReaderTests", in: "Readers/JSONReaderTests",
    of: [
      "BroadsheetCore", "BroadsheetJSONExporter", "BroadsheetJSONReader", "BroadsheetConformance",
      "BroadsheetTestSupport",
    ]),
  tests(
    "HTMLExporterTests", in: "Exporters/HTMLExporterTests",
    of: [
      "BroadsheetCore", "BroadsheetHTMLExporter", "BroadsheetConformance", "BroadsheetTestSupport",
    ], resources: [.copy("Goldens")]),
  tests("BroadsheetTests", in: "BroadsheetTests", of: ["Broadsheet"]),
  tests(
    "ConformanceTests", in: "ConformanceTests",
    of: ["Broadsheet", "BroadsheetHTMLTree", "BroadsheetTestSupport"]),
  tests(
    "TextReaderTests", in: "Readers/TextReaderTests",
    of: [
      "BroadsheetBytes", "BroadsheetConventions", "BroadsheetCore", "BroadsheetTextReader",
      "BroadsheetJSONExporter", "BroadsheetConformance", "BroadsheetTestSupport",
    ], resources: [.copy("Fixtures")]),
  tests(
    "WebReaderTests", in: "Readers/WebReaderTests",
    of: [
      "BroadsheetBytes", "BroadsheetConventions", "BroadsheetCore", "BroadsheetWebReader",
      "BroadsheetHTMLTree", "BroadsheetJSONExporter", "BroadsheetConformance",
      "BroadsheetTestSupport",
    ], resources: [.copy("Fixtures")]),
  tests(
    "RoundTripTests", in: "RoundTripTests",
    of: [
      "BroadsheetCore", "BroadsheetTextExporter", "BroadsheetTextReader", "BroadsheetTestSupport",
    ]),
  tests(
    "TextExporterTests", in: "Exporters/TextExporterTests",
    of: [
      "BroadsheetBytes", "BroadsheetCore", "BroadsheetConformance", "BroadsheetTextExporter",
      "BroadsheetTestSupport",
    ], resources: [.copy("Goldens")]),
]

/// A program that shows how to use the library; `make test` builds and runs each.
func example(_ name: String, needs: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: needs, path: "Examples/\(name)",
    swiftSettings: settings)
}

let examples: [Target] = [
  example("ConvertFile", needs: ["Broadsheet"]),
  example("ListQuotes", needs: ["Broadsheet"]),
  example("Rewrite", needs: ["Broadsheet"]),
  example("ReadMany", needs: ["Broadsheet"]),
  example("ScrapePage", needs: ["BroadsheetFiles", "BroadsheetHTMLTree"]),
  example(
    "ServerWithoutFoundation",
    needs: [
      "BroadsheetCore", "BroadsheetFiles", "BroadsheetTextReader", "BroadsheetHTMLExporter",
      "BroadsheetJSONExporter",
    ]),
]

let package = Package(
  name: "Broadsheet",
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: modules.map { .library(name: $0.name, targets: [$0.name]) } + [
    .executable(name: "broadsheet", targets: ["broadsheet-tool"])
  ],
  traits: [
    .trait(name: "XML", description: "Reads and validates XML; needs libxml2."),
    .default(enabledTraits: ["XML"]),
  ],
  targets: modules + suites + examples + [
    .systemLibrary(
      name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .executableTarget(
      name: "broadsheet-tool", dependencies: ["BroadsheetCommand", "Broadsheet"],
      path: "Sources/broadsheet-tool", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
