import Diagnostics
import Model
import Spec
import Tree

extension Resolver {
    /// Who may call a route, and the authorizer of the API that judges, if it needs one.
    mutating func restAuthorizer(
        _ http: HTTPEventSpec, _ kind: IntegrationKind
    ) -> (access: Access, definition: Authorizer?)? {
        guard let node = http.authorizer?.ifTruthy else { return nil }
        guard let spec = HTTPAuthorizerSpec(node) else { return restAuthorizer(reference: node) }
        let type = spec.type?.ifTruthy?.printed
        if let type, let id = spec.authorizerId?.ifTruthy { return (existingAuthorizer(type, id, spec), nil) }
        if type?.uppercased() == "AWS_IAM" { return (.iam, nil) }
        guard let identity = identity(of: spec) else { return nil }
        let authorizer = self.authorizer(spec, identity)
        checkName(authorizer)
        checkClaims(spec, authorizer, kind)
        return (access(to: authorizer, scopes: spec.scopes), authorizer)
    }

    /// A function's name, an ARN or `aws_iam`.
    private mutating func restAuthorizer(reference node: Node) -> (access: Access, definition: Authorizer?)? {
        guard let text = node.string else {
            noteMissingName(at: node.origin)
            return nil
        }
        if text.uppercased() == "AWS_IAM" { return (.iam, nil) }
        var authorizer: Authorizer
        if text.contains(":") {
            authorizer = Authorizer(name: nameInARN(text), origin: node.origin)
            authorizer.judge = .arn(node)
            if isUserPool(node) { authorizer.type = "COGNITO_USER_POOLS" }
        } else {
            guard knowsFunction(text, node) else { return nil }
            authorizer = Authorizer(name: text, origin: node.origin)
            authorizer.judge = .function(text)
        }
        authorizer.identitySource = "method.request.header.Authorization"
        checkName(authorizer)
        return (access(to: authorizer, scopes: nil), authorizer)
    }

    /// An authorizer that is made elsewhere; API Gateway calls those with functions custom.
    private func existingAuthorizer(_ type: String, _ id: Node, _ spec: HTTPAuthorizerSpec) -> Access {
        if type == "AWS_IAM" { return .iam }
        let isFunction = type.uppercased() == "TOKEN" || type.uppercased() == "REQUEST"
        let scopes = type.uppercased() == "COGNITO_USER_POOLS" ? named(spec.scopes) : nil
        return .externalAuthorizer(id: id, type: isFunction ? "CUSTOM" : type, scopes: scopes)
    }

    private func access(to authorizer: Authorizer, scopes: Node?) -> Access {
        .authorizer(
            name: authorizer.name, scopes: authorizer.type == "COGNITO_USER_POOLS" ? named(scopes) : nil)
    }

    /// Scopes, if there is one.
    private func named(_ scopes: Node?) -> [Node]? { scopes?.list.flatMap { $0.isEmpty ? nil : $0 } }

    /// Name and judge of an authorizer, by `arn` or by the name of a function.
    private mutating func identity(of spec: HTTPAuthorizerSpec) -> (name: String, judge: Authorizer.Judge)? {
        if let arn = spec.arn?.ifTruthy {
            if let name = spec.name?.string { return (name, .arn(arn)) }
            if let text = arn.string { return (nameInARN(text), .arn(arn)) }
            noteMissingName(at: arn.origin)
            return nil
        }
        if let name = spec.name?.ifTruthy {
            return knowsFunction(name.printed, name) ? (name.printed, .function(name.printed)) : nil
        }
        diagnostics.error(
            "incomplete-authorizer", "this authorizer names neither a function nor an ARN", at: spec.origin,
            help: "add `name`, a function of this service, or `arn`")
        return nil
    }

    private mutating func noteMissingName(at place: Origin) {
        diagnostics.error(
            "missing-authorizer-name", "this authorizer has no name, and its ARN is not known yet", at: place,
            help: "write the authorizer as a map with `arn` and `name`")
    }

    private func authorizer(
        _ spec: HTTPAuthorizerSpec, _ identity: (name: String, judge: Authorizer.Judge)
    ) -> Authorizer {
        var authorizer = Authorizer(name: identity.name, origin: spec.origin)
        authorizer.judge = identity.judge
        authorizer.type = spec.type?.ifTruthy?.printed.uppercased() ?? "TOKEN"
        if case .arn(let arn) = identity.judge, isUserPool(arn) { authorizer.type = "COGNITO_USER_POOLS" }
        authorizer.resultTTL = spec.resultTtlInSeconds.flatMap(\.wholeNumber).map { Node($0) } ?? 300
        authorizer.identitySource = spec.identitySource?.ifTruthy
        let isUnremembered = authorizer.type == "REQUEST" && authorizer.resultTTL == 0
        if authorizer.identitySource == nil, !isUnremembered {
            authorizer.identitySource = "method.request.header.Authorization"
        }
        if spec.identityValidationExpression?.string != nil {
            authorizer.identityValidation = spec.identityValidationExpression
        }
        authorizer.isManagedExternally = spec.managedExternally?.isTruthy ?? false
        return authorizer
    }

    /// The claims of a user pool go into a template, and a proxy has none.
    private mutating func checkClaims(_ spec: HTTPAuthorizerSpec, _ authorizer: Authorizer, _ kind: IntegrationKind) {
        guard kind == .lambdaProxy, case .arn(let arn)? = authorizer.judge, isUserPool(arn) else { return }
        guard let claims = spec.claims, !(claims.list ?? [claims]).isEmpty else { return }
        diagnostics.error(
            "claims-need-lambda", "`claims` chooses what a template passes on, and a proxy has no template",
            at: claims.origin, help: "set `integration: lambda`, or remove `claims`: a proxy gets all of them")
    }

    /// The name becomes a part of a logical id.
    private mutating func checkName(_ authorizer: Authorizer) {
        let isPlain = authorizer.name.utf8.allSatisfy {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        if isPlain, !authorizer.name.isEmpty { return }
        diagnostics.error(
            "invalid-authorizer-name", "the authorizer's name `\(authorizer.name)` makes no logical id",
            at: authorizer.origin, help: "write the authorizer as a map, with a `name` of letters, digits, `-` and `_`")
    }

    private mutating func knowsFunction(_ name: String, _ place: Node) -> Bool {
        if functionNames.contains(name) { return true }
        let near = nearest(to: name, among: functionNames.sorted())
        diagnostics.error(
            "unknown-function", "the authorizer `\(name)` is no function of this service", at: place.origin,
            help: near.map { "did you mean `\($0)`?" } ?? "name one of the functions, or give an ARN")
        return false
    }

    /// `arn:aws:lambda:eu-west-1:123:function:my-fn` → `fn`, as the framework names authorizers by ARN.
    private func nameInARN(_ arn: String) -> String {
        let last = arn.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
        return String(last.split(separator: "-", omittingEmptySubsequences: false).last ?? "")
    }

    private func isUserPool(_ arn: Node) -> Bool {
        guard let parts = arn.string?.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false),
            parts.count == 3, parts[0] == "arn"
        else { return false }
        return parts[1].utf8.allSatisfy { $0.isLetter || $0 == UInt8(ascii: "-") } && parts[2].hasPrefix("cognito-idp")
    }
}

extension Node {
    /// The whole number at the beginning, as JavaScript's `parseInt` reads it.
    var wholeNumber: Int? {
        if let double { return Int(exactly: double.rounded(.towardZero)) }
        guard let text = string?[...].trimmed, let first = text.first else { return nil }
        let sign = first == "-" || first == "+" ? String(first) : ""
        return Int(sign + text.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber })
    }
}
