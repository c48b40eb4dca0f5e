import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// `cloudwatchLog:` as a subscription; `nil` when it can never deploy, and then the reason is reported.
    mutating func resolve(_ event: CloudWatchLogEventSpec, of function: FunctionSpec) -> LogSubscription? {
        guard let node = event.logGroup, node.text != nil,
            let group = quoted(withoutLineBreaks(node), "logGroup")?.text
        else {
            diagnostics.error(
                "log-group-name", "the subscription names no log group", at: event.logGroup?.origin ?? event.origin,
                help: "write its name, such as `logGroup: /aws/lambda/hello`")
            return nil
        }
        let filter = event.filter.map { withoutLineBreaks($0) }?.text ?? ""
        return LogSubscription(logGroup: group, filter: unescapedFilter(filter), origin: event.origin)
    }

    /// Takes one level of backslashes off a pattern whose first quote is behind a backslash.
    private func unescapedFilter(_ filter: String) -> String {
        let bytes = Array(filter.utf8)
        let (slash, quote) = (UInt8(ascii: "\\"), UInt8(ascii: "\""))
        guard let firstSlash = bytes.firstIndex(of: slash), let firstQuote = bytes.firstIndex(of: quote),
            firstQuote > firstSlash
        else { return filter }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isEscape =
                bytes[index] == slash && index + 1 < bytes.count
                && [quote, slash, UInt8(ascii: "'")].contains(bytes[index + 1])
            if isEscape { index += 1 }
            result.append(bytes[index])
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }
}
