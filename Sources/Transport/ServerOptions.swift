import Gateway

/// How a server takes connections.
package struct ServerOptions: Sendable {
    /// Bytes of the request line and all header fields together ("Quotas for HTTP APIs": 10,240).
    package var headers = 10_240
    /// Milliseconds in which the head of a request, or the next piece of its body, has to come.
    package var patience = 30_000
    /// Milliseconds for which a connection is kept without a request.
    package var keepAlive = 350_000
    /// Milliseconds in which requests that are under way may end when the server stops.
    package var farewell = 5_000
    /// The server's certificate: connections may then begin with TLS or without.
    package var tls: TLS?
    package var sockets = SocketOptions()
    /// Answers what is for no API, such as a page about them; `nil` for what is.
    package var aside: (@Sendable (Request) -> Response?)?

    package init() {}
}
