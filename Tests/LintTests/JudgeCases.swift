import Compiler
import Foundation
import Lint
import Tree

/// What stands in `../shared/data/iam-lint-cases.json`, in gwc's words.
struct JudgeCases {
    var verdicts: [JudgeVerdict]
    var escalations: [(id: String, actions: [String])]

    private static let root = String(#filePath.dropLast("/Tests/LintTests/JudgeCases.swift".count))

    static func read() -> JudgeCases? {
        guard let file = json("\(root)/../shared/data/iam-lint-cases.json") else { return nil }
        let verdicts = (file["cases"]?.list ?? []).enumerated().compactMap { index, node -> JudgeVerdict? in
            let name = "\(node["s"]?.string ?? "")\(index)"
            switch node["s"]?.string {
            case "P": return parliament(node, name)
            case "G": return guardRegistry(node, name)
            case "N": return nag(node, name)
            default: return nil
            }
        }
        let escalations = (file["privesc"]?.list ?? []).map { node in
            (node["id"]?.string ?? "", node["actions"]?.list?.compactMap(\.string) ?? [])
        }
        return JudgeCases(verdicts: verdicts, escalations: escalations)
    }

    /// Where gwc judges otherwise than a case, with the reason: `P4 name: reason`, a line each.
    static func reasons() -> [String: String] {
        let text = (try? String(contentsOfFile: "\(root)/Tests/Fixtures/judged-otherwise.txt", encoding: .utf8)) ?? ""
        var reasons: [String: String] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1)
            reasons[String(parts[0])] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        return reasons
    }

    /// A figure that may only grow.
    static func ratchet(_ name: String) throws -> Int {
        json("\(root)/Tests/ratchet.json")?[name]?.int ?? 0
    }

    static func lint(_ template: Node) -> [PlacedFinding] {
        let text = JSONWriter.compact(template)
        guard let template = ReadTemplate(Array(text.utf8), path: "template.json") else { return [] }
        var settings = LintSettings()
        // What others report of everybody, gwc reports to those who ask for it.
        var levels: [String: Severity?] = [:]
        for rule in allRules where rule.info.isOptIn { levels[rule.info.code] = .some(rule.info.severity) }
        settings.layers = [.init(levels: levels)]
        return lintTemplate(template, settings: settings).settled(settings).placed
    }

    static func lint(policy: Node) -> [PlacedFinding] { lint(JudgeCases.template(of: policy)) }

    /// A template with one resource that carries the policy: whom it is for is seen by its principals.
    private static func template(of policy: Node) -> Node {
        let statements = policy["Statement"]?.list ?? policy["Statement"].map { [$0] } ?? []
        let isOfResource = statements.contains { $0["Principal"] != nil || $0["NotPrincipal"] != nil }
        let properties: Node =
            isOfResource
            ? ["Bucket": "photos", "PolicyDocument": policy]
            : ["PolicyName": "work", "Roles": ["worker"], "PolicyDocument": policy]
        let type: Node = isOfResource ? "AWS::S3::BucketPolicy" : "AWS::IAM::Policy"
        return ["Resources": ["Policy": ["Type": type, "Properties": properties]]]
    }

    private static func parliament(_ node: Node, _ name: String) -> JudgeVerdict {
        var verdict = JudgeVerdict(name: name, template: template(of: node["policy"] ?? .null))
        // Where the test asserts otherwise than by a set, what its program answers stands for it.
        let asserted = node["asserted"]?.list ?? node["expect"]?.list ?? []
        verdict.wanted = asserted.compactMap { $0.string.flatMap { parliamentCodes[$0] } }
        return verdict
    }

    private static func guardRegistry(_ node: Node, _ name: String) -> JudgeVerdict {
        var verdict = JudgeVerdict(name: name, template: ["Resources": node["resources"] ?? .null])
        let passed = Set((node["expect"]?.map ?? Mapping()).filter { $0.value.string == "PASS" }.map(\.key))
        for entry in node["expect"]?.map ?? Mapping() {
            guard let codes = guardCodes[entry.key] else { continue }
            if entry.value.string != "FAIL" {
                verdict.unwanted.formUnion(codes)
            } else if !safePasswords.contains(entry.key) || passed.isDisjoint(with: safePasswords) {
                verdict.wanted.append(codes)
            }
        }
        return verdict
    }

