/// A finished file of a published folder, in memory.
package struct OutputFile: Hashable, Sendable {
  /// Relative to its folder, with forward slashes: `bao-cao/2024-q4/song-may.html`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A file that is still to be rendered: its address, and a pure function that gives its bytes.
///
/// Pages know nothing of each other, so that they can be rendered in any order and on any thread.
package struct PagePlan: Sendable {
  package let path: String
  private let content: @Sendable () -> [UInt8]

  init(path: String, content: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.content = content
  }

  package func render() -> OutputFile { OutputFile(path: path, bytes: content()) }
}
