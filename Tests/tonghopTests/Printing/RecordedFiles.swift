import Foundation
import Testing

/// Files of the repository that are made from the source and must be equal to it.
///
/// With `TONGHOP_RECORD=1` in the environment they are written anew, and the test fails and says so.
enum RecordedFiles {
  /// The repository's root.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Compares a file with what it must hold.
  static func check(_ path: String, holds text: String) throws {
    if try record([(path, text)]) { return }
    let url = root.appending(path: path)
    let found = try? String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(found == text, "\(path) differs from the source; TONGHOP_RECORD=1 writes it anew")
  }

  /// Compares a folder with all that it must hold; nothing else may be in it.
  static func check(folder: String, holds files: [(name: String, text: String)]) throws {
    if try record(files.map { ("\(folder)/\($0.name)", $0.text) }) { return }
    let found = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    #expect(found.sorted() == files.map(\.name).sorted())
    for file in files { try check("\(folder)/\(file.name)", holds: file.text) }
  }

  private static func record(_ files: [(path: String, text: String)]) throws -> Bool {
    guard ProcessInfo.processInfo.environment["TONGHOP_RECORD"] == "1" else { return false }
    for file in files {
      try Data(file.text.utf8).write(to: root.appending(path: file.path))
    }
    Issue.record("written anew, not compared: \(files.map(\.path).joined(separator: ", "))")
    return true
  }
}
