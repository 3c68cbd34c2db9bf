import Foundation
import Reporting

@testable import ReportSite

/// The project's own templates, read from the repository.
enum TemplateFolder {
  static let root = URL(filePath: #filePath).appending(path: "../../../../templates").standardizedFileURL

  static func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      var isFolder: ObjCBool = false
      let full = root.appending(path: path).path
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[path] = Array(try Data(contentsOf: URL(filePath: full)))
    }
    return files
  }

  static func load(_ language: Language = .vi) throws -> Templates {
    try (language == .vi ? vietnamese : english).get()
  }

  private static let vietnamese = Result { try loadAnew(.vi) }
  private static let english = Result { try loadAnew(.en) }

  private static func loadAnew(_ language: Language) throws -> Templates {
    let loading = Templates.load(TemplateSources(files: try files()), language: language)
    guard let templates = loading.templates else { throw Flawed(findings: loading.findings) }
    return templates
  }

  struct Flawed: Error {
    let findings: [Finding]
  }
}
