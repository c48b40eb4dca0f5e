import Tree

extension Node {
    /// Whether this service refuses what the framework calls out of date: with `deprecationNotificationMode: error`, unless
    /// `disabledDeprecations` has the framework's name of it.
    ///
    /// - Parameters:
    ///   - code: the framework's name, such as `PROVIDER_IAM_SETTINGS_V3`.
    ///   - alsoStrict: whether a strict check of the spec is enough to refuse it.
    package func refusesDeprecation(_ code: String, alsoStrict: Bool = false) -> Bool {
        let isStrict = alsoStrict && self["configValidationMode"]?.string == "error"
        guard isStrict || self["deprecationNotificationMode"]?.string == "error" else { return false }
        let disabled = self["disabledDeprecations"]
        return !(disabled?.list ?? [disabled].compactMap { $0 }).contains { $0.string == "*" || $0.string == code }
    }
}
