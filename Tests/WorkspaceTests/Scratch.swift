import Foundation
import Glibc

@testable import Workspace

/// A folder of its own for one test, in memory where the machine has such a place; gone with the test.
final class Scratch {
  let path: String

  init() throws {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
    var template = "\(base)/workspace-test.XXXXXX".cPath
    guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", path: base, code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    do {
      let parent = try Folder(CanonicalPath(path).parent)
      try parent.removeTree(Array(try CanonicalPath(path).name.utf8), marker: [])
    } catch {
      print("scratch folder not removed:", error)
    }
  }

  typealias Failure = SystemFault

  /// `path` beneath the scratch folder; the folder itself for an empty path.
  func callAsFunction(_ path: String) -> String { path.isEmpty ? self.path : "\(self.path)/\(path)" }

  /// Makes a folder and those above it.
  @discardableResult
  func folder(_ path: String) throws -> String {
    var reached = self.path
    for name in path.split(separator: "/") {
      reached += "/" + name
      if mkdir(reached, 0o755) == 0 {
        // Another test may have the umask changed.
        chmod(reached, 0o755)
      } else if errno != EEXIST {
        throw Failure(call: "mkdir", path: reached, code: errno)
      }
    }
    return reached
  }

  /// Makes a file with this text, and the folders above it.
  func file(_ path: String, _ text: String = "x") throws { try file(Array(path.utf8), Array(text.utf8)) }

  /// Makes a file whose name is these bytes, whatever they spell.
  func file(_ path: [UInt8], _ bytes: [UInt8]) throws {
    if let slash = path.lastIndex(of: UInt8(ascii: "/")) {
      try folder(String(decoding: path[..<slash], as: UTF8.self))
    }
    let whole = (Array(self.path.utf8) + [UInt8(ascii: "/")] + path).cPath
    let file = try Descriptor.open(whole, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644, shown: "scratch file")
    try file.setMode(0o644, shown: "scratch file")
    try file.write(bytes, shown: "scratch file")
  }

  func link(_ path: String, to target: String) throws {
    if symlink(target, self(path)) != 0 { throw Failure(call: "symlink", path: path, code: errno) }
  }

  /// Every name beneath a folder in order, a file as `name=text`, a folder as `name/`; nil when it is not there.
  func dump(_ path: String, withHidden: Bool = false) throws -> [String]? {
    guard access(self(path), F_OK) == 0 else { return nil }
    let rules = ReadingRules { name in !withHidden && name.first == UInt8(ascii: ".") ? .skip : .read(limit: 1 << 20) }
    return try ContentTree.read(folder: self(path), rules: rules).files.map { file in
      if let bytes = file.bytes { return "\(file.path.text)=\(String(decoding: bytes, as: UTF8.self))" }
      return "\(file.path.text)/"
    }
  }

  /// The names in a folder, hidden ones too.
  func names(_ path: String) throws -> [String] {
    try Folder(self(path)).entries().map { ContentPath($0.name).text }
  }
}
