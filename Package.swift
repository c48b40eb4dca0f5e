// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours compiles in Swift 6 mode with warnings as errors.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// The rooms on the way of a build. What they offer is optimised into the rooms that use it: without that every access to a
/// `Node` is a call. For all rooms it would double the time of a release build.
let wayOfABuild: Set<String> = [
    "Diagnostics", "Tree", "Hashing", "Syntax", "Variables", "Spec", "Model", "Resolve", "CloudFormation", "Lowering",
    "Stacks", "Emit",
]
let open: [SwiftSetting] = [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1", "NIOTLS", "NIOWebSocket"].map {
    .product(name: $0, package: "swift-nio")
}
let tls: Target.Dependency = .product(name: "NIOSSL", package: "swift-nio-ssl")
let http2: Target.Dependency = .product(name: "NIOHTTP2", package: "swift-nio-http2")
let quiescing: Target.Dependency = .product(name: "NIOExtras", package: "swift-nio-extras")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// A room of the compiler: a folder below `Sources`, seeing only the rooms that it names.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    let settings = wayOfABuild.contains(name) ? strict + open : strict
    return .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// All rooms, for what stands above them. A target names every room whose types it touches, also through another room:
/// an incremental build takes a target as fresh when a room that it does not name changes the layout of a type.
let rooms: [Target.Dependency] = [
    "CPOSIX", "CYAML", "Diagnostics", "Tree", "Hashing", "Processes", "Syntax", "Variables", "Spec", "Model", "Resolve",
    "CloudFormation", "IAMPolicy", "Lowering", "Stacks", "Packaging", "Surface", "CrossOrigin", "Emit",
    "RuntimeConfig", "LocalConfig", "Nginx", "IAMTable", "Plan", "Lint", "Imports",
]

/// Static linking makes the start-up of a command a millisecond instead of five, and jemalloc a large build a tenth cheaper;
/// see docs/performance.md.
let staticLink: [LinkerSetting] = [
    .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release)),
    .linkedLibrary("jemalloc", .when(platforms: [.linux], configuration: .release)),
]

