import Tree

/// A request as it comes off the wire.
package struct Request: Sendable {
    package var method: String
    /// The path and the query as sent, percent signs and all.
    package let target: String
    /// The target up to the question mark.
    package let rawPath: String
    /// The target behind the question mark; empty without one.
    package let rawQuery: String
    package var headers: Headers
    package var body: [UInt8]
    /// `HTTP/1.1` or `HTTP/2.0`.
    package var version: String
    package var sourceIP: String
    package var scheme: String
    package var port: Int
    /// What the caller showed, where callers have to show one.
    package var certificate: ClientCertificate?

    package init(
        method: String, target: String, headers: Headers = Headers(), body: [UInt8] = [], version: String = "HTTP/1.1",
        sourceIP: String = "127.0.0.1", scheme: String = "https", port: Int = 443
    ) {
        self.method = method
        self.target = target
        let mark = target.utf8.firstIndex(of: UInt8(ascii: "?"))
        rawPath = mark.map { String(target[..<$0]) } ?? target
        rawQuery = mark.map { String(target[target.utf8.index(after: $0)...]) } ?? ""
        self.headers = headers
        self.body = body
        self.version = version
        self.sourceIP = sourceIP
        self.scheme = scheme
        self.port = port
    }
}

/// A certificate that a caller showed ("Configuring mutual TLS authentication").
package struct ClientCertificate: Sendable, Equatable {
    package var pem: String
    /// `CN=client,O=Shop`
    package var subject: String
    package var issuer: String
    /// `a1:b2:…`
    package var serial: String
    /// `May 28 12:30:02 2019 GMT`
    package var notBefore: String
    package var notAfter: String

    package init(
        pem: String, subject: String, issuer: String, serial: String, notBefore: String, notAfter: String
    ) {
        self.pem = pem
        self.subject = subject
        self.issuer = issuer
        self.serial = serial
        self.notBefore = notBefore
        self.notAfter = notAfter
    }

    /// As events tell it.
    var node: Node {
        [
            "clientCertPem": Node(pem), "subjectDN": Node(subject), "issuerDN": Node(issuer),
            "serialNumber": Node(serial),
            "validity": ["notBefore": Node(notBefore), "notAfter": Node(notAfter)],
        ]
    }
}

/// An answer as it goes on the wire.
package struct Response: Sendable, Equatable {
    package var status: Int
    package var headers: Headers
    package var body: [UInt8]

    package init(status: Int, headers: Headers = Headers(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
