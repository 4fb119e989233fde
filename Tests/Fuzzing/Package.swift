// swift-tools-version: 6.3
import PackageDescription

// A package of its own: libFuzzer brings the program's entry point, which takes flags that the
// library must not have. .ci/fuzz builds and runs it.

/// A program that libFuzzer drives; it has no entry point of its own.
func fuzzer(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["Invariants"],
    swiftSettings: [.strictMemorySafety(), .unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "Broadsheet", path: "../..")],
  targets: [
    .target(
      name: "Invariants",
      dependencies: ["Broadsheet", "BroadsheetBytes", "BroadsheetXMLTree"]
        .map {
          .product(name: $0, package: "Broadsheet")
        },
      swiftSettings: [.strictMemorySafety(), .enableExperimentalFeature("Lifetimes")]),
    fuzzer("FuzzText"), fuzzer("FuzzJSON"), fuzzer("FuzzXML"), fuzzer("FuzzHTML"),
    fuzzer("FuzzEncoding"),
    fuzzer("FuzzWeb"),
  ],
  swiftLanguageModes: [.v6]
)
