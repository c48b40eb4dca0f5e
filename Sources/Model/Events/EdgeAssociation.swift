import Diagnostics
import Tree

/// A Lambda@Edge association of a CloudFront distribution.
package struct EdgeAssociation: Sendable, Hashable {
    /// Key of the function.
    package var function: String
    /// `viewer-request`, `origin-request`, `origin-response` or `viewer-response`.
    package var event: Node?
    /// Whether the function gets the body of requests.
    package var includesBody: Node?
    package var origin: Origin

    package init(function: String, event: Node?, includesBody: Node?, origin: Origin) {
        self.function = function
        self.event = event
        self.includesBody = includesBody
        self.origin = origin
    }
}

/// A CloudFront distribution that calls functions at the edge.
package struct Distribution: Sendable, Hashable {
    /// Where content comes from, as CloudFormation has it, without `Id`.
    package struct Source: Sendable, Hashable {
        /// Made of the kind, the domain and the path.
        package var id: String
        package var settings: Mapping

        package init(id: String, settings: Mapping) {
            self.id = id
            self.settings = settings
        }
    }

    /// How the requests of a path pattern are treated.
    package struct Behavior: Sendable, Hashable {
        /// `nil` for all requests that match no other.
        package var path: String?
        /// Id of the source.
        package var source: String
        /// Settings as CloudFormation has them.
        package var settings: Mapping
        package var associations: [EdgeAssociation]
        package var origin: Origin

        package init(path: String?, source: String, settings: Mapping, origin: Origin) {
            self.path = path
            self.source = source
            self.settings = settings
            self.associations = []
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
