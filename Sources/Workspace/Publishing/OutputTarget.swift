import Glibc

/// The place of one output folder: the open folder that holds it, and the names that we use in there.
struct OutputTarget: ~Copyable {
  let tree: OutputTree
  /// The folder that holds the output, by its true path.
  let parent: Folder
  let name: [UInt8]
  /// The new tree while it is made; after the exchange, the old one until it is deleted.
  let stagingName: [UInt8]
  /// The old tree between the two renames, where an exchange is not to be had.
  let asideName: [UInt8]
  /// Folders above the output that this build made, outermost first.
  private let madeParents: [String]

  /// What stands where the output is to be.
  enum Standing: Hashable {
    case absent
    case empty
    case ours
  }

  /// Opens the folder that holds the output, and makes it where it is missing.
  init(_ tree: OutputTree, at path: CanonicalPath) throws(SystemFault) {
    self.tree = tree
    name = Array(path.name.utf8)
    stagingName = Array(".\(path.name).tonghop-new".utf8)
    asideName = Array(".\(path.name).tonghop-old".utf8)
    var made: [String] = []
    do throws(SystemFault) {
      for folder in path.missingParents {
        if mkdir(folder, 0o755) == 0 { made.append(folder) }
      }
      parent = try Folder(path.parent)
    } catch {
      OutputTarget.remove(made)
      throw error
    }
    madeParents = made
  }

  /// The place of an output, tidied up and proved to be ours to replace.
  static func prepared(_ tree: OutputTree, at path: CanonicalPath, given: String) throws(PublishFault) -> OutputTarget {
    for folder in path.ancestors
    where OutputTree.allCases.contains(where: { access("\(folder)/\($0.marker)", F_OK) == 0 }) {
      throw .refused(folder: given, tree, .insideOutput)
    }
    let target = try onDisk { () throws(SystemFault) in try OutputTarget(tree, at: path) }
    do throws(PublishFault) {
      try target.recover()
      if try target.standing(given: given) == .ours { try target.proveReplaceable() }
    } catch {
      target.removeMadeParents()
      throw error
    }
    return target
  }

  /// The output's true path.
  var path: String { Folder.shown(name, in: parent.path) }

  /// What stands there now; refused when it is not ours to replace.
  func standing(given path: String) throws(PublishFault) -> Standing {
    let status = try onDisk { () throws(SystemFault) in try parent.status(of: name) }
    guard let status else { return .absent }
    switch EntryKind(mode: status.st_mode) {
    case .folder: break
    case .symlink: throw .refused(folder: path, tree, .isSymlink)
    default: throw .refused(folder: path, tree, .isNotFolder)
    }
    let names = try onDisk { () throws(SystemFault) in try parent.folder([name]).entries() }
    if names.isEmpty { return .empty }
    if names.contains(where: { $0.kind == .file && $0.name.elementsEqual(tree.marker.utf8) }) { return .ours }
    for other in OutputTree.allCases
    where other != tree && names.contains(where: { $0.name.elementsEqual(other.marker.utf8) }) {
      throw .refused(folder: path, tree, .isOtherOutput)
    }
    throw .refused(folder: path, tree, .isNotOurs)
  }

  /// Says that the tree which stands there could be deleted once it is replaced. Where the folder is closed to writing,
  /// only its name could be changed: all that was published would stay beside the new site.
  private func proveReplaceable() throws(PublishFault) {
    let (result, code) = retrying { faccessat(parent.descriptor.number, name.cPath, W_OK | X_OK, 0) }
    if result != 0 { throw .disk(SystemFault(call: "faccessat", path: path, code: code)) }
  }

  /// Puts back an old tree that a killed build left between its two renames, then removes what else it left.
  func recover() throws(PublishFault) {
    let isAbsent = try onDisk { () throws(SystemFault) in try parent.status(of: name) == nil }
    if isAbsent, try isLeftover(asideName) {
      try onDisk { () throws(SystemFault) in
        try parent.rename(asideName, to: name)
        try parent.descriptor.sync(shown: parent.path)
      }
    }
    for leftover in [stagingName, asideName] where try isLeftover(leftover) {
      try onDisk { () throws(SystemFault) in try parent.removeTree(leftover, marker: Array(tree.marker.utf8)) }
    }
  }

  /// Removes the folders above the output that this build made, as far as they are empty.
  func removeMadeParents() { OutputTarget.remove(madeParents) }

  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() where rmdir(folder) != 0 { return }
  }

  /// Says that a folder of one of our two names stands there, that it is ours, and that nobody is at work in it.
  private func isLeftover(_ leftover: [UInt8]) throws(PublishFault) -> Bool {
    let shown = Folder.shown(leftover, in: parent.path)
    let status = try onDisk { () throws(SystemFault) in try parent.status(of: leftover) }
    guard let status else { return false }
    guard EntryKind(mode: status.st_mode) == .folder else { throw .refused(folder: shown, tree, .stagingNameTaken) }
    let folder = try onDisk { () throws(SystemFault) in try parent.folder([leftover]) }
    let names = try onDisk { () throws(SystemFault) in try folder.entries() }
    guard names.isEmpty || names.contains(where: { $0.kind == .file && $0.name.elementsEqual(tree.marker.utf8) })
    else { throw .refused(folder: shown, tree, .stagingNameTaken) }
    // Another project may publish to the same place; its staging folder is locked while it works.
    if !folder.descriptor.tryLockFolder() { throw .busy(holder: nil) }
    return true
  }
}
