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
}
