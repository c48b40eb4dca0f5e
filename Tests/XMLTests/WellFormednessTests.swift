import Testing

/// The judge of XML reports has to know good documents from bad ones before it judges ours.
@Suite struct WellFormednessTests {
    @Test(arguments: ["<a/>", "<a b=\"1 &amp; 2\">é</a>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a><b/></a>"])
    func takesGoodDocuments(_ text: String) {
        #expect(xmlProblem(in: text) == nil)
    }

    @Test(arguments: ["", "<a>", "<a b=1/>", "<a>&nope;</a>", "<a>\u{1}</a>", "<a/><b/>"])
    func refusesBadOnes(_ text: String) {
        #expect(xmlProblem(in: text) != nil)
    }
}
