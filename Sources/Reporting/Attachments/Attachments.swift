package import Markdown

/// The files beside the reports, and what may be linked of them.
package struct Attachments: Sendable {
  /// In the order of their paths' bytes.
  package let all: [Attachment]
  /// By path under `content/`. Swift holds composed and decomposed letters equal, as Windows and macOS people do, so
  /// that one key may stand for several files.
  private let places: [String: [Int]]

  package init(_ attachments: [Attachment]) {
    all = attachments.sorted { $0.contentPath.utf8.lexicographicallyPrecedes($1.contentPath.utf8) }
    places = Dictionary(grouping: all.indices) { [all] in all[$0].contentPath }
  }

  /// For texts with no files beside them.
  package static let none = Attachments([])

  /// The file at a path under `content/`: the one of the very same bytes, else the first whose letters are the same.
  package subscript(contentPath: String) -> Attachment? {
    guard let indices = places[contentPath] else { return nil }
    let exact = indices.first { all[$0].contentPath.utf8.elementsEqual(contentPath.utf8) }
    return (exact ?? indices.first).map { all[$0] }
  }

  /// What becomes of the relative links and pictures of a report.
  ///
  /// - Parameter contentPath: the report's own, relative to `content/`: links are relative to its folder.
  package func policy(forReportAt contentPath: String) -> LinkPolicy {
    let folder = contentPath.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
    return LinkPolicy { destination, isImage in
      guard let path = Attachments.path(of: destination, from: folder) else { return .refused }
      guard let attachment = self[path] else { return .missing }
      return switch attachment.verdict {
      case .fit(let copy) where copy.type.isPicture || !isImage: .published(copy.address)
      case .fit, .unfit: .withheld(file: attachment.contentPath)
      }
    }
  }

  /// The path under `content/` that a relative destination means; nil where it leads out of `content/`, begins at a
  /// root, or has a backslash (which browsers read as a slash, and other programs do not).
  private static func path(of destination: String, from folder: [[UInt8]]) -> String? {
    guard destination.utf8.first != UInt8(ascii: "/"), !destination.utf8.contains(UInt8(ascii: "\\")) else {
      return nil
    }
    var names = folder
    for name in destination.utf8.split(separator: UInt8(ascii: "/")) {
      if name.elementsEqual("..".utf8) {
        if names.popLast() == nil { return nil }
      } else if !name.elementsEqual(".".utf8) {
        names.append(Array(name))
      }
    }
    return String(decoding: Array(names.joined(separator: "/".utf8)), as: UTF8.self)
  }
}

extension Attachments {
  /// The files to be published with these reports, one for each address, in the order of their paths.
  package func published(linkedFrom reports: some Sequence<Report>) -> [Attachment] {
    var wanted: Set<String> = []
    for report in reports {
      for case .published(let address) in report.document.links.lazy.map(\.outcome) { wanted.insert(address) }
    }
    // Two files with the same bytes have one address.
    return all.filter { attachment in attachment.copy.map { wanted.remove($0.address) != nil } ?? false }
  }

  /// The files to which none of these reports links, in the order of their paths.
  package func unused(linkedFrom reports: some Sequence<Report>) -> [Attachment] {
    let used = LinkedFiles(of: reports.lazy.flatMap(\.document.links).map(\.outcome))
    return all.filter { !used.contains($0) }
  }
}

/// The files that some links lead to.
struct LinkedFiles {
  private var addresses: Set<String> = []
  private var withheld: Set<[UInt8]> = []

  init(of outcomes: some Sequence<Link.Outcome>) {
    for outcome in outcomes {
      switch outcome {
      case .published(let address): addresses.insert(address)
      case .withheld(let file): withheld.insert(Array(file.utf8))
      case .kept, .broken, .unsafe, .inPicture: break
      }
    }
  }

  func contains(_ attachment: Attachment) -> Bool {
    attachment.copy.map { addresses.contains($0.address) } ?? false
      || withheld.contains(Array(attachment.contentPath.utf8))
  }
}
