// swift-tools-version: 6.3
import PackageDescription

// A package of its own, as yours would be; yours names a URL and a version instead of a path.
let package = Package(
  name: "MarkdownExporter",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "MarkdownFormat", targets: ["MarkdownFormat"]),
    .executable(name: "MarkdownExporter", targets: ["Tool"]),
  ],
  dependencies: [.package(name: "Broadsheet", path: "../..")],
  targets: [
    .target(
      name: "MarkdownFormat",
      dependencies: [.product(name: "BroadsheetCore", package: "Broadsheet")]),
    .executableTarget(
      name: "Tool",
      dependencies: [
        "MarkdownFormat", .product(name: "BroadsheetCommand", package: "Broadsheet"),
        .product(name: "Broadsheet", package: "Broadsheet"),
      ]),
    .testTarget(
      name: "MarkdownFormatTests",
      dependencies: [
        "MarkdownFormat", .product(name: "BroadsheetConformance", package: "Broadsheet"),
      ]),
  ]
)
