import CYAML
import IAMTable

/// What this program is.
package enum Version {
    package static let number = "0.1.0"
    /// The release of the Serverless Framework (in its free fork, osls) whose templates are reproduced.
    package static let framework = "osls 3.40.1"

    /// The lines of `gwc --version --verbose`.
    package static var details: String {
        var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
        yaml_get_version(&major, &minor, &patch)
        return """
            gwc \(number)
            templates as of: \(framework)
            IAM actions as of: \(ServiceReference.sources)
            managed policies as of: \(ManagedPolicies.sources)
            libyaml: \(major).\(minor).\(patch)
            platform: \(platform)

            """
    }

    private static var platform: String {
        #if arch(x86_64)
            let architecture = "x86_64"
        #elseif arch(arm64)
            let architecture = "arm64"
        #else
            let architecture = "other"
        #endif
        #if os(Linux)
            return "linux \(architecture)"
        #elseif os(macOS)
            return "macos \(architecture)"
        #else
            return architecture
        #endif
    }
}
