// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tonghop",
  products: [
    .executable(name: "tonghop", targets: ["tonghop"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CLinux"),
    .target(name: "CXlsxWriter", linkerSettings: [.linkedLibrary("xlsxwriter")]),

    .target(name: "Markdown", dependencies: ["CCmark"], swiftSettings: settings),
    .target(
      name: "Reporting",
      dependencies: ["Markdown", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),
    .target(
      name: "ReportSite",
      dependencies: ["CXlsxWriter", "Markdown", "Reporting"],
      swiftSettings: settings
    ),
    .target(name: "Workspace", dependencies: ["CLinux", "CNettle"], swiftSettings: settings),
    .executableTarget(
      name: "tonghop",
      dependencies: [
        "Markdown", "Reporting", "ReportSite", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),

    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"], swiftSettings: settings),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Markdown"], swiftSettings: settings),
    .testTarget(
      name: "ReportSiteTests",
      // Our templates are Mustache; the library is what their renderer is held against.
      dependencies: ["ReportSite", "Reporting", "Markdown", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: settings
    ),
    .testTarget(name: "WorkspaceTests", dependencies: ["Workspace"], swiftSettings: settings),
    .testTarget(
      name: "tonghopTests",
      dependencies: ["tonghop", "Reporting", "ReportSite", "Workspace"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)
