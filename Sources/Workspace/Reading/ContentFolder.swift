import Glibc

/// An open folder of content, from which files are read by their paths, never by way of a link and never outside it.
///
/// May be used from several threads at once.
package final class ContentFolder: Sendable {
  /// The path that was given.
  package let path: String
  let folder: Folder

  /// Opens the folder; the path itself may be a link, for the person who gave it chose it.
  package init(_ path: String) throws(SystemFault) {
    self.path = path
    folder = try Folder(path)
  }

  init(_ folder: consuming Folder) {
    path = folder.path
    self.folder = folder
  }

  /// The file at the path with its bytes, or the reason why it has none.
  package func read(_ path: ContentPath, limit: Int) -> ContentFile {
    let names = path.names
    guard let last = names.last, ContentFolder.staysInside(path) else {
      let fault = SystemFault(call: "openat", path: path.text, code: EXDEV)
      return ContentFile(path: path, size: 0, state: .unreadable(fault))
    }
    do throws(SystemFault) {
      let parent = try folder.folder(names.dropLast())
      return ContentFolder.read(last, in: parent, path: path, limit: limit)
    } catch {
      let state: ContentFile.State = error.code == ELOOP ? .notRegular(.symlink) : .unreadable(error)
      return ContentFile(path: path, size: 0, state: state)
    }
  }

  /// The file at a name in an open folder.
  static func read(_ name: [UInt8], in folder: borrowing Folder, path: ContentPath, limit: Int) -> ContentFile {
    var size = 0
    do throws(SystemFault) {
      let file = try folder.file(name)
      let status = try file.status(shown: Folder.shown(name, in: folder.path))
      let kind = EntryKind(mode: status.st_mode)
      guard kind == .file else { return ContentFile(path: path, size: 0, state: .notRegular(kind)) }
      size = Int(status.st_size)
      guard size <= limit,
        let bytes = try file.readAll(expecting: size, limit: limit, shown: Folder.shown(name, in: folder.path))
      else { return ContentFile(path: path, size: size, state: .tooLarge(limit: limit)) }
      return ContentFile(path: path, size: bytes.count, state: .bytes(bytes, SHA256(of: bytes)))
    } catch {
      let state: ContentFile.State =
        switch error.code {
        case ELOOP: .notRegular(.symlink)
        case ENXIO: .notRegular(.socket)
        default: .unreadable(error)
        }
      return ContentFile(path: path, size: size, state: state)
    }
  }

  /// Says that the path is made of names alone: not absolute, no empty name, no `.`, no `..`, no NUL.
  private static func staysInside(_ path: ContentPath) -> Bool {
    let names = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return names.allSatisfy { name in
      !name.isEmpty && !name.contains(0) && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
    }
  }
}
