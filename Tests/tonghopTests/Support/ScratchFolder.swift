import Foundation

/// A folder of its own for one test, gone with it.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "tonghop-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: url)
    } catch {
      print("scratch folder not removed:", error)
    }
  }

  func callAsFunction(_ path: String) -> String { url.appending(path: path).path }

  /// Writes a file, and makes the folders above it.
  func file(_ path: String, _ bytes: some Sequence<UInt8>) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func file(_ path: String, _ text: String) throws { try file(path, text.utf8) }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: path)), as: UTF8.self)
  }

  func handle(for path: String) throws -> FileHandle {
    try file(path, "")
    return try FileHandle(forWritingTo: url.appending(path: path))
  }

  /// Every file beneath a folder with its bytes; nothing where the folder is not there.
  func contents(of path: String) throws -> [String: Data] {
    let folder = url.appending(path: path)
    guard FileManager.default.fileExists(atPath: folder.path) else { return [:] }
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      var isFolder: ObjCBool = false
      let file = folder.appending(path: name)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      contents[name] = try Data(contentsOf: file)
    }
    return contents
  }
}