    private static func nag(_ node: Node, _ name: String) -> JudgeVerdict {
        var verdict = JudgeVerdict(name: name, template: ["Resources": node["resources"] ?? .null])
        let places = Set(node["expect"]?["violating"]?.list?.compactMap(\.string) ?? [])
        guard let codes = node["rule"]?.string.flatMap({ nagCodes[$0] }) else { return verdict }
        if places.isEmpty {
            verdict.unwanted = codes
        } else {
            verdict.wanted = [codes]
            verdict.places = places
        }
        return verdict
    }

    private static func json(_ path: String) -> Node? {
        (try? String(contentsOfFile: path, encoding: .utf8)).flatMap { JSONText.read($0) }
    }
}

/// What is said of a statement that has `*` for its resource.
private let anyResource: Set<String> = [
    "IAM001", "IAM002", "IAM003", "IAM004", "IAM014", "IAM016", "IAM017", "IAM018", "IAM019", "IAM020", "IAM045",
    "IAM047",
]

/// Codes by the names that parliament gives to its findings.
private let parliamentCodes: [String: Set<String>] = [
    "UNKNOWN_ACTION": ["IAM006", "IAM008"], "UNKNOWN_PREFIX": ["IAM007"], "RESOURCE_MISMATCH": ["IAM009"],
    "RESOURCE_STAR": anyResource,
    "RESOURCE_EFFECTIVELY_STAR": ["IAM005"],
    "MALFORMED": ["IAM023", "IAM031", "IAM032", "IAM033", "IAM035", "IAM036", "IAM048"],
    "INVALID_SID": ["IAM033"], "DUPLICATE_SID": ["IAM033"], "INVALID_ARN": ["IAM010"], "UNKNOWN_OPERATOR": ["IAM023"],
    "UNKNOWN_CONDITION_FOR_ACTION": ["IAM021", "IAM022"], "MISMATCHED_TYPE": ["IAM024", "IAM029"],
    "MISMATCHED_TYPE_BUT_USABLE": ["IAM024"],
    "BAD_PATTERN_FOR_MFA": ["IAM028"], "PRIVILEGE_ESCALATION": ["IAM016"], "CREDENTIALS_EXPOSURE": ["IAM017"],
    "PERMISSIONS_MANAGEMENT_ACTIONS": ["IAM016", "IAM017", "IAM019"],
    "RESOURCE_POLICY_PRIVILEGE_ESCALATION": ["IAM016", "IAM053"], "SENSITIVE_ACCESS": ["IAM018"],
    "NO_VERSION": ["IAM031"], "INVALID_VERSION": ["IAM031"], "UNKNOWN_PRINCIPAL": ["TRU007"],
    "NOTACTION_ALLOW": ["IAM012"], "NOTRESOURCE_ALLOW": ["IAM013"], "NOTPRINCIPAL_ALLOW": ["TRU002"],
    "SINGLE_VALUE_CONDITION_TOO_PERMISSIVE": ["IAM026"], "POLICY_VARIABLE_IN_RESOURCE": ["IAM030"],
]

/// Codes by the rules of the guard registry.
private let guardCodes: [String: Set<String>] = [
    "API_GWV2_ACCESS_LOGS_ENABLED": ["LOG002"], "API_GW_STAGE_ACCESS_LOGGING_RULE": ["LOG001"],
    "API_GW_CACHE_ENABLED_AND_ENCRYPTED": ["DEP009"], "API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC": ["NET002"],
    "API_GW_EXECUTION_LOGGING_ENABLED": ["LOG006"], "API_GW_METHOD_AUTHORIZATION_TYPE_RULE": ["AUT001", "AUT004"],
    "IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS": ["IAM001", "IAM002", "IAM003"],
    "IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS": ["IAM001"],
    "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS": ["IAM001", "IAM002", "IAM003"],
    "IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE": anyResource,
    "IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE": ["IAM014"],
    "IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE": ["IAM014"],
    "IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE": ["IAM039"], "IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE": ["IAM039"],
    "IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY": ["IAM012"],
    "IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL": ["TRU002"],
    "IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY": ["IAM002", "IAM003", "TRU006"],
    "IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS": ["IAM001", "IAM002", "IAM003"],
    "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION": ["IAM012"],
    "IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE": ["IAM013"],
    "IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD": ["SEC006"],
    "IAM_USER_LOGIN_PROFILE_PASSWORD_RESET_RULE": ["SEC007"], "IAM_USER_MISSING_GROUP_RULE": ["IAM052"],
    "IAM_NO_POLICY_ON_USER": ["IAM051"], "IAM_USER_NO_POLICIES_CHECK": ["IAM051"],
    "IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER": ["SEC006"],
    "IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE": ["SEC006"], "IAM_NO_INLINE_POLICY_CHECK": ["IAM054"],
    "API_GW_ENDPOINT_TYPE_CHECK": ["NET010"], "API_GW_XRAY_ENABLED": ["LOG011"],
    "API_GW_ASSOCIATED_WITH_WAF": ["NET004"], "API_GW_SSL_ENABLED": ["NET009"],
    "API_GWV2_AUTHORIZATION_TYPE_CONFIGURED": ["AUT002", "AUT003"],
]

