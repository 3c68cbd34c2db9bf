import Glibc

/// The templates of a project, read like content: each file once, in the order of bytes, no link followed.
package struct TemplateFolder: Sendable {
  /// Every file under the folder but hidden ones, each with its bytes or the reason why it has none.
  package let files: [ContentFile]

  /// Reads the folder; fails only when the folder itself cannot be opened.
  package static func read(folder path: String) throws(SystemFault) -> TemplateFolder {
    let files = try ContentTree.read(folder: path, rules: .templates).files
    // Here every name is read, so every folder would be told of as one that bears a file's name.
    return TemplateFolder(files: files.filter { if case .notRegular(.folder) = $0.state { false } else { true } })
  }

  /// Reads the folder, which need not be there.
  package static func readIfPresent(folder path: String) throws(SystemFault) -> TemplateFolder {
    do throws(SystemFault) {
      return try read(folder: path)
    } catch {
      if error.code == ENOENT { return TemplateFolder(files: []) }
      throw error
    }
  }

  /// Where the templates lie that the tool brings along; nil where there are none.
  ///
  /// They are looked for beside the program itself, then in each folder above it: `templates/`, as in the project's own
  /// repository, or `share/tonghop/templates/`, as where programs are installed.
  package static func defaults() throws(SystemFault) -> String? {
    var folder = try CanonicalPath("/proc/self/exe")
    while folder.text != "/" {
      folder = try CanonicalPath(folder.parent)
      for name in ["templates", "share/tonghop/templates"] {
        let found = folder.appending(name).text
        if access("\(found)/chuoi/vi.txt", R_OK) == 0 { return found }
      }
    }
    return nil
  }

  /// Whether both paths lead to the same folder.
  package static func isSame(_ path: String, as other: String) throws(SystemFault) -> Bool {
    try CanonicalPath(path) == CanonicalPath(other)
  }
}
