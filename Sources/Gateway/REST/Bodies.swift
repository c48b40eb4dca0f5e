import RuntimeConfig
import Velocity

extension Exchange {
    /// The body of the request as the integration wants it ("Content type conversions in API Gateway").
    func convertedRequestBody(
        _ handling: Integration.ContentHandling?
    ) throws(Refusal) -> (bytes: [UInt8], isBytes: Bool) {
        if isBinary(request.headers["Content-Type"], config.binaryMediaTypes) {
            return handling == .toText ? (Array(encodeBase64(body).utf8), false) : (body, true)
        }
        guard handling == .toBinary else { return (repaired(body), false) }
        guard let decoded = decodeBase64(String(decoding: body, as: UTF8.self)) else {
            throw .misconfigured("the body is no base64")
        }
        return (decoded, true)
    }

    /// The body of a backend's answer as the caller wants it. A caller wants bytes when the first choice of its `Accept`
    /// is a binary type.
    func convertedResponseBody(
        _ bytes: [UInt8], type: String?, _ handling: Integration.ContentHandling?
    ) throws(Refusal) -> (bytes: [UInt8], isBytes: Bool) {
        let wantsBytes = isBinary(request.headers["Accept"], config.binaryMediaTypes)
        let wantsText = handling == .toText || (handling == nil && !wantsBytes)
        if isBinary(type, config.binaryMediaTypes) {
            return wantsText ? (Array(encodeBase64(bytes).utf8), false) : (bytes, true)
        }
        if wantsText { return (repaired(bytes), false) }
        guard let decoded = decodeBase64(String(decoding: bytes, as: UTF8.self)) else {
            throw .misconfigured("the body of the answer is no base64")
        }
        return (decoded, true)
    }

    /// The bytes of a text, U+FFFD for what is no UTF-8.
    private func repaired(_ bytes: [UInt8]) -> [UInt8] { Array(String(decoding: bytes, as: UTF8.self).utf8) }
}
