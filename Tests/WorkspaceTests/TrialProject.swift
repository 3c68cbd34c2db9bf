import Testing

@testable import Workspace

/// A small project to publish from, with the words to say what should be there.
struct TrialProject {
  let scratch: Scratch
  var method = ExchangeMethod.oneStep

  init() throws {
    scratch = try Scratch()
    try scratch.folder("content")
    try scratch.folder("templates")
  }

  var places: Places { places(site: "site") }

  func places(site: String, internalPages: String = "noi-bo") -> Places {
    Places(
      project: scratch.path, content: scratch("content"), templates: scratch("templates"), site: scratch(site),
      internalPages: scratch(internalPages))
  }

  /// Builds a site of one page and one folder that say `word`, and an internal page that says it too.
  @discardableResult
  func build(
    _ word: String, at places: Places? = nil, isCancelled: @escaping @Sendable () -> Bool = { false },
    beforePublishing: () throws -> Void = {}
  ) throws -> Publication.Outcome {
    var publication = try Publication(places ?? self.places, method: method, isCancelled: isCancelled)
    try publication.stage(OutputFile(path: "ky/a.html", bytes: Array(word.utf8)), in: .site)
    try publication.stage(OutputFile(path: "index.html", bytes: Array(word.utf8)), in: .site)
    try publication.stage(OutputFile(path: "index.html", bytes: Array("nb \(word)".utf8)), in: .internalPages)
    try beforePublishing()
    return try publication.publish()
  }

  /// What is left of a build in the project: the word of each tree, and names that should not be there.
  func state(site: String = "site") throws -> String {
    var words: [String] = []
    for (tree, prefix) in [(site, ""), ("noi-bo", "nb ")] {
      guard let dump = try scratch.dump(tree) else {
        words.append("none")
        continue
      }
      let word = dump.first { $0.hasPrefix("index.html=") }.map { String($0.dropFirst("index.html=".count)) } ?? "empty"
      words.append(word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : word)
    }
    let known: Set = ["content", "templates", site, "noi-bo", ".tonghop"]
    let strange = try scratch.names("").filter { !known.contains($0) }
    let state = try scratch.names(".tonghop").filter { $0 != "lock" }
    return (["\(words[0]) \(words[1])"] + strange + state).joined(separator: ", ")
  }
}

/// The fault that the work ends in.
func fault(_ work: () throws -> Void) throws -> PublishFault? {
  do {
    try work()
    return nil
  } catch let fault as PublishFault {
    return fault
  }
}
