import RuntimeConfig

extension Exchange {
    /// The answer with the fields that the gateway adds to every one.
    func finish(_ response: Response) -> Response {
        var response = response
        if !response.headers.contains("Date") { response.headers.add("Date", gateway.date(effects.now())) }
        response.headers["Connection"] = request.headers["Connection"]?.lowercased() == "close" ? "close" : "keep-alive"
        response.headers["Content-Length"] = "\(response.body.count)"
        switch config.kind {
        case .http:
            response.headers.add("Apigw-Requestid", extendedID)
            if request.version == "HTTP/1.1" {
                response.headers = Headers(response.headers.fields.map { .init(canonicalName($0.name), $0.value) })
            }
        case .functionURL: response.headers.add("x-amzn-RequestId", requestID)
        case .websocket: response.headers.add("x-amzn-RequestId", requestID)
        case .rest:
            response.headers["x-amzn-RequestId"] = requestID
            response.headers["x-amz-apigw-id"] = extendedID
            let kind = route?.integration?.kind
            if refusal == nil, kind != .mock, kind != .httpProxy { response.headers["X-Amzn-Trace-Id"] = traceID }
        }
        return response
    }

    func logLine(_ response: Response) -> LogLine {
        LogLine(
            api: config.id, stage: stage.name, route: route?.key ?? "", requestID: requestID, method: request.method,
            path: request.rawPath, status: response.status, latency: effects.now() - start,
            refusal: refusal?.cause,
            access: stage.accessLog.map { accessLine($0, response) })
    }
}
