// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that the program below can reach nothing but the core.
let package = Package(
  name: "Linkage",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "Broadsheet", path: "../..")],
  targets: [
    .executableTarget(
      name: "CoreOnly", dependencies: [.product(name: "BroadsheetCore", package: "Broadsheet")],
      path: "CoreOnly")
  ],
  swiftLanguageModes: [.v6]
)
