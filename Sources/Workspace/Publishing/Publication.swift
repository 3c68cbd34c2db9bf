/// A build's way to the disk: begun, filled file by file, and published whole or not at all.
///
/// A publication that is let go of before it was published leaves the old site as it was, and nothing else.
package struct Publication: ~Copyable {
  private let lock: BuildLock
  private let places: Places
  private let method: ExchangeMethod
  private let isCancelled: @Sendable () -> Bool
  private var internalPages: StagedTree?
  private var site: StagedTree

  /// What was published.
  package struct Outcome: Hashable, Sendable {
    /// The digest of the site's manifest: the same for the same site, on any machine.
    package let build: SHA256
    /// Files of the site, without marker and manifest.
    package let siteFiles: Int
    package let siteBytes: Int
    package let internalFiles: Int
    /// Why the old tree could not be deleted, if so. The new one stands; the next build deletes the old.
    package let leftover: SystemFault?
  }

  /// Takes the project's lock, tidies up after a build that was killed, and makes the staging folders.
  ///
  /// To be called before content is read. `isCancelled` is asked before every file and every step until the exchange.
  package init(
    _ places: Places, method: ExchangeMethod = .oneStep, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(PublishFault) {
    let outputs = try places.outputs()
    let lock = try BuildLock(project: places.project)
    try onDisk { () throws(SystemFault) in try Journal(in: lock.state) }.recover()
    try onDisk { () throws(SystemFault) in
      let internalPages = outputs.internalPages.map { [(OutputTree.internalPages, $0.text)] } ?? []
      try Journal(targets: internalPages + [(places.published, outputs.site.text)]).write(in: lock.state)
    }
    var internalPages: StagedTree?
    if let output = outputs.internalPages, let given = places.internalPages {
      internalPages = try Publication.begin(.internalPages, at: output, given: given, lock: lock)
    }
    let site = try Publication.begin(places.published, at: outputs.site, given: places.site, lock: lock)
    self.internalPages = internalPages
    self.site = site
    self.lock = lock
    self.places = places
    self.method = method
    self.isCancelled = isCancelled
  }

  /// The trees remove themselves; the lock goes last of all.
  deinit { Publication.removeJournal(lock) }

  /// Writes one finished file of a tree; after a fault nothing is left of either tree, and nothing can be published.
  package mutating func stage(_ file: OutputFile, in tree: OutputTree) throws(PublishFault) {
    do throws(PublishFault) {
      try stopIfCancelled()
      switch tree {
      case .internalPages: try internalPages?.stage(file)
      case .site, .data: try site.stage(file)
      }
    } catch {
      abandon()
      throw error
    }
  }

  /// Checks what was staged, brings it to the disk and puts both trees into their places, the site last.
  ///
  /// After a fault both old trees stand as they were. Either way the lock is given back.
  package consuming func publish() throws(PublishFault) -> Outcome {
    do throws(PublishFault) {
      try stopIfCancelled()
      _ = try internalPages?.finish()
      try stopIfCancelled()
      let build = try site.finish()
      try stopIfCancelled()
      try sync()
      try stopIfCancelled()
      try exchange()
      let leftover = removeOld()
      Publication.removeJournal(lock)
      return Outcome(
        build: build, siteFiles: site.weight.files, siteBytes: site.weight.bytes,
        internalFiles: internalPages?.weight.files ?? 0, leftover: leftover)
    } catch {
      abandon()
      throw error
    }
  }

  private static func begin(
    _ tree: OutputTree, at path: CanonicalPath, given: String, lock: borrowing BuildLock
  ) throws(PublishFault) -> StagedTree {
    do throws(PublishFault) {
      return try StagedTree(.prepared(tree, at: path, given: given))
    } catch {
      removeJournal(lock)
      throw error
    }
  }

  private func stopIfCancelled() throws(PublishFault) {
    if isCancelled() { throw .interrupted }
  }

  /// One call a file system, not one a file.
  private func sync() throws(PublishFault) {
    try onDisk { () throws(SystemFault) in
      try site.sync()
      let fileSystem = try site.fileSystem()
      if let other = try internalPages?.fileSystem(), other != fileSystem { try internalPages?.sync() }
    }
  }

  private mutating func exchange() throws(PublishFault) {
    var (first, second): (StagedTree.Placement?, StagedTree.Placement?)
    do throws(PublishFault) {
      if let given = places.internalPages {
        first = try internalPages?.place(given: given, method: method, journal: lock.state)
      }
      second = try site.place(given: places.site, method: method, journal: lock.state)
      try onDisk { () throws(SystemFault) in
        try internalPages?.syncParent()
        try site.syncParent()
      }
    } catch {
      // The last exchange first, so that at no time a new site stands beside an old `noi-bo/`.
      do throws(SystemFault) {
        if let second { try site.takeBack(second) }
        if let first { try internalPages?.takeBack(first) }
      } catch {
        // Each tree is whole, the old or the new one; the fault that led here is the one to tell.
      }
      throw error
    }
  }

  private func removeOld() -> SystemFault? {
    do throws(SystemFault) {
      try internalPages?.removeOld()
      try site.removeOld()
      return nil
    } catch {
      return error
    }
  }

  private mutating func abandon() {
    internalPages?.discard()
    site.discard()
    Publication.removeJournal(lock)
  }

  /// A journal that cannot be removed is read by the next build, which finds nothing to do.
  private static func removeJournal(_ lock: borrowing BuildLock) {
    do throws(SystemFault) { try Journal.remove(in: lock.state) } catch {}
  }
}
