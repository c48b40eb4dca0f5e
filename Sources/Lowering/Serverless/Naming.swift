import Model
import Tree

/// Logical ids as the Serverless Framework makes them: a stack deployed by it keeps its resources only while these stay.
enum Naming {
    /// `my-fn_x` → `MyDashfnUnderscorex`.
    static func function(_ key: String) -> String {
        capitalised(key.replacing("-", with: "Dash").replacing("_", with: "Underscore"))
    }

    static func lambda(_ key: String) -> String { "\(function(key))LambdaFunction" }
    static func ownRole(_ key: String) -> String { "\(function(key))LambdaRole" }
    static func logGroup(_ key: String) -> String { "\(function(key))LogGroup" }
    static func functionURL(_ key: String) -> String { "\(function(key))LambdaFunctionUrl" }
    static func eventConfiguration(_ key: String) -> String { "\(function(key))LambdaEvConf" }
    static func layer(_ key: String) -> String { "\(function(key))LambdaLayer" }

    /// `HelloLambdaPermission…`.
    static func permission(_ key: String, _ suffix: String) -> String { "\(function(key))LambdaPermission\(suffix)" }

    static func layerPermission(_ key: String, account: String) -> String {
        let account =
            account.firstIndex(of: "*").map { "\(account[..<$0])Wild\(account[$0...].dropFirst())" } ?? account
        return "\(function(key))\(account)LambdaLayerPermission"
    }

    /// `HelloLambdaVersion` and the letters and digits of a digest.
    static func version(_ key: String, digest: String) -> String {
        "\(function(key))LambdaVersion\(String(decoding: digest.utf8.filter(\.isAlphanumeric), as: UTF8.self))"
    }

    static func alias(_ alias: Versioning.Alias, of key: String) -> String {
        switch alias {
        case .provisioned: "\(function(key))ProvConcLambdaAlias"
        case .snapStart: "\(function(key))SnapStartLambdaAlias"
        }
    }

    /// Upper case for the first letter, the rest as it is.
    static func capitalised(_ text: String) -> String { text.capitalised }

    /// Letters and digits only, the first one upper case.
    static func alphanumeric(_ text: String) -> String {
        capitalised(String(decoding: text.utf8.filter(\.isAlphanumeric), as: UTF8.self))
    }
}

extension UInt8 {
    var isAlphanumeric: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
