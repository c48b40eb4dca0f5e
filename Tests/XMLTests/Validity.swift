import CLibXML2

/// What is wrong with a text by an XML Schema beside this file, by libxml2's word; `nil` when it is valid.
func schemaProblem(in text: String, by schema: String) -> String? {
    if let problem = xmlProblem(in: text) { return problem }
    let path = String(#filePath.dropLast("Validity.swift".count)) + schema
    let parser = xmlSchemaNewParserCtxt(path)
    defer { xmlSchemaFreeParserCtxt(parser) }
    guard let compiled = xmlSchemaParse(parser) else { return "\(schema) is no schema" }
    defer { xmlSchemaFree(compiled) }
    let judge = xmlSchemaNewValidCtxt(compiled)
    defer { xmlSchemaFreeValidCtxt(judge) }
    let bytes = Array(text.utf8CString)
    let document = xmlReadMemory(bytes, Int32(bytes.count - 1), "report.xml", "UTF-8", Int32(XML_PARSE_NONET.rawValue))
    defer { xmlFreeDoc(document) }
    return xmlSchemaValidateDoc(judge, document) == 0
        ? nil : xmlGetLastError()?.pointee.message.map { String(cString: $0) } ?? "not valid"
}
