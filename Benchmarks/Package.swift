// swift-tools-version: 6.3
import PackageDescription

// A package of its own: who uses the library never builds this, nor needs the peers.

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

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  traits: [
    .trait(name: "Peers", description: "Measures cmark-gfm and md4c in the same run."),
    .default(enabledTraits: ["Peers"]),
  ],
  dependencies: [.package(name: "Broadsheet", path: "..")],
  targets: [
    // Texts of any size and number, made from the sample articles.
    .target(name: "Corpus", swiftSettings: settings),
    // Clock, allocation counts, interleaved rounds, table and plot.
    .target(name: "Measure", dependencies: ["CAllocations", "Corpus"], swiftSettings: settings),
    .target(name: "CAllocations"),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .executableTarget(
      name: "Throughput",
      dependencies: [
        "Corpus", "Measure",
        .product(name: "Broadsheet", package: "Broadsheet"),
        .product(name: "BroadsheetHTMLTree", package: "Broadsheet"),
        .product(name: "BroadsheetWebReader", package: "Broadsheet"),
        .target(name: "CCMark", condition: .when(traits: ["Peers"])),
        .target(name: "CMD4C", condition: .when(traits: ["Peers"])),
      ],
      swiftSettings: settings),
    // Texts with labels: reading them, scoring on them, learning from them.
    .target(name: "LabelledTexts", swiftSettings: settings),
    // The linear chain behind the text reader, as it is learnt and judged.
    .target(
      name: "Learning",
      dependencies: [
        "Corpus", "LabelledTexts",
        .product(name: "BroadsheetTextReader", package: "Broadsheet"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Evaluate",
      dependencies: [
        "LabelledTexts", "Learning", "PageTexts",
        .product(name: "BroadsheetCore", package: "Broadsheet"),
        .product(name: "BroadsheetTextReader", package: "Broadsheet"),
      ],
      swiftSettings: settings),
    // Times single pages for the script that times the peers, so that both are interleaved.
    .executableTarget(
      name: "PageTimer",
      dependencies: [
        "Measure",
        .product(name: "BroadsheetBytes", package: "Broadsheet"),
        .product(name: "BroadsheetCore", package: "Broadsheet"),
        .product(name: "BroadsheetHTMLTree", package: "Broadsheet"),
        .product(name: "BroadsheetWebReader", package: "Broadsheet"),
      ],
      swiftSettings: settings),
    // Pages with labels.
    .target(
      name: "LabelledPages",
      dependencies: [.product(name: "BroadsheetBytes", package: "Broadsheet")],
      swiftSettings: settings),
    // Labelled pages as texts, from which the text reader learns too.
    .target(
      name: "PageTexts",
      dependencies: [
        "LabelledPages", "LabelledTexts",
        .product(name: "BroadsheetHTMLTree", package: "Broadsheet"),
      ],
      swiftSettings: settings),
    // What labelled pages teach the page reader.
    .target(
      name: "PageLearning",
      dependencies: [
        "LabelledPages", "Learning",
        .product(name: "BroadsheetWebReader", package: "Broadsheet"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "TrainPages", dependencies: ["LabelledPages", "PageLearning"],
      swiftSettings: settings),
    .executableTarget(
      name: "EvaluatePages",
      dependencies: [
        "LabelledPages", "PageLearning",
        .product(name: "BroadsheetBytes", package: "Broadsheet"),
        .product(name: "BroadsheetCore", package: "Broadsheet"),
        .product(name: "BroadsheetWebReader", package: "Broadsheet"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Train",
      dependencies: [
        "LabelledTexts", "Learning", "PageTexts",
        .product(name: "BroadsheetTextReader", package: "Broadsheet"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
