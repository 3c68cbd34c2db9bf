import Glibc
import Testing

@testable import Workspace

struct HostileContentTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Every file and what came of it, in the words of this test.
  private func outcomes(_ rules: ReadingRules = .content) throws -> [String] {
    try ContentTree.read(folder: scratch("content"), rules: rules).files.map { file in
      let outcome =
        switch file.state {
        case .bytes(let bytes, _): "read \(bytes.count)"
        case .unread: "unread"
        case .tooLarge(let limit): "over \(limit)"
        case .unreadable(let fault): "unreadable \(fault.code)"
        case .unreadableFolder(let fault): "unreadable folder \(fault.code)"
        case .tooDeep(let limit): "beneath \(limit)"
        case .notRegular(let kind): "\(kind)"
        }
      return "\(file.path.text): \(outcome)"
    }
  }

  @Test func `follows no link, wherever it leads`() throws {
    try scratch.file("outside/secret.md")
    try scratch.file("content/a.md")
    try scratch.link("content/dangling.md", to: "nowhere.md")
    try scratch.link("content/file.md", to: "a.md")
    try scratch.link("content/folder", to: "../outside")
    try scratch.link("content/loop", to: ".")
    try scratch.link("content/self.md", to: "self.md")
    #expect(
      try outcomes() == [
        "a.md: read 1", "dangling.md: symlink", "file.md: symlink", "folder: symlink", "loop: symlink",
        "self.md: symlink",
      ])
  }

  @Test(.timeLimit(.minutes(1)))
  func `does not wait for a FIFO, a socket or a device`() throws {
    try scratch.folder("content")
    #expect(mkfifo(scratch("content/fifo.md"), 0o644) == 0)
    #expect(mknod(scratch("content/socket.md"), S_IFSOCK | 0o644, 0) == 0)
    var expected = ["fifo.md: fifo", "socket.md: socket"]
    // The device of /dev/zero, which never ends; only root may make one.
    if geteuid() == 0, mknod(scratch("content/a-device.md"), S_IFCHR | 0o644, 1 << 8 | 5) == 0 {
      expected.insert("a-device.md: device", at: 0)
    }
    #expect(try outcomes() == expected)
    // Once more by opening them, as when the file was exchanged between listing and reading.
    let folder = try ContentFolder(scratch("content"))
    guard case .notRegular(.fifo) = folder.read(ContentPath("fifo.md"), limit: 9).state,
      case .notRegular(.socket) = folder.read(ContentPath("socket.md"), limit: 9).state
    else {
      Issue.record("a FIFO or a socket was opened as a file")
      return
    }
  }

  @Test func `refuses large files by their size, before reading`() throws {
    try scratch.file("content/sparse.md")
    #expect(truncate(scratch("content/sparse.md"), 1 << 30) == 0)
    try scratch.file(Array("content/full.md".utf8), [UInt8](repeating: 65, count: 1 << 20))
    try scratch.file(Array("content/over.md".utf8), [UInt8](repeating: 65, count: 1 << 20 + 1))
    try scratch.file(Array("content/data.csv".utf8), [UInt8](repeating: 65, count: 1 << 20 + 1))
    let clock = ContinuousClock()
    var found: [String] = []
    let time = try clock.measure { found = try outcomes() }
    #expect(time < .seconds(5))
    #expect(
      found == [
        "data.csv: read 1048577", "full.md: read 1048576", "over.md: over 1048576", "sparse.md: over 1048576",
      ])
    let sizes = try ContentTree.read(folder: scratch("content")).files.map(\.size)
    #expect(sizes == [1_048_577, 1_048_576, 1_048_577, 1_073_741_824])
  }

  @Test func `stops at the limit when a file is longer than its size says`() throws {
    // Files of /proc have size 0 and content; they stand for files that grow while they are read.
    let folder = try ContentFolder("/proc/self")
    let whole = folder.read(ContentPath("status"), limit: 1 << 20)
    #expect(try #require(whole.bytes).starts(with: Array("Name:".utf8)))
    #expect(whole.size > 100)
    guard case .tooLarge(100) = folder.read(ContentPath("status"), limit: 100).state else {
      Issue.record("more than the limit was read")
      return
    }
  }

  @Test func `tells an I/O error with its code and place`() throws {
    // Reading one's own memory at address 0 gives EIO.
    let file = try ContentFolder("/proc/self").read(ContentPath("mem"), limit: 100)
    guard case .unreadable(let fault) = file.state else {
      Issue.record("memory was read: \(file.state)")
      return
    }
    #expect(fault == SystemFault(call: "read", path: "/proc/self/mem", code: EIO))
    #expect(fault.cause == .brokenDisk)
  }

  @Test(.enabled(if: FileSystemIdentity.canBeNobody))
  func `tells of files and folders that may not be read`() throws {
    try scratch.file("content/a.md")
    try scratch.file("content/closed.md")
    try scratch.file("content/closed/b.md")
    chmod(scratch("content/closed.md"), 0o000)
    chmod(scratch("content/closed"), 0o000)
    defer { chmod(scratch("content/closed"), 0o755) }
    chmod(scratch.path, 0o755)
    let found = try FileSystemIdentity.asNobody { try outcomes() }
    #expect(found == ["a.md: read 1", "closed: unreadable folder 13", "closed.md: unreadable 13"])
  }

  @Test func `does not enter folders beyond the depth of the rules`() throws {
    try scratch.file("content/1/2/3/a.md")
    try scratch.file("content/1/2/b.md")
    let shallow = ReadingRules(depth: 2) { _ in .read(limit: 9) }
    #expect(try outcomes(shallow).filter { !$0.hasSuffix("folder") } == ["1/2/3: beneath 2", "1/2/b.md: read 1"])
  }

  @Test func `survives 300 folders in each other`() throws {
    try scratch.folder("content")
    var folder = try Folder(scratch("content"))
    for _ in 0..<300 {
      try folder.makeFolder([UInt8(ascii: "d")])
      folder = try folder.folder([[UInt8(ascii: "d")]])
    }
    #expect(try outcomes() == [String(repeating: "d/", count: 64) + "d: beneath 64"])
  }
}

/// Whose permissions the file system asks for; on this thread only.
enum FileSystemIdentity {
  /// Whether somebody without root's rights may look into the root folder at all; in a `chroot` made for root alone
  /// nobody can.
  static var canBeNobody: Bool {
    var status = stat()
    return geteuid() != 0 || (stat("/", &status) == 0 && status.st_mode & S_IXOTH != 0)
  }

  /// Runs the work without root's rights over files; as it is where the tests do not run as root.
  static func asNobody<Value>(_ work: () throws -> Value) throws -> Value {
    if geteuid() != 0 { return try work() }
    typealias SetIdentity = @convention(c) (uid_t) -> Int32
    // Glibc's module map leaves out `sys/fsuid.h`.
    let symbol = try #require(dlsym(nil, "setfsuid"))
    let setIdentity = unsafeBitCast(symbol, to: SetIdentity.self)
    _ = setIdentity(65534)
    defer { _ = setIdentity(0) }
    return try work()
  }
}
