import Glibc
import Reporting
import Workspace

/// What the process was given by the machine it runs on.
enum Environment {
  enum Stream {
    case output
    case error
  }

  /// A variable that is set and not empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  static func isTerminal(_ stream: Stream) -> Bool { isatty(stream == .output ? STDOUT_FILENO : STDERR_FILENO) == 1 }

  /// Whether colours may be used on that stream (https://no-color.org).
  static func mayColour(_ stream: Stream) -> Bool {
    isTerminal(stream) && value("NO_COLOR") == nil && value("TERM") != "dumb"
  }

  /// At least 1.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Nanoseconds of a clock that is never set back.
  static func monotonicNanoseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }

  /// Writes text to a stream whole.
  @discardableResult
  static func write(_ text: String, to stream: Stream) -> Int32? { write(Array(text.utf8), to: stream) }

  /// Writes bytes to a stream whole; gives the `errno` of what could not be written.
  @discardableResult
  static func write(_ bytes: [UInt8], to stream: Stream) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.write(stream == .output ? STDOUT_FILENO : STDERR_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  /// Writes a command's results to standard output whole. Where they are lost, nobody may take the exit code for a yes;
  /// whoever closes a pipe has read what they wanted.
  static func print(_ results: [UInt8]) throws(Failure) {
    guard let code = write(results, to: .output), code != EPIPE else { return }
    let fault = SystemFault(call: "write", path: "", code: code)
    throw .disk(
      Phrase(
        vi: "Không in được kết quả: \(fault.vietnameseReason).", en: "The results cannot be printed: \(fault.reason)."))
  }
}
