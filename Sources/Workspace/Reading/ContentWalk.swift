import Glibc

/// One pass over a folder tree, folder by folder, without recursion and without holding more than two open at once.
struct ContentWalk {
  let rules: ReadingRules
  private(set) var files: [ContentFile] = []
  private(set) var skipped: [ContentTree.Skipped] = []
  private(set) var ignored: [ContentPath] = []
  private var pending: [ContentPath] = []

  init(rules: ReadingRules) { self.rules = rules }

  mutating func run(in root: ContentFolder) {
    pending = [ContentPath([])]
    while let path = pending.popLast() {
      visit(path, in: root)
    }
  }

  private mutating func visit(_ path: ContentPath, in root: ContentFolder) {
    let names = path.names
    if names.count > rules.depth {
      files.append(ContentFile(path: path, size: 0, state: .tooDeep(limit: rules.depth)))
      return
    }
    do throws(SystemFault) {
      let folder = try root.folder.folder(names)
      for entry in try folder.entries() { note(entry, at: path.appending(entry.name), in: folder, of: root) }
    } catch {
      files.append(ContentFile(path: path, size: 0, state: .unreadableFolder(error)))
    }
  }

  private mutating func note(
    _ entry: Folder.Entry, at path: ContentPath, in folder: borrowing Folder, of root: ContentFolder
  ) {
    let decision = rules.decide(entry.name[...])
    var (kind, size) = (entry.kind, 0)
    let isSizeWanted = kind == .file && (decision == .list || !rules.readsNow)
    if kind == .unknown || isSizeWanted {
      do throws(SystemFault) {
        guard let status = try folder.status(of: entry.name) else { return }
        kind = EntryKind(mode: status.st_mode)
        size = kind == .file ? Int(status.st_size) : 0
      } catch {
        files.append(ContentFile(path: path, size: 0, state: .unreadable(error)))
        return
      }
    }
    switch decision {
    case .ignore:
      ignored.append(path)
    case .skip:
      let count = kind == .folder ? ContentWalk.count(beneath: path, in: root, depth: rules.depth) : 1
      skipped.append(ContentTree.Skipped(path: path, isFolder: kind == .folder, files: count))
    case .list, .read:
      take(entry.name, kind: kind, size: size, decision: decision, at: path, in: folder)
    }
  }

  private mutating func take(
    _ name: [UInt8], kind: EntryKind, size: Int, decision: ReadingRules.Decision, at path: ContentPath,
    in folder: borrowing Folder
  ) {
    switch (kind, decision) {
    case (.folder, .read):
      files.append(ContentFile(path: path, size: 0, state: .notRegular(.folder)))
      pending.append(path)
    case (.folder, _):
      pending.append(path)
    case (.file, .read(let limit)) where rules.readsNow:
      files.append(ContentFolder.read(name, in: folder, path: path, limit: limit))
    case (.file, _):
      files.append(ContentFile(path: path, size: size, state: .unread))
    default:
      files.append(ContentFile(path: path, size: 0, state: .notRegular(kind)))
    }
  }

  /// The number of names beneath a folder that are not folders themselves, as far as they can be listed.
  private static func count(beneath path: ContentPath, in root: ContentFolder, depth: Int) -> Int {
    var counter = ContentWalk(rules: ReadingRules(depth: depth) { _ in .list })
    counter.pending = [path]
    while let next = counter.pending.popLast() { counter.visit(next, in: root) }
    return counter.files.count { file in
      switch file.state {
      case .unreadableFolder, .tooDeep: false
      default: true
      }
    }
  }
}
