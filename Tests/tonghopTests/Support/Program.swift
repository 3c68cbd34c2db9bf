import Foundation

/// The program itself, as it was built beside these tests, run as people run it.
enum Program {
  struct Run {
    let exitCode: Int32
    /// Where findings go.
    let output: String
    /// Where progress and the summary go.
    let messages: String
  }

  struct NotBuilt: Error, CustomStringConvertible {
    let path: String
    var description: String { "there is no \(path): swift build makes it" }
  }

  /// Runs a command to its end.
  ///
  /// - Parameters:
  ///   - environment: what the program's surroundings say; nothing of this machine's reaches it.
  ///   - output: where findings go instead of into what is given back.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], output: FileHandle? = nil
  ) throws -> Run {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.environment = ["HOME": scratch.url.path].merging(environment) { _, given in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try output ?? scratch.handle(for: "output")
    process.standardError = try scratch.handle(for: "messages")
    try process.run()
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationStatus, output: output == nil ? try scratch.text("output") : "",
      messages: try scratch.text("messages"))
  }

  private static func executable() throws -> URL {
    let tests = URL(filePath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    let url = tests.deletingLastPathComponent().appending(path: "tonghop")
    guard FileManager.default.isExecutableFile(atPath: url.path) else { throw NotBuilt(path: url.path) }
    return url
  }
}
