import Foundation

/// A project that may be built and broken: the content of an example and the repository's own templates.
struct TrialBuild {
  let scratch: ScratchFolder

  init(copying example: String) throws {
    scratch = try ScratchFolder()
    let root = RecordedFiles.root
    for (source, name) in [("Examples/loi/\(example)/content", "content"), ("templates", "templates")] {
      try FileManager.default.copyItem(at: root.appending(path: source), to: scratch.url.appending(path: name))
    }
  }

  var path: String { scratch.url.path }

  func build(_ arguments: String...) throws -> Program.Run {
    try Program.run(["build", "--project", path, "--as-of", "31/12/2024"] + arguments)
  }

  func check(_ arguments: String...) throws -> Program.Run {
    try Program.run(["check", "--project", path, "--as-of", "31/12/2024"] + arguments)
  }

  /// The files of the published site.
  func site() throws -> [String: Data] { try scratch.contents(of: "site") }

  /// The files of the published site and of the coordinator's pages.
  func everythingBuilt() throws -> [String: Data] {
    try site().merging(try scratch.contents(of: "noi-bo").map { ("noi-bo/\($0.key)", $0.value) }) { first, _ in first }
  }
}
