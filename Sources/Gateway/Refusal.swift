/// Why the gateway answers by itself: one of the gateway response types of REST APIs.
///
/// Status codes, names and texts are recorded or measured on AWS; "Gateway response types for API Gateway" lists the types.
struct Refusal: Error, Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case accessDenied = "ACCESS_DENIED"
        case apiConfiguration = "API_CONFIGURATION_ERROR"
        case authorizerConfiguration = "AUTHORIZER_CONFIGURATION_ERROR"
        case authorizerFailure = "AUTHORIZER_FAILURE"
        case badBody = "BAD_REQUEST_BODY"
        case badParameters = "BAD_REQUEST_PARAMETERS"
        case expiredToken = "EXPIRED_TOKEN"
        case integrationFailure = "INTEGRATION_FAILURE"
        case integrationTimeout = "INTEGRATION_TIMEOUT"
        case invalidKey = "INVALID_API_KEY"
        case invalidSignature = "INVALID_SIGNATURE"
        case missingToken = "MISSING_AUTHENTICATION_TOKEN"
        case quotaExceeded = "QUOTA_EXCEEDED"
        case tooLarge = "REQUEST_TOO_LARGE"
        case notFound = "RESOURCE_NOT_FOUND"
        case throttled = "THROTTLED"
        case unauthorized = "UNAUTHORIZED"
        case unsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE"
    }

    var kind: Kind
    /// The status, where it is not that of the kind.
    var status: Int?
    /// The text, where it is not that of the kind.
    var message: String?
    /// `$context.error.validationErrorString`
    var validation: String?
    /// What the gateway itself knows of the cause, for the log.
    var detail: String?
    /// `x-amzn-ErrorType`, where it is not that of the kind.
    var errorType: String?

    init(_ kind: Kind, status: Int? = nil, message: String? = nil, validation: String? = nil, detail: String? = nil) {
        self.kind = kind
        self.status = status
        self.message = message
        self.validation = validation
        self.detail = detail
    }

    /// Why, for a log: the type of gateway response, or the error of `@connections`, which has no such type.
    var cause: String {
        let name = kind == .apiConfiguration ? errorType ?? kind.rawValue : kind.rawValue
        return detail.map { "\(name): \($0)" } ?? name
    }

    static let noEndpoint = "no endpoint of AWS's services is known; name one with --aws-endpoint"
    /// A stage or an API that is not there.
    static let unknownAPI = Refusal(.invalidKey, message: "Forbidden")
    /// A proxy answer that is none.
    static func malformed(_ detail: String) -> Refusal {
        Refusal(.apiConfiguration, status: 502, detail: detail)
    }
    static func misconfigured(_ detail: String) -> Refusal { Refusal(.apiConfiguration, detail: detail) }
}

extension Refusal.Kind {
    var status: Int {
        switch self {
        case .badBody, .badParameters: 400
        case .unauthorized: 401
        case .accessDenied, .expiredToken, .invalidKey, .invalidSignature, .missingToken: 403
        case .notFound: 404
        case .tooLarge: 413
        case .unsupportedMediaType: 415
        case .quotaExceeded, .throttled: 429
        case .apiConfiguration, .authorizerConfiguration, .authorizerFailure: 500
        case .integrationFailure, .integrationTimeout: 504
        }
    }

    /// `nil` where AWS says `null`.
    var message: String? {
        switch self {
        case .badBody: "Invalid request body"
        case .badParameters: "Missing required request parameters"
        case .unauthorized: "Unauthorized"
        case .accessDenied: "User is not authorized to access this resource"
        case .expiredToken: "The security token included in the request is expired"
        case .invalidKey: "Forbidden"
        case .invalidSignature:
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access "
                + "Key and signing method. Consult the service documentation for details."
        case .missingToken: "Missing Authentication Token"
        case .notFound: "Not Found"
        case .tooLarge: "Request Too Long"
        case .unsupportedMediaType: "Unsupported Media Type"
        case .quotaExceeded: "Limit Exceeded"
        case .throttled: "Too Many Requests"
        case .apiConfiguration: "Internal server error"
        case .integrationFailure: "Internal server error"
        case .integrationTimeout: "Endpoint request timed out"
        case .authorizerConfiguration, .authorizerFailure: nil
        }
    }

    /// `x-amzn-ErrorType`
    var errorType: String {
        switch self {
        case .accessDenied: "AccessDeniedException"
        case .unauthorized: "UnauthorizedException"
        case .missingToken: "MissingAuthenticationTokenException"
        case .invalidKey: "ForbiddenException"
        case .invalidSignature: "InvalidSignatureException"
        case .expiredToken: "ExpiredTokenException"
        case .badBody, .badParameters, .unsupportedMediaType, .tooLarge: "BadRequestException"
        case .throttled: "TooManyRequestsException"
        case .quotaExceeded: "LimitExceededException"
        case .notFound: "NotFoundException"
        case .authorizerConfiguration, .authorizerFailure: "AuthorizerConfigurationException"
        case .apiConfiguration, .integrationFailure, .integrationTimeout: "InternalServerErrorException"
        }
    }

    /// Whether AWS puts a blank behind the colon of the body.
    var isSpaced: Bool {
        switch self {
        case .badBody, .badParameters, .tooLarge, .apiConfiguration, .integrationFailure, .integrationTimeout: true
        default: false
        }
    }
}
