import IAMTable
import Testing

/// The list against ARNs that AWS's documentation gives.
@Suite struct ManagedPolicyTests {
    @Test(arguments: [
        "service-role/AWSLambdaBasicExecutionRole", "service-role/AWSLambdaVPCAccessExecutionRole",
        "service-role/AmazonAPIGatewayPushToCloudWatchLogs", "AWSXRayDaemonWriteAccess", "AdministratorAccess",
        "job-function/ViewOnlyAccess", "AmazonS3ReadOnlyAccess",
    ]) func knowsPaths(_ path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        #expect(ManagedPolicies.path(of: name) == path)
        #expect(ManagedPolicies.spelling(of: name.uppercased()) == name)
    }

    @Test func knowsNothingElse() { #expect(ManagedPolicies.path(of: "AmazonS3ReadAccess") == nil) }
}
