import Foundation

/// Runs the command-line tools that we must agree with; they are needed by tests only.
enum Tool: String {
  case cmark
  case cmarkGFM = "cmark-gfm"

  struct Missing: Error, CustomStringConvertible {
    let package: String
    var description: String { "the tests need the Debian package \(package): apt-get install \(package)" }
  }

  /// What the tool prints for each text, raw HTML as typed.
  func html(of texts: [[UInt8]]) throws -> [String] {
    let executable = "/usr/bin/\(rawValue)"
    let files = FileManager.default
    guard files.isExecutableFile(atPath: executable) else { throw Missing(package: rawValue) }
    let folder = files.temporaryDirectory.appendingPathComponent("tonghop-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    for (index, text) in texts.enumerated() {
      try Data(text).write(to: folder.appendingPathComponent("\(index).md"))
    }
    let options = self == .cmark ? "--unsafe" : "--unsafe -e table"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "for f in *.md; do \(executable) \(options) \"$f\" > \"$f.html\" || exit 1; done"]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return try texts.indices.map { index in
      String(decoding: try Data(contentsOf: folder.appendingPathComponent("\(index).md.html")), as: UTF8.self)
    }
  }
}
