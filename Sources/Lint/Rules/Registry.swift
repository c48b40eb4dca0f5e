// Written by `swift run gwc-dev rules` from the files below Sources/Lint/Rules. Do not edit.

/// Every rule, by code.
package let allRules: [any Rule.Type] = [
    WildcardOriginWithCredentials.self,
    UnusedSuppression.self,
    ExpiredSuppression.self,
    InvalidSuppression.self,
]
