/// Everything that lies under a content folder, each file once, in the order of bytes in every folder.
package struct ContentTree: Sendable {
  /// Files and whatever else bears a name: nothing under the folder is missing from the three lists.
  package let files: [ContentFile]
  /// Names that begin with `.` or `_`.
  package let skipped: [Skipped]
  /// The litter of other programs: `~$…`, `Thumbs.db`, `desktop.ini`.
  package let ignored: [ContentPath]
  /// The folder itself, for reading what was only listed.
  package let folder: ContentFolder

  /// A name that was passed over, and how much lies beneath it.
  package struct Skipped: Hashable, Sendable {
    package let path: ContentPath
    package let isFolder: Bool
    /// Names beneath it that are not folders, itself when it is none; what could not be listed is not counted.
    package let files: Int
  }

  /// Walks the folder and reads what the rules ask for; fails only when the folder itself cannot be opened.
  package static func read(folder path: String, rules: ReadingRules = .content) throws(SystemFault) -> ContentTree {
    let folder = try ContentFolder(path)
    var walk = ContentWalk(rules: rules)
    walk.run(in: folder)
    return ContentTree(
      files: walk.files.sorted { $0.path < $1.path }, skipped: walk.skipped.sorted { $0.path < $1.path },
      ignored: walk.ignored.sorted(), folder: folder)
  }

  /// The number of files that were passed over for their names.
  package var skippedCount: Int { skipped.reduce(0) { $0 + $1.files } }

  /// A file that was only listed, with its bytes; the path is proved to stay in the folder.
  package func readAttachment(_ path: ContentPath, limit: Int = ReadingRules.attachmentLimit) -> ContentFile {
    folder.read(path, limit: limit)
  }
}
