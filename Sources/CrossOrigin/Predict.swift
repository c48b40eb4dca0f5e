import Surface

/// What becomes of a page's request.
package struct Prediction: Hashable, Sendable {
    /// Whether the browser asks first.
    package var hasPreflight: Bool
    /// Where it ends.
    package var outcome: Outcome

    package enum Outcome: Hashable, Sendable {
        /// The page gets the answer.
        case readable
        /// The request is never sent.
        case notSent(Refusal)
        /// The request is sent and has its effect, and the page never sees the answer.
        case notReadable(Refusal)
        /// It depends on what nobody knows at build time, such as what a function answers.
        case unknown
    }
}

extension CrossOriginAPI {
    /// Plays a page's request to a route through: the Fetch standard's algorithm against the gateway's answers.
    package func predict(_ request: PageRequest, to route: Route) -> Prediction {
        let needsPreflight = request.needsPreflight
        var isDoubtful = false
        if needsPreflight, let path = route.key.path ?? (route.key == .fallback ? "/" : nil) {
            switch request.checkPreflight(preflightAnswer(to: request, path: path)) {
            case .refused(let refusal): return Prediction(hasPreflight: true, outcome: .notSent(refusal))
            case .unknown: isDoubtful = true
            case .allowed: break
            }
        }
        let outcome: Prediction.Outcome =
            switch request.check(answer(of: route, to: request)) {
            case .refused(let refusal): isDoubtful ? .unknown : .notReadable(refusal)
            case .unknown: .unknown
            case .allowed: isDoubtful ? .unknown : .readable
            }
        return Prediction(hasPreflight: needsPreflight, outcome: outcome)
    }

    /// Whether a page can see that the gateway turned it away.
    package func predictError(_ request: PageRequest) -> Verdict { request.check(errorAnswer(to: request)) }
}
