import Tree

/// `alexaSmartHome:` among a function's events: an Alexa smart home skill.
package struct AlexaSmartHomeEventSpec: AlexaEventSpec {
    package var node = Node.null
    package var appId: Expr<String>?
    package var enabled: Expr<Bool>?

    package init() {}

    package static let table = Table<Self>(
        "alexaSmartHome event", "An Alexa smart home skill; its id alone will do.", skillFields)
}
