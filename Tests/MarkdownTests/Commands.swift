import Foundation
import Testing

/// Runs the command-line tools that we must agree with.
enum Commands {
  struct Missing: Error, CustomStringConvertible {
    let tool: String
    var description: String { "install the Debian package \(tool): apt-get install \(tool)" }
  }

  /// What a tool prints for an input.
  static func run(_ tool: String, _ arguments: [String], _ input: [UInt8]) throws -> [UInt8] {
    let executable = URL(fileURLWithPath: "/usr/bin/\(tool)")
    guard FileManager.default.isExecutableFile(atPath: executable.path) else { throw Missing(tool: tool) }
    let process = Process()
    let (stdin, stdout) = (Pipe(), Pipe())
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    stdin.fileHandleForWriting.write(Data(input))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return [UInt8](output)
  }
}
