/// How folders are called in messages and exports: never by a path of this machine.
enum PathText {
  /// A folder's path relative to the project where it lies inside, else its own name.
  static func displayName(of folder: String, in project: String) -> String {
    let steps = names(in: folder)
    let base = names(in: project)
    if steps.starts(with: base), steps.count > base.count, !steps.dropFirst(base.count).contains("..") {
      return steps.dropFirst(base.count).joined(separator: "/")
    }
    if !folder.hasPrefix("/"), !steps.isEmpty, !steps.contains("..") { return steps.joined(separator: "/") }
    return steps.last { $0 != ".." } ?? "content"
  }

  /// A path for a person who stands in the project: without `./`.
  static func short(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }

  /// The names of a path, without empty steps and `.`.
  private static func names(in path: String) -> [String] {
    (path.hasPrefix("/") ? ["/"] : []) + path.split(separator: "/").map(String.init).filter { $0 != "." }
  }
}
