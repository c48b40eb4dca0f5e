// Written by `swift run gwc-dev rules` from the files below Sources/Lint/Rules. Do not edit.

/// Every rule, by code.
package let allRules: [any Rule.Type] = [
    OpenRESTMethod.self,
    OpenHTTPRoute.self,
    OpenConnectRoute.self,
    KeyAsOnlyAuthentication.self,
    GuardedPreflight.self,
    GuardedCatchAll.self,
    OpenCatchAll.self,
    OpenSensitivePath.self,
    AuthorizationTypeMismatch.self,
    UnusedAuthorizer.self,
    CachedRequestAuthorizer.self,
    PerRoutePolicyCached.self,
    AuthorizerTTL.self,
    TokenWithoutAudience.self,
    TokenIssuer.self,
    ScopesWithoutTokens.self,
    IdentityInQuery.self,
    AuthorizerOfOtherAPI.self,
    SimpleResponsesWithOldPayload.self,
    OpenWriteBesideGuardedRead.self,
    PrivateRouteWithoutKeys.self,
    KeySourceWithoutAuthorizer.self,
    OpenFunctionURL.self,
    TooManyAuthorizers.self,
    BasicAuthentication.self,
    WildcardOriginWithCredentials.self,
    UnusedSuppression.self,
    ExpiredSuppression.self,
    InvalidSuppression.self
]
