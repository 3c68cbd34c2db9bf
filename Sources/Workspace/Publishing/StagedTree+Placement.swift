import CLinux
import Glibc

extension StagedTree {
  /// Puts the new tree into its place, when what stands there is still ours to replace.
  mutating func place(
    given path: String, method: ExchangeMethod, journal state: borrowing Folder
  ) throws(PublishFault) -> Placement {
    let standing = try target.standing(given: path)
    do throws(SystemFault) {
      if method == .oneStep || standing == .absent, let placement = try placeInOneStep(over: standing) {
        return placement
      }
      try Journal.sync(in: state)
      return try placeInTwoRenames()
    } catch {
      throw .disk(error)
    }
  }

  /// Puts the new tree into its place in one step; nil where the file system has no such step.
  private mutating func placeInOneStep(over standing: OutputTarget.Standing) throws(SystemFault) -> Placement? {
    if standing == .absent {
      try target.parent.rename(target.stagingName, to: target.name)
      settle()
      return .intoNothing
    }
    guard try exchange() else { return nil }
    settle()
    return .byExchange
  }

  /// Puts the new tree into its place when the old one has been put aside; for a moment neither is there.
  private mutating func placeInTwoRenames() throws(SystemFault) -> Placement {
    try target.parent.rename(target.name, to: target.asideName)
    do throws(SystemFault) {
      try target.parent.rename(target.stagingName, to: target.name)
    } catch {
      try target.parent.rename(target.asideName, to: target.name)
      throw error
    }
    settle()
    return .byTwoRenames
  }

  /// Takes the new tree back and removes it: what stood there before stands there again.
  mutating func takeBack(_ placement: Placement) throws(SystemFault) {
    switch placement {
    case .intoNothing:
      try target.parent.rename(target.name, to: target.stagingName)
    case .byExchange:
      _ = try exchange()
    case .byTwoRenames:
      try target.parent.rename(target.name, to: target.stagingName)
      try target.parent.rename(target.asideName, to: target.name)
    }
    try removeOld()
    target.removeMadeParents()
  }

  /// Deletes the tree that was replaced, or taken back.
  func removeOld() throws(SystemFault) {
    for name in [target.stagingName, target.asideName] {
      try target.parent.removeTree(name, marker: Array(target.tree.marker.utf8))
    }
  }

  /// Brings the names of the folder that holds the output to the disk.
  func syncParent() throws(SystemFault) { try target.parent.descriptor.sync(shown: target.parent.path) }

  /// Exchanges the two trees; false where the file system has no such call.
  private func exchange() throws(SystemFault) -> Bool {
    let (staging, name) = (target.stagingName.cPath, target.name.cPath)
    let folder = target.parent.descriptor.number
    let (result, code) = retrying { tonghop_exchange(folder, staging, folder, name) }
    if result == 0 { return true }
    switch code {
    // overlayfs: EXDEV; CIFS, NFS and FUSE: EINVAL; kernels before 3.15: ENOSYS; sandboxes: EPERM.
    case EXDEV, EINVAL, ENOSYS, EPERM, EOPNOTSUPP: return false
    default: throw SystemFault(call: "renameat2", path: target.path, code: code)
    }
  }
}

/// How an old tree gives way to a new one.
package enum ExchangeMethod: Sendable {
  /// By one system call, and by two renames only where the file system has no such call.
  case oneStep
  /// Always by two renames, as on file systems without an exchange.
  case twoRenames
}
