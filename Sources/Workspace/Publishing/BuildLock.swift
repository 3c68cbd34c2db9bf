import Glibc

/// The right to build one project, held by at most one process and given back by the kernel when that process ends.
struct BuildLock: ~Copyable {
  /// The project's `.tonghop/`, where the journal lies too.
  let state: Folder
  private let file: Descriptor

  static let folderName = ".tonghop"

  /// Takes the lock of the project, or says who holds it.
  init(project: String) throws(PublishFault) {
    let state = try onDisk { () throws(SystemFault) in
      let root = try Folder(project)
      try root.makeFolder(Array(BuildLock.folderName.utf8), mayExist: true)
      return try root.folder([Array(BuildLock.folderName.utf8)])
    }
    let path = state.path + "/lock"
    let file = try onDisk { () throws(SystemFault) in
      try Descriptor.open(
        "lock".cPath, in: state.descriptor.number, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644, shown: path)
    }
    let isTaken = try onDisk { () throws(SystemFault) in try file.tryLock(shown: path) }
    if !isTaken { throw .busy(holder: BuildLock.holder(of: file, shown: path)) }
    try onDisk { () throws(SystemFault) in
      try file.empty(shown: path)
      try file.write(Array("\(getpid())\n".utf8), shown: path)
    }
    self.state = state
    self.file = file
  }

  /// The kernel gives the lock back; a process id that outlived it would only mislead whoever opens the file.
  deinit { _ = ftruncate(file.number, 0) }

  /// The process id in the lock file; nil when its holder has not written it yet.
  private static func holder(of file: borrowing Descriptor, shown path: String) -> Int32? {
    do throws(SystemFault) {
      let bytes = try file.readAll(expecting: 16, limit: 16, shown: path) ?? []
      return Int32(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    } catch {
      // Who holds it is a courtesy; that it is held is what matters.
      return nil
    }
  }
}
