extension ContentFolder {
  /// Where a file that a person named lies in this folder, with links in its folders followed; nil where it lies
  /// elsewhere.
  package func path(of name: String) throws(SystemFault) -> ContentPath? {
    let folder = try CanonicalPath(path)
    let file = try CanonicalPath(name)
    guard folder.holds(file), folder.text != file.text else { return nil }
    return ContentPath(Array(file.text.utf8.dropFirst(folder.text.utf8.count).drop { $0 == UInt8(ascii: "/") }))
  }
}
