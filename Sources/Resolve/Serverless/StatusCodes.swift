import Tree

/// The answers of the `lambda` integration when a route names none.
enum StatusCodes {
    /// By status: the regular expression that an error's message matches, empty for success. Most look for the status in
    /// brackets, `[404] Not Found`; 500 and 504 also for what Lambda says when a function dies or takes too long.
    static let standard = Mapping([
        .init("200", ["pattern": ""]),
        bracketed("400"), bracketed("401"), bracketed("403"), bracketed("404"), bracketed("422"),
        .init(
            "500",
            ["pattern": #"[\s\S]*(Process\s?exited\s?before\s?completing\s?request|\[500\])[\s\S]*"#]),
        bracketed("502"),
        .init("504", ["pattern": #"([\s\S]*\[504\][\s\S]*)|(.*Task timed out after \d+\.\d+ seconds$)"#]),
    ])

    private static func bracketed(_ status: String) -> Mapping.Entry {
        .init(status, ["pattern": Node(#"[\s\S]*\[\#(status)\][\s\S]*"#)])
    }
}
