import Testing

/// A SARIF log in which only one rule is described.
///
/// Every log describes the whole catalogue, which `Tests/Data/findings.sarif` holds letter by letter once; an example
/// that held it too would change whenever a word of any rule does. What is left is a whole SARIF log.
struct NarrowedSARIF {
  let text: String

  init(_ log: String, to rule: String) throws {
    let lines = log.split(separator: "\n").map(String.init)
    let tail = "]}},\"language\":"
    let last = try #require(lines.firstIndex { $0.contains(tail) })
    let cut = try #require(lines[last].firstRange(of: tail)).lowerBound
    var rules = lines[1..<last].map { String($0.dropLast()) }
    rules.append(String(lines[last][..<cut]))
    let index = try #require(rules.firstIndex { $0.hasPrefix("{\"id\":\"\(rule)\",") })
    let results = lines[(last + 1)...].map { line in
      let prefix = "{\"ruleId\":\"\(rule)\",\"ruleIndex\":"
      #expect(line.hasPrefix("\(prefix)\(index),"), "every result points to its rule")
      return line.replacing("\(prefix)\(index),", with: "\(prefix)0,")
    }
    text = ([lines[0], rules[index] + lines[last][cut...]] + results).joined(separator: "\n") + "\n"
  }
}
