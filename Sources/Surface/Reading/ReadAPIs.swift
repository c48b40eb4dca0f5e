import CloudFormation
import Diagnostics
import Tree

extension Reader {
    /// The APIs of the template in its order, REST first, then those of elsewhere that it adds to.
    func apis() -> [API] { restAPIs() + v2APIs() }

    /// Ids in the order in which they come, those of the template's own APIs before those of elsewhere.
    func apiIDs(own: [Entry], users: [[String: [Entry]]]) -> [String] {
        let known = Set(own.map(\.id))
        let foreign = Set(users.flatMap(\.keys)).subtracting(known).subtracting([""])
        return own.map(\.id) + foreign.sorted()
    }
}
