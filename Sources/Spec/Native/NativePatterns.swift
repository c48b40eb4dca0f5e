import Tree

// What texts of the native dialect look like.
extension Pattern {
    /// `90`, `500ms`, `10m`, `2h`, `1d`.
    static let duration = Pattern("^[0-9]+(ms|s|m|h|d)?$", "a duration such as `30`, `500ms`, `10m`, `2h` or `1d`") {
        Quantity.milliseconds($0) != nil
    }

    /// A duration of at most some seconds.
    static func duration(upTo seconds: Int, _ words: String) -> Pattern {
        Pattern("^[0-9]+(ms|s|m|h|d)?$", "a duration of at most \(words)") { text in
            Quantity.milliseconds(text).map { $0 <= seconds * 1000 } ?? false
        }
    }

    /// `1024`, `10KB`, `2MB`, at most 10 MB.
    static let compression = Pattern("^[0-9]+ ?(KB|MB)?$", "a size of at most 10 MB, such as `1024`, `10KB` or `1MB`") {
        Quantity.bytes($0).map { $0 <= 10_485_760 } ?? false
    }

    /// `200`, `404`.
    static let status = Pattern("^[1-5][0-9][0-9]$", "a status code, 100 to 599") { text in
        text.utf8.count == 3 && Int(text).map { (100...599).contains($0) } ?? false
    }

    /// `https://…`, a listener's ARN behind a VPC link, or what starts with a stage variable.
    static let backend = Pattern(
        "^(https?://|arn:|\\$\\{)",
        "an address with `https://` or `http://`, or the ARN of a listener behind a VPC link"
    ) { text in ["https://", "http://", "arn:", "${"].contains { text.hasPrefix($0) } }

    /// `s3://bucket/key`.
    static let objectAddress = Pattern("^s3://[^/]+/.+", "an object's address, `s3://bucket/key`") { text in
        let parts = text.split(separator: "/", maxSplits: 2)
        return text.hasPrefix("s3://") && parts.count == 3
    }

    /// `api.example.com`, `*.example.com`.
    static let domainName = Pattern(
        "^(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "a domain name such as `api.example.com`"
    ) { text in
        let labels = (text.hasPrefix("*.") ? text.dropFirst(2) : text[...]).split(
            separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D }
            }
    }

    /// `v1`, `shop/v1`.
    ///
    /// Source: Amazon API Gateway Developer Guide, Use API mappings to connect API stages to a custom domain name.
    static let basePath = Pattern(
        "^/?[A-Za-z0-9$_.+!*'()-]+(/[A-Za-z0-9$_.+!*'()-]+)*/?$", "a path of letters, digits and `$-_.+!*'()`"
    ) { text in
        let inner = text.utf8.split(separator: 0x2F)
        return !inner.isEmpty
            && inner.joined().allSatisfy { $0.isLetter || $0.isDigit || "$_.+!*'()-".utf8.contains($0) }
    }

    /// Where something of a request is: `header.X`, `query.x`, or as API Gateway spells it.
    static func place(_ kinds: [String], _ words: String) -> Pattern {
        Pattern("^(\(kinds.joined(separator: "|")))", words) { text in
            kinds.contains { kind in
                let start = kind.replacing("\\", with: "")
                let needsName = start.hasSuffix(".") || start.hasSuffix(":")
                return text.hasPrefix(start) && (!needsName || text.utf8.count > start.utf8.count)
            }
        }
    }

    /// What an authorizer reads.
    static let identity = place(
        ["header\\.", "query\\.", "context\\.", "stage\\.", "\\$", "method\\.", "route\\.", "stageVariables\\."],
        "a place such as `header.Authorization`, `query.token`, `context.identity.sourceIp` or `stage.name`")
    /// What tells cached answers apart.
    static let cacheKey = place(
        ["path\\.", "query\\.", "header\\."], "a place such as `query.page`, `path.id` or `header.Accept`")
    /// Where a value of an integration's request goes.
    static let destination = place(
        [
            "header\\.", "query\\.", "querystring\\.", "path", "append:", "overwrite:", "remove:",
        ], "a place such as `header.X-Id`, `query.page` or `path.id`")

    /// Source: Amazon API Gateway Developer Guide, Gateway response types for API Gateway.
    static let gatewayResponse: Pattern = {
        let types = [
            "ACCESS_DENIED", "API_CONFIGURATION_ERROR", "AUTHORIZER_CONFIGURATION_ERROR", "AUTHORIZER_FAILURE",
            "BAD_REQUEST_BODY", "BAD_REQUEST_PARAMETERS", "DEFAULT_4XX", "DEFAULT_5XX", "EXPIRED_TOKEN",
            "INTEGRATION_FAILURE", "INTEGRATION_TIMEOUT", "INVALID_API_KEY", "INVALID_SIGNATURE",
            "MISSING_AUTHENTICATION_TOKEN", "QUOTA_EXCEEDED", "REQUEST_TOO_LARGE", "RESOURCE_NOT_FOUND", "THROTTLED",
            "UNAUTHORIZED", "UNSUPPORTED_MEDIA_TYPE", "WAF_FILTERED",
        ]
        return Pattern(
            "^(\(types.joined(separator: "|")))$", "a gateway response type such as `UNAUTHORIZED` or `DEFAULT_4XX`",
            matches: types.contains)
    }()

    /// Source: Amazon API Gateway Developer Guide, Stage names of REST, HTTP and WebSocket APIs.
    static let stageName = characters(
        "^[A-Za-z0-9_-]{1,128}$", "the name of a stage: letters, digits, `-` and `_`, at most 128", limit: 128
    ) { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }

    /// Name of an alias of a function, or the number of a version.
    ///
    /// Source: AWS Lambda API Reference, CreateAlias.
    static let alias = characters(
        "^[A-Za-z0-9_-]{1,128}$", "the name of an alias: letters, digits, `-` and `_`, at most 128", limit: 128
    ) { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
}

extension Schema {
    /// Seconds, or a number with a unit.
    static let duration: Schema = .anyOf([.integer(0 ... .max), .string(StringRule(pattern: .duration))])
    /// How long something is cached: API Gateway keeps nothing longer than an hour.
    static let cacheDuration: Schema = .anyOf([
        .integer(0...3600), .string(StringRule(pattern: .duration(upTo: 3600, "1 h"))),
    ])
    static let description: Schema = .anyOf([.string(StringRule(maxLength: 1024)), .call])
    /// A call of one of CloudFormation's functions, where a map may stand too.
    static let call: Schema = .function(Node.functionNames.sorted())
    /// The same for text of a form.
    static func text(_ pattern: Pattern) -> Schema { .anyOf([.string(StringRule(pattern: pattern)), .call]) }
    /// Methods of routes and requests.
    static let method: Schema = .word(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])
    /// What a request has to have: `required`, `optional`, or a schema.
    static let requirements: Schema = .map(
        .anyOf([.values("required", "optional"), .boolean, .map(.any)]))
}
