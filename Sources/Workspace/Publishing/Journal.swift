import Glibc

/// Where a build is at work, written down before it begins, so that the next one can tidy up after it wherever that was.
struct Journal {
  /// The outputs, each by its true path.
  let targets: [(tree: OutputTree, path: String)]

  private static let name = Array("journal".utf8)

  init(targets: [(tree: OutputTree, path: String)]) { self.targets = targets }

  /// The journal that an earlier build left behind, without what cannot be understood in it.
  init(in state: borrowing Folder) throws(SystemFault) {
    guard try state.status(of: Journal.name) != nil else {
      targets = []
      return
    }
    let shown = Folder.shown(Journal.name, in: state.path)
    let bytes = try state.file(Journal.name).readAll(expecting: 4096, limit: 1 << 16, shown: shown) ?? []
    // A record that was cut off has no NUL at its end; nothing had been done yet when it was written.
    targets = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast().compactMap { record in
      let parts = record.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      guard parts.count == 2, let tree = OutputTree(rawValue: String(decoding: parts[0], as: UTF8.self)),
        parts[1].first == UInt8(ascii: "/")
      else { return nil }
      return (tree, String(decoding: parts[1], as: UTF8.self))
    }
  }

  /// Writes it; a record is the tree's name, a tab, the path and a NUL, which no path can hold.
  func write(in state: borrowing Folder) throws(SystemFault) {
    try Journal.remove(in: state)
    var bytes: [UInt8] = []
    for target in targets { bytes += Array("\(target.tree.rawValue)\t\(target.path)\0".utf8) }
    try state.makeFile(Journal.name.cPath, bytes: bytes, shown: Folder.shown(Journal.name, in: state.path))
  }

  /// Brings it to the disk: needed before the old site is away for a moment, and not earlier.
  static func sync(in state: borrowing Folder) throws(SystemFault) {
    let shown = Folder.shown(name, in: state.path)
    try state.file(name).sync(shown: shown)
    try state.descriptor.sync(shown: state.path)
  }

  static func remove(in state: borrowing Folder) throws(SystemFault) { try state.remove(name, isFolder: false) }

  /// Tidies up at every place that is written down, but where the folder that held it is gone.
  func recover() throws(PublishFault) {
    for (tree, path) in targets {
      let place = try onDisk { () throws(SystemFault) in try CanonicalPath(path) }
      // What is not there needs no tidying, and must not be made.
      if place.missing > 1 || place.text == "/" { continue }
      try onDisk { () throws(SystemFault) in try OutputTarget(tree, at: place) }.recover()
    }
  }
}
