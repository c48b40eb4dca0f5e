import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// The author's own CloudFormation, and the changes of generated resources beside it.
    mutating func resolveResources() -> (template: Mapping, extensions: Mapping) {
        guard var template = spec.resources?.map else { return (Mapping(), Mapping()) }
        let extensions = template["extensions"]?.map ?? Mapping()
        template["extensions"] = nil
        return (template, extensions)
    }
}
