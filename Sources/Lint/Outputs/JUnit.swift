/// JUnit's XML: a suite a file, a failed test a finding; a file without findings has one test that passed.
func renderJUnit(_ results: [LintResult]) -> String {
    let suites = results.map(suite)
    let tests = suites.reduce(0) { $0 + $1.children.count }
    let failures = suites.reduce(0) { $0 + $1.failures }
    return XML(
        name: "testsuites",
        attributes: [
            ("name", "gwc lint"), ("tests", "\(tests)"), ("failures", "\(failures)"), ("errors", "0"), ("time", "0"),
        ], children: suites
    ).document
}

private func suite(_ result: LintResult) -> XML {
    var suite = XML(name: "testsuite", children: result.placed.map(test))
    if suite.children.isEmpty {
        suite.children = [
            XML(name: "testcase", attributes: [("classname", "gwc"), ("name", "no findings"), ("time", "0")])
        ]
    }
    let skipped = result.findings.count { $0.suppression != nil }
    suite.attributes = [
        ("name", result.path), ("tests", "\(suite.children.count)"), ("failures", "\(suite.failures)"), ("errors", "0"),
        ("skipped", "\(skipped)"), ("time", "0"),
    ]
    return suite
}

private func test(_ placed: PlacedFinding) -> XML {
    let finding = placed.finding
    let place = "\(placed.file):\(placed.start.line):\(placed.start.column)"
    let outcome =
        switch finding.suppression {
        case .comment(let reason): XML(name: "skipped", attributes: [("message", reason)])
        case .baseline: XML(name: "skipped", attributes: [("message", "known to the baseline")])
        case nil:
            XML(
                name: "failure", attributes: [("message", finding.message), ("type", finding.severity.rawValue)],
                text: "\(place): \(finding.message)" + (finding.help.isEmpty ? "" : "\nhelp: \(finding.help)"))
        }
    return XML(
        name: "testcase",
        attributes: [
            ("classname", finding.code), ("name", "\(place) \(placed.pointer)"), ("file", placed.file),
            ("line", "\(placed.start.line)"), ("time", "0"),
        ], children: [outcome])
}

extension XML {
    fileprivate var failures: Int { children.count { $0.children.first?.name == "failure" } }
}
