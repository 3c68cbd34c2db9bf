/// The folders that are replaced whole: two by a build, one by an export.
package enum OutputTree: String, Sendable, CaseIterable {
  /// What the coordinator alone sees, `noi-bo/`.
  case internalPages = "noi-bo"
  /// What readers see, `site/`.
  case site
  /// The files of data without a site, `du-lieu/`.
  case data = "du-lieu"

  /// The file that says that a folder is ours to replace. It holds the build id.
  package var marker: String { ".tonghop-\(rawValue)" }

  /// The file that lists every other file of the folder with its digest and size.
  package static let manifest = ".tonghop-manifest"
}

/// A finished file of the site: where it goes and what is in it.
package struct OutputFile: Sendable {
  /// Its place beneath the output folder: names joined by `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
