/// A table of keys that go into the template as they are: CloudFormation's documentation says what they mean.
final class Record: ObjectTable {
    let name: String
    let doc: String
    let keys: [FieldInfo]
    let required: [FieldInfo]
    let others: Schema? = nil

    init(name: String, doc: String, keys: [FieldInfo]) {
        self.name = name
        self.doc = doc
        self.keys = keys
        required = keys.filter(\.required)
    }

    func key(_ name: String) -> FieldInfo? { keys.first { $0.name == name } }
}

extension Schema {
    /// A map of known keys that nothing here reads.
    ///
    /// - Parameter meaning: what a key means, by its name.
    static func record(
        _ name: String, _ keys: [(String, Schema)], required: [String] = [], meaning: (String) -> String
    ) -> Schema {
        let fields = keys.map { key, schema in
            FieldInfo(
                name: key, schema: schema, required: required.contains(key), deprecated: nil,
                doc: meaning(key))
        }
        return .object(Record(name: name, doc: "A \(name).", keys: fields))
    }

    /// A part of a bucket's settings, spelt as in `AWS::S3::Bucket`.
    static func bucketPart(_ keys: KeyValuePairs<String, Schema>, required: String...) -> Schema {
        record(
            "bucket setting", keys.map { ($0.key, $0.value) }, required: required,
            meaning: { "As `\($0)` in CloudFormation's `AWS::S3::Bucket`." })
    }
}