/// Two ways to keep a password, with a rule each: whoever takes one of them breaks the other.
private let safePasswords: Set = [
    "IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER", "IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE",
]

/// What is said of a statement that has `*`, or `service:*`, for its action.
private let anyAction: Set<String> = ["IAM001", "IAM002", "IAM003"]

/// Codes by the rules of cfn_nag.
private let nagCodes: [String: Set<String>] = [
    "ApiGatewayAccessLoggingRule": ["LOG001"], "ApiGatewayStageAccessLoggingRule": ["LOG001"],
    "ApiGatewayMethodAuthorizationTypeRule": ["AUT001", "AUT004"],
    "ApiGatewayDeploymentUsagePlanRule": ["THR012"], "ApiGatewayStageUsagePlanRule": ["THR012"],
    "ApiGatewaySecurityPolicyRule": ["NET002"], "ApiGatewayV2AccessLoggingRule": ["LOG002"],
    // Who may do everything may pass any role, too.
    "IamManagedPolicyPassRoleResourceWildcard": ["IAM014", "IAM001"],
    "IamPolicyPassRoleResourceWildcard": ["IAM014", "IAM001"], "IamRolePassRoleResourceWildcard": ["IAM014", "IAM001"],
    "IamManagedPolicyWildcardActionRule": anyAction, "IamPolicyWildcardActionRule": anyAction,
    "IamRoleWildcardActionOnTrustPolicyRule": ["IAM002", "IAM003", "TRU006"],
    "IamManagedPolicyWildcardResourceRule": anyResource, "IamPolicyWildcardResourceRule": anyResource,
    "IamRoleWildcardResourceOnPermissionsPolicyRule": anyResource,
    "IamPolicyNotResourceRule": ["IAM013"], "IamRoleNotResourceOnPermissionsPolicyRule": ["IAM013"],
    "IamRoleNotActionOnPermissionsPolicyRule": ["IAM012"],
    "IamRoleWildcardActionOnPermissionsPolicyRule": anyAction, "IamRoleNotPrincipalOnTrustPolicyRule": ["TRU002"],
    "IamRoleNotActionOnTrustPolicyRule": ["IAM012"], "IamManagedPolicyNotActionRule": ["IAM012"],
    "IamPolicyNotActionRule": ["IAM012"], "IamManagedPolicyNotResourceRule": ["IAM013"],
    "IamUserLoginProfilePasswordRule": ["SEC006"], "UserHasInlinePolicyRule": ["IAM051"],
    "UserMissingGroupRule": ["IAM052"], "S3BucketPolicyWildcardActionRule": anyAction,
    "S3BucketPolicyWildcardPrincipalRule": ["PRM013"], "S3BucketPolicyNotActionRule": ["IAM012"],
    "S3BucketPolicyNotPrincipalRule": ["TRU002"], "SnsTopicPolicyNotActionRule": ["IAM012"],
    "SnsTopicPolicyWildcardPrincipalRule": ["PRM013"], "SqsQueuePolicyNotActionRule": ["IAM012"],
    "SqsQueuePolicyWildcardActionRule": anyAction, "KMSKeyWildcardPrincipalRule": ["PRM013"],
    "IamRoleAdministratorAccessPolicyRule": ["IAM039"], "IamRoleElevatedManagedPolicyRule": ["IAM039"],
    "IamUserLoginProfilePasswordResetRule": ["SEC007"],
    "LambdaPermissionInvokeFunctionActionRule": ["PRM007"], "LambdaPermissionWildcardPrincipalRule": ["PRM002"],
    "ManagedPolicyOnUserRule": ["IAM051"], "PolicyOnUserRule": ["IAM051"],
    "SnsTopicPolicyNotPrincipalRule": ["TRU002"], "SqsQueuePolicyNotPrincipalRule": ["TRU002"],
    "SqsQueuePolicyWildcardPrincipalRule": ["PRM013"],
]
