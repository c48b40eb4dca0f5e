extension PageRequest {
    /// Whether a page may read an answer (Fetch, "CORS check").
    package func check(_ answer: Answer) -> Verdict {
        guard let allowed = answer["access-control-allow-origin"] else { return .refused(.noOrigin) }
        guard case .text(let text) = allowed else { return .unknown }
        if text == "*" { return includesCredentials ? .refused(.anyOriginWithCredentials) : .allowed }
        guard text == origin else { return .refused(.otherOrigin(text)) }
        guard includesCredentials else { return .allowed }
        switch answer["access-control-allow-credentials"] {
        case .text("true")?: return .allowed
        case .unknown?: return .unknown
        default: return .refused(.noCredentials)
        }
    }

    /// Whether the request is sent after this answer to its preflight (Fetch, "CORS-preflight fetch").
    package func checkPreflight(_ answer: Answer) -> Verdict {
        let verdict = check(answer)
        if case .refused = verdict { return verdict }
        if let status = answer.status, !(200...299).contains(status) { return .refused(.status(status)) }
        let checks = [verdict, answer.status == nil ? .unknown : .allowed, checkMethod(answer), checkHeaders(answer)]
        return checks.first { $0.refusal != nil } ?? (checks.contains(.unknown) ? .unknown : .allowed)
    }

    private func checkMethod(_ answer: Answer) -> Verdict {
        if FetchMethod.isSafelisted(method) { return .allowed }
        guard let methods = answer.elements(of: "access-control-allow-methods") else { return .unknown }
        let isAllowed = methods.contains(method) || methods.contains("*") && !includesCredentials
        return isAllowed ? .allowed : .refused(.method(method))
    }

    private func checkHeaders(_ answer: Answer) -> Verdict {
        guard !unsafeHeaderNames.isEmpty else { return .allowed }
        guard let elements = answer.elements(of: "access-control-allow-headers") else { return .unknown }
        let named = Set(elements.map { $0.lowercased() })
        let coversAll = named.contains("*") && !includesCredentials
        let refused = unsafeHeaderNames.first { name in
            !named.contains(name) && !(coversAll && !FetchHeader.needsNaming(name))
        }
        return refused.map { .refused(.header($0)) } ?? .allowed
    }
}

/// For how long a browser remembers a preflight's answer, in seconds.
package enum PreflightCache {
    /// Without `Access-Control-Max-Age` (Fetch).
    package static let standard = 5
    package static let chromium = 7_200
    package static let firefox = 86_400
}
