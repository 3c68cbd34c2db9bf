import Glibc

/// A look at a staged tree before it is published: it holds what was written, all of it, and nothing else.
struct StagedCheck {
  private let expected: [(path: String, size: Int)]

  init(manifest: Manifest, own: KeyValuePairs<String, Int>) {
    let files = manifest.entries.map { (path: $0.path, size: $0.size) } + own.map { (path: $0.key, size: $0.value) }
    expected = files.sorted { ContentPath($0.path) < ContentPath($1.path) }
  }

  func run(in folder: borrowing Folder) throws(PublishFault) {
    let listing = try listing(of: folder)
    for (expected, found) in zip(expected, listing)
    where !found.path.bytes.elementsEqual(expected.path.utf8) || found.size != expected.size {
      throw .damaged(path: expected.path)
    }
    if listing.count < expected.count { throw .damaged(path: expected[listing.count].path) }
    if listing.count > expected.count { throw .damaged(path: listing[expected.count].path.text) }
  }

  private func listing(of folder: borrowing Folder) throws(PublishFault) -> [ContentFile] {
    var walk = ContentWalk(rules: ReadingRules(depth: 512) { _ in .list })
    let copy = try onDisk { () throws(SystemFault) in try ContentFolder(folder.folder([])) }
    walk.run(in: copy)
    for file in walk.files {
      switch file.state {
      case .unread: break
      case .unreadable(let fault), .unreadableFolder(let fault): throw .disk(fault)
      default: throw .damaged(path: file.path.text)
      }
    }
    return walk.files.sorted { $0.path < $1.path }
  }
}
