import Glibc

/// What a name in a folder stands for.
package enum EntryKind: Hashable, Sendable {
  case file
  case folder
  case symlink
  case fifo
  case socket
  case device
  /// The file system did not say; only `fstat` can tell.
  case unknown

  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symlink
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      case S_IFCHR, S_IFBLK: .device
      default: .unknown
      }
  }

  fileprivate init(directoryType type: UInt8) {
    self =
      switch Int(type) {
      case Int(DT_REG): .file
      case Int(DT_DIR): .folder
      case Int(DT_LNK): .symlink
      case Int(DT_FIFO): .fifo
      case Int(DT_SOCK): .socket
      case Int(DT_CHR), Int(DT_BLK): .device
      default: .unknown
      }
  }
}

/// An open folder, and what can be done in it without ever leaving it by a link.
struct Folder: ~Copyable, Sendable {
  let descriptor: Descriptor
  /// What people are shown in a fault.
  let path: String

  /// A name in a folder, by its bytes; they need not be UTF-8.
  struct Entry {
    let name: [UInt8]
    let kind: EntryKind
  }

  init(descriptor: consuming Descriptor, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// The folder at a path that a person gave; here links are followed, for they are that person's.
  init(_ path: String) throws(SystemFault) {
    descriptor = try Descriptor.open(path.cPath, flags: O_RDONLY | O_DIRECTORY, shown: path)
    self.path = path
  }

  /// The folder beneath this one at these names, none of which may be a link; this one for no names.
  func folder(_ names: some Collection<[UInt8]>) throws(SystemFault) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
    guard let first = names.first else {
      let itself = try Descriptor.open(".".cPath, in: descriptor.number, flags: flags, shown: path)
      return Folder(descriptor: itself, path: path)
    }
    var current = try Descriptor.open(first.cPath, in: descriptor.number, flags: flags, shown: shown(names.prefix(1)))
    for (passed, name) in names.dropFirst().enumerated() {
      current = try Descriptor.open(
        name.cPath, in: current.number, flags: flags, shown: shown(names.prefix(passed + 2)))
    }
    return Folder(descriptor: current, path: shown(names))
  }

  private func shown(_ names: some Collection<[UInt8]>) -> String { names.reduce(path) { Folder.shown($1, in: $0) } }

  /// Every name in the folder, but `.` and `..`, in the order of their bytes.
  func entries() throws(SystemFault) -> [Entry] {
    // A descriptor of its own, since a listing moves the place in it and `closedir` closes it.
    let (number, code) = retrying { openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if number < 0 { throw SystemFault(call: "openat", path: path, code: code) }
    guard let listing = fdopendir(number) else {
      let code = errno
      _ = Glibc.close(number)
      throw SystemFault(call: "fdopendir", path: path, code: code)
    }
    defer { closedir(listing) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let record = readdir(listing) else {
        let code = errno
        if code != 0 { throw SystemFault(call: "getdents64", path: path, code: code) }
        break
      }
      let name = Folder.name(of: record)
      if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
      entries.append(Entry(name: name, kind: EntryKind(directoryType: record.pointee.d_type)))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// What stands at a name, the link itself where it is one; nil when nothing does.
  func status(of name: [UInt8]) throws(SystemFault) -> stat? {
    var status = stat()
    let path = name.cPath
    let (result, code) = retrying { fstatat(descriptor.number, path, &status, AT_SYMLINK_NOFOLLOW) }
    if result == 0 { return status }
    if code == ENOENT { return nil }
    throw SystemFault(call: "newfstatat", path: Folder.shown(name, in: self.path), code: code)
  }

  /// Opens a file that exists, for reading; a link is refused with ELOOP.
  func file(_ name: [UInt8]) throws(SystemFault) -> Descriptor {
    try Descriptor.open(
      name.cPath, in: descriptor.number, flags: O_RDONLY | O_NOFOLLOW | O_NOCTTY, shown: Folder.shown(name, in: path))
  }

  /// Makes a folder of mode 0755 whatever the umask; one that stands there already is a fault unless it may.
  func makeFolder(_ name: [UInt8], mayExist: Bool = false) throws(SystemFault) {
    let path = name.cPath
    let (result, code) = retrying { mkdirat(descriptor.number, path, 0o755) }
    if result == 0 {
      try folder([name]).descriptor.setMode(0o755, shown: Folder.shown(name, in: self.path))
    } else if code != EEXIST || !mayExist {
      throw SystemFault(call: "mkdirat", path: Folder.shown(name, in: self.path), code: code)
    }
  }

  /// Makes a file of mode 0644 whatever the umask, with these bytes, where nothing stands yet.
  ///
  /// `path` may lead through folders beneath this one; they are trusted, for only this process made them.
  func makeFile(_ path: [CChar], bytes: [UInt8], shown: @autoclosure () -> String) throws(SystemFault) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let file = try Descriptor.open(path, in: descriptor.number, flags: flags, mode: 0o644, shown: shown())
    try file.setMode(0o644, shown: shown())
    try file.write(bytes, shown: shown())
    try file.close(shown: shown())
  }

  /// Removes a file, or an empty folder; what is gone already counts as removed.
  func remove(_ name: [UInt8], isFolder: Bool) throws(SystemFault) {
    let path = name.cPath
    let (result, code) = retrying { unlinkat(descriptor.number, path, isFolder ? AT_REMOVEDIR : 0) }
    if result != 0, code != ENOENT {
      throw SystemFault(call: "unlinkat", path: Folder.shown(name, in: self.path), code: code)
    }
  }

  /// Gives a name of this folder another name in it.
  func rename(_ old: [UInt8], to new: [UInt8]) throws(SystemFault) {
    let (oldPath, newPath) = (old.cPath, new.cPath)
    let (result, code) = retrying { renameat(descriptor.number, oldPath, descriptor.number, newPath) }
    if result != 0 { throw SystemFault(call: "renameat", path: Folder.shown(old, in: path), code: code) }
  }

  /// `name` beneath `folder`, for people.
  static func shown(_ name: [UInt8], in folder: String) -> String {
    let name = ContentPath(name).text
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// The record's name, read in place: a record is shorter than the C type, so it must not be copied whole.
  private static func name(of record: UnsafeMutablePointer<dirent>) -> [UInt8] {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(record) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }
}
