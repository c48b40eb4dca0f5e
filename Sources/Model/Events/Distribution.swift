import Diagnostics
import Tree

/// A CloudFront distribution that calls functions at the edge.
package struct Distribution: Sendable, Hashable {
    /// Where content comes from.
    package struct Source: Sendable, Hashable {
        /// Made of the kind, the domain and the path.
        package var id: String
        /// As CloudFormation has it, without `Id`.
        package var settings: Mapping

        package init(id: String, settings: Mapping) {
            self.id = id
            self.settings = settings
        }
    }

    /// What counts for the cache of a behavior.
    package enum Policy: Sendable, Hashable {
        /// A policy by its id.
        case id(Node)
        /// One of the service's own, by its name.
        case named(String)
    }

    /// A function that is called on the way of a request.
    package struct Call: Sendable, Hashable {
        /// Its key.
        package var function: String
        /// `viewer-request`, `origin-request`, `origin-response` or `viewer-response`.
        package var event: Node?
        /// Whether it gets the body of requests.
        package var includesBody: Node?

        package init(function: String, event: Node?, includesBody: Node?) {
            self.function = function
            self.event = event
            self.includesBody = includesBody
        }
    }

    /// How the requests of a path are treated.
    package struct Behavior: Sendable, Hashable {
        /// `nil` for all requests that match no other.
        package var path: String?
        /// Id of the source.
        package var source: String
        /// `nil` when the settings say it the older way.
        package var policy: Policy?
        /// Further settings as CloudFormation has them.
        package var settings: Mapping
        /// `nil` calls no function.
        package var calls: [Call]?
        package var origin: Origin

        package init(path: String?, source: String, policy: Policy?, settings: Mapping, origin: Origin) {
            self.path = path
            self.source = source
            self.policy = policy
            self.settings = settings
            self.origin = origin
        }
    }

    package var sources: [Source]
    /// The default one first.
    package var behaviors: [Behavior]
    package var origin: Origin

    package init(sources: [Source], behaviors: [Behavior], origin: Origin) {
        self.sources = sources
        self.behaviors = behaviors
        self.origin = origin
    }
}

/// A policy of what counts for a cache of CloudFront.
package struct CachePolicy: Sendable, Hashable {
    /// The name by which events call it.
    package var name: String
    /// As CloudFormation has it, without `Name`.
    package var settings: Mapping
    package var origin: Origin

    package init(name: String, settings: Mapping, origin: Origin) {
        self.name = name
        self.settings = settings
        self.origin = origin
    }
}
