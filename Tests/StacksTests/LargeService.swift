import Compiler
import Variables

/// A generated service that can be edited at random: functions with their routes, tables, authorizers.
struct LargeService {
    struct Function {
        var routes: [Int]
        var memory = 1024
        var tables: [Int] = []
    }

    var kind: String
    var functions: [Int: Function] = [:]
    var tables: Set<Int> = [0]
    var guarded: Set<Int> = []
    private var next = 0
    private var nextRoute = 0
    private var random: SplitMix

    /// - Parameter kind: the event, `httpApi` or `http`, or `apis.http` and `apis.rest` for the native dialect.
    init(kind: String, functions count: Int, routesEach: Int, seed: UInt64) {
        self.kind = kind
        random = SplitMix(state: seed)
        for _ in 0..<count { addFunction(routes: routesEach) }
    }

    private mutating func addFunction(routes: Int) {
        functions[next] = Function(routes: (0..<routes).map { nextRoute + $0 }, tables: next % 7 == 0 ? [0] : [])
        next += 1
        nextRoute += routes
    }

    /// One edit of the kind that authors make.
    mutating func edit() {
        let names = functions.keys.sorted()
        let one = names[Int(random.next() % UInt64(names.count))]
        let other = names[Int(random.next() % UInt64(names.count))]
        switch random.next() % 8 {
        case 0: addFunction(routes: 1 + Int(random.next() % 4))
        case 1: functions[one] = nil
        case 2: functions[one]?.memory += 64
        case 3:
            functions[one]?.routes.append(nextRoute)
            nextRoute += 1
        case 4:
            guard one != other, let moved = functions[one]?.routes.popLast() else { return }
            functions[other]?.routes.append(moved)
        case 5:
            tables.insert(tables.count)
            functions[one]?.tables.append(tables.count - 1)
        case 6: functions[one]?.tables.append(tables.sorted().last ?? 0)
        default: if let route = functions[one]?.routes.first { guarded.formSymmetricDifference([route]) }
        }
    }

    private var isNative: Bool { kind.hasPrefix("apis.") }

    var spec: String {
        var text = """
            service: large
            provider:
              name: aws
              runtime: nodejs22.x
              stackName: large
              httpApi: { authorizers: { users: { type: jwt, identitySource: $request.header.Authorization, issuerUrl: "https://id.example.com", audience: [large] } } }
            functions:

            """
        for (name, function) in functions.sorted(by: { $0.key < $1.key }) {
            text += "  f\(name):\n    handler: src/f\(name).handler\n    memorySize: \(function.memory)\n"
            if !function.tables.isEmpty {
                text += "    environment:\n"
                for table in Set(function.tables).sorted() { text += "      T\(table): !Ref Table\(table)\n" }
            }
            guard !isNative else { continue }
            text += function.routes.isEmpty ? "" : "    events:\n"
            for route in function.routes { text += "      - \(event(route))\n" }
        }
        if isNative { text += apis }
        text += "resources:\n  Resources:\n"
        for table in tables.sorted() {
            text +=
                "    Table\(table): { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub \"${AWS::StackName}-\(table)\" } }\n"
        }
        return text
    }

    private func event(_ route: Int) -> String {
        let path = "/area\(route % 40)/r\(route)"
        let isGuarded = guarded.contains(route)
        guard kind == "http" else {
            return "httpApi: { method: GET, path: \(path)\(isGuarded ? ", authorizer: { name: users }" : "") }"
        }
        return "http: { method: get, path: \(path)\(isGuarded ? ", private: true" : "") }"
    }

    /// The same routes in the native dialect.
    private var apis: String {
        var text = """
            apis:
              web:
                type: \(kind.dropFirst(5))
                cors: { origins: [https://large.example.com] }
                authorizers: { users: { type: request, function: f\(functions.keys.min() ?? 0), identity: [header.Authorization] } }
                routes:

            """
        for (name, function) in functions.sorted(by: { $0.key < $1.key }) {
            for route in function.routes {
                let authorizer = guarded.contains(route) ? ", authorizer: users" : ""
                text += "      GET /area\(route % 40)/r\(route): { function: f\(name)\(authorizer) }\n"
            }
        }
        return text
    }

    func compiled() -> Compilation {
        compile(Input(specPath: "serverless.yml", environment: Environment(), files: OneFile(text: spec)))
    }
}

/// Numbers that look random and are the same every time.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A folder with only a spec in it.
struct OneFile: FileSource {
    let text: String

    func read(_ path: String) -> [UInt8]? { path == "serverless.yml" ? Array(text.utf8) : nil }
}
