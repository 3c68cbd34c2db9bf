import CLinux
import Glibc

/// One output tree while it is made beside its target, and until it stands in its place.
///
/// A tree that is let go of before it was settled removes what it staged.
struct StagedTree: ~Copyable {
  let target: OutputTarget
  private let folder: Folder
  private var ledger = PathLedger()
  private var manifest = Manifest()
  private var isSettled = false

  /// How the tree came into its place, and so how it can be taken back.
  enum Placement {
    case intoNothing
    case byExchange
    case byTwoRenames
  }

  /// Makes the staging folder, which carries the marker from its first moment on.
  init(_ target: consuming OutputTarget) throws(PublishFault) {
    do throws(SystemFault) {
      folder = try StagedTree.begin(in: target)
    } catch {
      StagedTree.discard(target)
      throw .disk(error)
    }
    self.target = target
  }

  deinit {
    if !isSettled { StagedTree.discard(target) }
  }

  /// The number of files and the sum of their bytes.
  var weight: (files: Int, bytes: Int) { (manifest.entries.count, manifest.entries.reduce(0) { $0 + $1.size }) }

  /// Writes one file, and the folders above it.
  mutating func stage(_ file: OutputFile) throws(PublishFault) {
    let folders: [String]
    do throws(UnsafePath) {
      folders = try ledger.enter(file.path)
    } catch {
      throw .unsafePath(file.path, error)
    }
    try onDisk { () throws(SystemFault) in
      for name in folders { try folder.makeFolder(Array(name.utf8)) }
      try folder.makeFile(file.path.cPath, bytes: file.bytes, shown: folder.path + "/" + file.path)
    }
    manifest.add(file)
  }

  /// Writes the manifest and the build id, which is the digest of the manifest, and looks at all that was staged.
  mutating func finish() throws(PublishFault) -> SHA256 {
    manifest.sort()
    let bytes = manifest.bytes
    let build = SHA256(of: bytes)
    let marker = StagedTree.marker(target.tree, build: build, files: manifest.entries.count)
    try onDisk { () throws(SystemFault) in
      let shown = folder.path + "/" + OutputTree.manifest
      try folder.makeFile(OutputTree.manifest.cPath, bytes: bytes, shown: shown)
      let path = folder.path + "/" + target.tree.marker
      let file = try Descriptor.open(
        target.tree.marker.cPath, in: folder.descriptor.number, flags: O_WRONLY | O_TRUNC | O_NOFOLLOW, shown: path)
      try file.write(marker, shown: path)
      try file.close(shown: path)
    }
    try StagedCheck(manifest: manifest, own: [OutputTree.manifest: bytes.count, target.tree.marker: marker.count])
      .run(in: folder)
    return build
  }

  /// Says which file system the tree lies on.
  func fileSystem() throws(SystemFault) -> UInt {
    try folder.descriptor.status(shown: folder.path).st_dev
  }

  /// Brings everything on the tree's file system to the disk, in one call.
  func sync() throws(SystemFault) {
    let (result, code) = retrying { tonghop_sync_file_system(folder.descriptor.number) }
    if result != 0 { throw SystemFault(call: "syncfs", path: folder.path, code: code) }
  }

  /// Gives the bytes of the marker: whose folder this is, for us and for whoever opens it.
  private static func marker(_ tree: OutputTree, build: SHA256?, files: Int) -> [UInt8] {
    var text = "tonghop/1 \(tree.rawValue)\n"
    if let build { text += "build \(build.hex)\nfiles \(files)\n" }
    text += "Thư mục này do tonghop tạo ra; lần tổng hợp sau sẽ thay toàn bộ.\n"
    text += "Made by tonghop; the next build replaces all of this folder.\n"
    return Array(text.utf8)
  }

  private static func begin(in target: borrowing OutputTarget) throws(SystemFault) -> Folder {
    try target.parent.makeFolder(target.stagingName)
    let folder = try target.parent.folder([target.stagingName])
    // Only another build could hold it, and it would have been met while leftovers were removed.
    guard folder.descriptor.tryLockFolder() else {
      throw SystemFault(call: "flock", path: folder.path, code: EWOULDBLOCK)
    }
    let bytes = marker(target.tree, build: nil, files: 0)
    try folder.makeFile(target.tree.marker.cPath, bytes: bytes, shown: folder.path + "/" + target.tree.marker)
    return folder
  }

  /// Removes the staging folder; what cannot be removed carries the marker, and the next build removes it.
  private static func discard(_ target: borrowing OutputTarget) {
    do throws(SystemFault) {
      try target.parent.removeTree(target.stagingName, marker: Array(target.tree.marker.utf8))
    } catch {
      // The fault that led here is the one to tell.
    }
    target.removeMadeParents()
  }

  /// Removes what was staged, before its time.
  mutating func discard() {
    if isSettled { return }
    isSettled = true
    StagedTree.discard(target)
  }

  /// From here on the folder of the staging name is the old tree, and not ours to lose.
  mutating func settle() { isSettled = true }
}
