import CLibXML2

/// What is wrong with a text as an XML document, by libxml2's word; `nil` when it is well-formed.
func xmlProblem(in text: String) -> String? {
    let options = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue)
    let bytes = Array(text.utf8CString)
    if let document = xmlReadMemory(bytes, Int32(bytes.count - 1), "report.xml", "UTF-8", options) {
        xmlFreeDoc(document)
        return nil
    }
    guard let error = xmlGetLastError(), let message = error.pointee.message else { return "no document" }
    return "line \(error.pointee.line): \(String(cString: message))"
}