let package = Package(
    name: "gwc",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "gwc", targets: ["gwc"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        // Judges the XML of reports in the tests; linked into the product it would load ICU at every start.
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),

        // The compiler, in the order in which data flows through it.
        room("Diagnostics"),
        room("Tree", ["Diagnostics"]),
        room("Hashing", [crypto]),
        .target(name: "CPOSIX"),
        room("Processes", ["CPOSIX"]),
        room("Syntax", ["CYAML", "Diagnostics", "Tree", "Processes"]),
        room("Variables", ["Diagnostics", "Tree", "Syntax", "Processes"]),
        room("Spec", ["Diagnostics", "Tree"]),
        room("Model", ["Diagnostics", "Tree"]),
        room("Resolve", ["Diagnostics", "Tree", "Spec", "Model"]),
        room(
            "CloudFormation",
            ["Diagnostics", "Tree", .product(name: "OrderedCollections", package: "swift-collections")]),
        room("IAMPolicy", ["Diagnostics", "Tree", "CloudFormation"]),
        room("Lowering", ["Diagnostics", "Tree", "Hashing", "Model", "CloudFormation"]),
        room(
            "Stacks",
            [
                "Diagnostics", "Tree", "CloudFormation",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ]),
        room("Surface", ["Diagnostics", "Tree", "CloudFormation"]),
        room("Packaging", ["CZlib", "Hashing", "Tree"]),
        room("CrossOrigin", ["Tree", "Surface"]),
        room(
            "Emit",
            [
                "Diagnostics", "Tree", "Hashing", "Model", "CloudFormation", "Stacks", "Surface",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ]),
        room("RuntimeConfig", ["Tree"]),
        room("LocalConfig", ["Tree", "CloudFormation", "Surface", "Emit", "RuntimeConfig"]),
        room("Nginx", ["Tree", "Emit", "RuntimeConfig"]),
        room("IAMTable"),
        room(
            "Plan",
            [
                "Diagnostics", "Tree", "Hashing", "CloudFormation", "IAMPolicy", "Surface",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ]),
        room(
            "Lint",
            [
                "Diagnostics", "Tree", "Hashing", "CloudFormation", "IAMPolicy", "Surface", "CrossOrigin", "IAMTable",
                "Plan",
            ]),
        room("Imports", ["Diagnostics", "Tree"]),
        room("Compiler", rooms),

        // The local gateway: what an API does with a request, without a socket.
        room("Velocity", ["Tree"]),
        room("JSONSchema", ["Tree"]),
        room("Gateway", ["Tree", "IAMPolicy", "Velocity", "JSONSchema", "RuntimeConfig"]),
        room(
            "Transport",
            [
                "CPOSIX", "CZlib", "Tree", "RuntimeConfig", "Gateway", crypto, cryptoExtras, tls, http2, quiescing,
                httpClient,
            ] + nio),
        room("Page", ["Tree", "RuntimeConfig", "Gateway"]),
        room("Replay", ["Tree", "Velocity", "JSONSchema", "RuntimeConfig", "Gateway", crypto]),

        // The commands, and the generator of everything that is checked in as generated.
        .executableTarget(
            name: "gwc", dependencies: rooms + ["Compiler", "Gateway", "Transport", "Page", arguments],
            swiftSettings: strict,
            linkerSettings: staticLink),
        room("Fuzzing"),
        .executableTarget(
            name: "gwc-dev", dependencies: rooms + ["Compiler", "Fuzzing", "Replay", arguments], swiftSettings: strict),

        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
        .testTarget(name: "SyntaxTests", dependencies: ["Diagnostics", "Tree", "Syntax"], swiftSettings: strict),
        .testTarget(name: "SpecTests", dependencies: ["Diagnostics", "Tree", "Syntax", "Spec"], swiftSettings: strict),
        .testTarget(
            name: "VariablesTests", dependencies: ["Diagnostics", "Tree", "Syntax", "Variables"], swiftSettings: strict),
        .testTarget(
            name: "HostileTests", dependencies: rooms + ["Compiler", "Fuzzing"], path: "Tests/Hostile",
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: rooms + ["Compiler", "gwc"], swiftSettings: strict),
        .testTarget(name: "PackagingTests", dependencies: ["Packaging", "Tree"], swiftSettings: strict),
        .testTarget(name: "IAMPolicyTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
        .testTarget(name: "StacksTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
        .testTarget(name: "EmitTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
        .testTarget(name: "ImportsTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
        .testTarget(name: "IAMTableTests", dependencies: ["IAMTable"], swiftSettings: strict),
        .testTarget(
            name: "SurfaceTests", dependencies: ["Diagnostics", "Tree", "Syntax", "CloudFormation", "Surface"],
            swiftSettings: strict),
        .testTarget(name: "CrossOriginTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
        .testTarget(name: "LintTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
        .testTarget(
            name: "XMLTests", dependencies: ["CLibXML2"] + rooms, exclude: ["junit.xsd", "checkstyle.xsd"],
            swiftSettings: strict),
        .testTarget(name: "PlanTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
        .testTarget(
            name: "TransportTests",
            dependencies: ["Tree", "RuntimeConfig", "Gateway", "Page", "Transport", crypto, cryptoExtras, tls] + nio,
            swiftSettings: strict),
        .testTarget(
            name: "GatewayTests",
            dependencies: rooms + ["Compiler", "Velocity", "JSONSchema", "Gateway", "Replay"],
            swiftSettings: strict),
        .testTarget(name: "ProcessesTests", dependencies: ["Processes"], swiftSettings: strict),
        .testTarget(name: "CompilerTests", dependencies: rooms + ["Compiler"], swiftSettings: strict),
    ]
)
