package import Reporting

/// The files of one folder of templates by their paths in it, and what findings call the folder.
package struct TemplateSources: Sendable {
  /// What could be read, byte for byte.
  package let files: [String: [UInt8]]
  package let folder: String
  /// What pages are made from: text, UTF-8 and with `\n` line ends.
  let texts: [String: [UInt8]]
  /// What is published beside styles and scripts as it is, such as pictures.
  let pictures: [String: [UInt8]]
  /// One finding for each file that could not be read, and for each text that is not UTF-8.
  let findings: [Finding]

  /// No templates at all.
  package static let none = TemplateSources(files: [:], folder: "")

  /// - Parameters:
  ///   - unreadable: files and folders whose bytes could not be had, each with the reason. None of them may be taken for
  ///     absent: the default of the same name would stand in its place, and nobody would know.
  package init(files: [String: [UInt8]], unreadable: [String: Phrase] = [:], folder: String = "templates") {
    func place(_ path: String) -> Place { Place(file: "\(folder)/\(path)", line: 1, column: 1) }
    var texts: [String: [UInt8]] = [:]
    var pictures: [String: [UInt8]] = [:]
    var findings = unreadable.map { path, reason in TemplateFlaw.unreadable(reason).finding(at: place(path)) }
    for (path, bytes) in files {
      if TemplateSources.isPicture(path) {
        pictures[path] = bytes
      } else if String(validating: bytes, as: UTF8.self) == nil {
        findings.append(TemplateFlaw.notUTF8.finding(at: place(path)))
      } else {
        texts[path] = bytes.contains(UInt8(ascii: "\r")) ? bytes.filter { $0 != UInt8(ascii: "\r") } : bytes
      }
    }
    self.files = files
    self.folder = folder
    self.texts = texts
    self.pictures = pictures
    self.findings = findings.sorted(by: Finding.precedes)
  }

  /// Whether a path is in the folder of styles and scripts, and neither of these.
  private static func isPicture(_ path: String) -> Bool {
    guard path.utf8.starts(with: assetFolder.utf8) else { return false }
    let name = path[(path.lastIndex(of: "/") ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: ".") else { return true }
    return AssetLanguage(rawValue: String(name[name.index(after: dot)...])) == nil
  }

  /// Where styles, scripts and pictures lie.
  static let assetFolder = "tai-nguyen/"
}
