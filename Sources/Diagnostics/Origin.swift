/// Where a value comes from: the bytes that spell it and, when it got to its place through an alias, a merge key or a
/// variable, the places that brought it there.
///
/// An origin never counts as content: any two are equal, so values that carry one compare by what they say.
package struct Origin: Hashable, Sendable {
    // In this order a map's entry, which holds one, has no gap.
    package var via: Route?
    package var span: Span

    package init(_ span: Span, via: Route? = nil) {
        self.span = span
        self.via = via
    }

    package static let none = Origin(.none)

    package static func == (_: Origin, _: Origin) -> Bool { true }
    package func hash(into _: inout Hasher) {}

    /// This origin, reached through one more reference at `site`.
    package func reached(by kind: Route.Kind, at site: Span) -> Origin {
        Origin(span, via: Route(kind, site, before: via))
    }

    /// The place to show first: where the author wrote the value or, for a value of nowhere, the place that asked for it.
    package var place: Span { span.isNone ? via?.site ?? .none : span }

    /// This origin or, when it is nowhere, the first of the others that is somewhere.
    package func or(_ others: Origin...) -> Origin {
        place.isNone ? others.first { !$0.place.isNone } ?? self : self
    }
}

extension Origin {
    /// One reference on the way of a value to its place; `before` is the reference taken earlier.
    package final class Route: Sendable {
        package enum Kind: String, Sendable { case alias, merge, variable }

        package let kind: Kind
        package let site: Span
        package let before: Route?

        package init(_ kind: Kind, _ site: Span, before: Route?) {
            self.kind = kind
            self.site = site
            self.before = before
        }
    }
}
