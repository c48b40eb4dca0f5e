import Diagnostics

/// A file with the fixes of its findings in it.
package struct FixedFile {
    package var path: String
    package var bytes: [UInt8]
    /// How many fixes went in.
    package var count: Int
}

/// The files with every safe fix made. A fix that touches the same text as one before it waits for the next run; what
/// is suppressed is left alone.
package func fixing(_ result: LintResult) -> [FixedFile] {
    let fixes = Dictionary(grouping: result.counted.compactMap(\.fix), by: \.span.file)
    return fixes.keys.sorted().compactMap { file in
        guard let source = result.sources[file] else { return nil }
        var bytes: [UInt8] = []
        var end = 0
        var count = 0
        for fix in (fixes[file] ?? []).sorted(by: { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }) {
            guard Int(fix.span.start) >= end, count == 0 || Int(fix.span.start) > end || fix.span.end > fix.span.start
            else { continue }
            bytes += source.bytes[end..<Int(fix.span.start)]
            bytes += Array(fix.replacement.utf8)
            end = Int(fix.span.end)
            count += 1
        }
        bytes += source.bytes[end...]
        return FixedFile(path: source.path, bytes: bytes, count: count)
    }
}
