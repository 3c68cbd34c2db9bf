/// What a file under `content/` is, by its path alone.
package enum ContentRole: Hashable, Sendable {
  /// Every `*.md`.
  case report
  /// The plan, the roster and the register, at the top of `content/`.
  case projectData
  /// May be published when a report links to it; its bytes must be read and judged.
  case attachment(AttachmentType)
  /// No type that is published, so that its bytes need not be read.
  case other

  /// The role of a file.
  ///
  /// - Parameter contentPath: relative to `content/`, with forward slashes.
  package init(contentPath: String) {
    if ContentRole.dataFiles.contains(where: { $0.utf8.elementsEqual(contentPath.utf8) }) {
      self = .projectData
    } else if ContentRole.ending(of: contentPath) == "md" {
      self = .report
    } else {
      self = AttachmentType(contentPath: contentPath).map(ContentRole.attachment) ?? .other
    }
  }

  /// What follows the last point of a file's name, with ASCII letters made small; empty where there is no point.
  static func ending(of path: String) -> String {
    let name = path.utf8.suffix(while: { $0 != UInt8(ascii: "/") })
    let ending = name.suffix(while: { $0 != UInt8(ascii: ".") })
    if ending.count == name.count { return "" }
    return String(decoding: ending.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let dataFiles = ["ke-hoach.yml", "don-vi.yml", "so-den.csv"]
}

extension BidirectionalCollection {
  /// The longest end of it whose every element is as wanted.
  fileprivate func suffix(while isWanted: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex {
      let previous = index(before: start)
      guard isWanted(self[previous]) else { break }
      start = previous
    }
    return self[start...]
  }
}
