/// One name under the folder that was read, and what came of reading it.
package struct ContentFile: Sendable {
  package let path: ContentPath
  /// Bytes of the file when it was looked at; 0 for anything that is not a file.
  package let size: Int
  package let state: State

  package init(path: ContentPath, size: Int, state: State) {
    self.path = path
    self.size = size
    self.state = state
  }

  /// What came of reading a file.
  package enum State: Sendable {
    /// Its bytes, read once, and their digest.
    case bytes([UInt8], SHA256)
    /// A file that the rules did not ask for; `ContentTree.readAttachment` reads it.
    case unread
    /// More bytes than allowed; refused by its size, before reading, wherever that could be told.
    case tooLarge(limit: Int)
    case unreadable(SystemFault)
    /// A folder whose names or state could not be read: what lies in it is unknown.
    case unreadableFolder(SystemFault)
    /// A folder beneath so many others that it was not entered.
    case tooDeep(limit: Int)
    /// A link (never followed), FIFO, socket or device; or a folder that bears a file's name (`x.md`), which is
    /// entered all the same.
    case notRegular(EntryKind)
  }

  /// The bytes, where they were read.
  package var bytes: [UInt8]? {
    if case .bytes(let bytes, _) = state { bytes } else { nil }
  }

  /// The digest of the bytes, where they were read.
  package var sha256: SHA256? {
    if case .bytes(_, let digest) = state { digest } else { nil }
  }
}
