import Glibc

/// An absolute path without links, `.` or `..`; what does not exist yet stands at its end.
struct CanonicalPath: Hashable, Sendable {
  let text: String
  /// How many of the last names do not exist yet.
  let missing: Int

  /// The true place of a path that a person gave, relative to the present folder.
  init(_ given: String) throws(SystemFault) {
    var head = CanonicalPath.withoutTrailingSlashes(given[...].utf8)
    var missing: [String] = []
    while true {
      let text = head.isEmpty ? "." : String(Substring(head))
      if let real = realpath(text, nil) {
        defer { free(real) }
        let start = String(cString: real)
        self.text = missing.reversed().reduce(start) { $0 == "/" ? "/" + $1 : $0 + "/" + $1 }
        self.missing = missing.count
        return
      }
      let code = errno
      let slash = head.lastIndex(of: UInt8(ascii: "/"))
      let name = slash.map { head[head.index(after: $0)...] } ?? head
      if code != ENOENT || name.isEmpty || name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) {
        throw SystemFault(call: "realpath", path: given, code: code)
      }
      missing.append(String(Substring(name)))
      head = slash.map { CanonicalPath.withoutTrailingSlashes(head[...$0]) } ?? head[..<head.startIndex]
    }
  }

  private init(text: String, missing: Int) {
    self.text = text
    self.missing = missing
  }

  /// The path of `name` beneath this one.
  func appending(_ name: String) -> CanonicalPath {
    CanonicalPath(text: text == "/" ? "/" + name : text + "/" + name, missing: missing)
  }

  /// Says that the other path is this one or lies beneath it.
  func holds(_ other: CanonicalPath) -> Bool {
    text == "/" || other.text.utf8.elementsEqual(text.utf8) || other.text.utf8.starts(with: (text + "/").utf8)
  }

  /// The last name of the path; empty for the root.
  var name: String { String(Substring(CanonicalPath.lastName(of: text[...].utf8))) }

  /// The folder that holds it; the root for the root.
  var parent: String {
    String(Substring(CanonicalPath.withoutTrailingSlashes(text[...].utf8.dropLast(name.utf8.count))))
  }

  /// Every folder above it, innermost first; the root has none.
  var ancestors: [String] {
    var (folders, rest) = ([String](), text[...].utf8)
    while rest.count > 1 {
      rest = CanonicalPath.withoutTrailingSlashes(rest.dropLast(CanonicalPath.lastName(of: rest).count))
      folders.append(String(Substring(rest)))
    }
    return folders
  }

  /// The folders above it that do not exist yet, outermost first.
  var missingParents: [String] {
    guard missing > 1 else { return [] }
    var (folders, rest) = ([String](), text[...].utf8)
    for _ in 1..<missing {
      rest = CanonicalPath.withoutTrailingSlashes(rest.dropLast(CanonicalPath.lastName(of: rest).count))
      folders.append(String(Substring(rest)))
    }
    return folders.reversed()
  }

  private static func lastName(of path: Substring.UTF8View) -> Substring.UTF8View {
    path.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path
  }

  /// The path without slashes at its end; the root keeps its one.
  static func withoutTrailingSlashes(_ path: Substring.UTF8View) -> Substring.UTF8View {
    var path = path
    while path.count > 1, path.last == UInt8(ascii: "/") { path = path.dropLast() }
    return path
  }
}
