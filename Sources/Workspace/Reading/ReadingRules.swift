/// Which names of a folder are read, which are only listed, and how large a file may be.
package struct ReadingRules: Sendable {
  /// What is done about a name.
  package enum Decision: Hashable, Sendable {
    /// Read now, up to so many bytes.
    case read(limit: Int)
    /// Listed with its size; read on demand.
    case list
    /// Passed over and counted, with all that lies beneath.
    case skip
    /// Passed over as the litter of other programs.
    case ignore
  }

  /// Folders beneath folders that are entered; office trees have three or four.
  package let depth: Int
  /// Says that `read` is done during the walk; else such files are listed with their sizes too.
  package let readsNow: Bool
  /// The decision for a name, given as the last name of the path's bytes.
  package let decide: @Sendable (ArraySlice<UInt8>) -> Decision

  package init(
    depth: Int = 64, readsNow: Bool = true, decide: @escaping @Sendable (ArraySlice<UInt8>) -> Decision
  ) {
    self.readsNow = readsNow
    self.depth = depth
    self.decide = decide
  }

  /// The rules of `content/`: reports and data files are read, attachments are listed.
  package static let content = ReadingRules { name in
    switch passedOver(name) {
    case .some(let decision): decision
    case nil: limit(forData: name).map { .read(limit: $0) } ?? .list
    }
  }

  /// The same rules, but every file is left unread: for reading file by file, in parallel.
  package var listingOnly: ReadingRules { ReadingRules(depth: depth, readsNow: false, decide: decide) }

  /// The rules of `templates/`: everything is read, for a partial's name may begin with `_`.
  package static let templates = ReadingRules { name in
    name.first == UInt8(ascii: ".") ? .skip : litter(name) ? .ignore : .read(limit: attachmentLimit)
  }

  /// The most bytes of an attachment, and of any file that has no limit of its own.
  package static let attachmentLimit = 20 << 20

  /// The most bytes of a file of this name: reports 1 MiB, data files 4 MiB, anything else 20 MiB.
  package static func limit(for name: some Collection<UInt8>) -> Int { limit(forData: name) ?? attachmentLimit }

  private static func limit(forData name: some Collection<UInt8>) -> Int? {
    // Windows programs write `.MD` and `.CSV` too.
    let ending = String(decoding: name.suffix(5), as: UTF8.self).lowercased().utf8
    if ending.reversed().starts(with: ".md".utf8.reversed()) { return 1 << 20 }
    for data in [".yml", ".yaml", ".csv"] where ending.reversed().starts(with: data.utf8.reversed()) { return 4 << 20 }
    return nil
  }

  private static func passedOver(_ name: ArraySlice<UInt8>) -> Decision? {
    if name.first == UInt8(ascii: ".") || name.first == UInt8(ascii: "_") { return .skip }
    return litter(name) ? .ignore : nil
  }

  /// Office's lock files and what Windows leaves in every folder it has shown.
  private static func litter(_ name: ArraySlice<UInt8>) -> Bool {
    if name.starts(with: "~$".utf8) { return true }
    guard name.count == 9 || name.count == 11 else { return false }
    let lower = name.map { (65...90).contains($0) ? $0 + 32 : $0 }
    return lower.elementsEqual("thumbs.db".utf8) || lower.elementsEqual("desktop.ini".utf8)
  }
}
