import Glibc

extension Folder {
  /// Removes a folder of this one with all that lies beneath, never following a link; `marker` goes last.
  ///
  /// Whoever is stopped in the midst leaves a folder that still says whose it is.
  func removeTree(_ name: [UInt8], marker: [UInt8]) throws(SystemFault) {
    guard try status(of: name) != nil else { return }
    let root = try folder([name])
    var folders: [[[UInt8]]] = [[]]
    var visited = 0
    while visited < folders.count {
      let names = folders[visited]
      let inner = try root.folder(names)
      // Nothing can be taken out of a folder of ours that somebody closed to writing.
      fchmod(inner.descriptor.number, 0o755)
      for entry in try inner.entries() where !(visited == 0 && entry.name == marker) {
        if try inner.isFolder(entry) {
          folders.append(names + [entry.name])
        } else {
          try inner.remove(entry.name, isFolder: false)
        }
      }
      visited += 1
    }
    // Every folder stands after the one that holds it.
    for names in folders.dropFirst().reversed() {
      if let last = names.last { try root.folder(names.dropLast()).remove(last, isFolder: true) }
    }
    try root.remove(marker, isFolder: false)
    try remove(name, isFolder: true)
  }

  private func isFolder(_ entry: Entry) throws(SystemFault) -> Bool {
    if entry.kind != .unknown { return entry.kind == .folder }
    return try status(of: entry.name).map { EntryKind(mode: $0.st_mode) == .folder } ?? false
  }
}
