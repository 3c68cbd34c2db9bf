import Reporting

/// The files of one folder of templates by their paths in it, and what findings call the folder.
package struct TemplateSources: Sendable {
  package let files: [String: [UInt8]]
  package let folder: String
  /// Those that are UTF-8, with `\n` line ends.
  let texts: [String: [UInt8]]
  /// One finding for each that is not.
  let notUTF8: [Finding]

  /// No templates at all.
  package static let none = TemplateSources(files: [:], folder: "")

  package init(files: [String: [UInt8]], folder: String) {
    var texts: [String: [UInt8]] = [:]
    var notUTF8: [Finding] = []
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      if String(validating: bytes, as: UTF8.self) == nil {
        notUTF8.append(TemplateFlaw.notUTF8.finding(at: Place(file: "\(folder)/\(path)", line: 1, column: 1)))
      } else {
        texts[path] = bytes.contains(UInt8(ascii: "\r")) ? bytes.filter { $0 != UInt8(ascii: "\r") } : bytes
      }
    }
    self.files = files
    self.folder = folder
    self.texts = texts
    self.notUTF8 = notUTF8
  }
}
