import Glibc

/// The folders of one build, as the person gave them.
package struct Places: Sendable {
  package let project: String
  package let content: String
  package let templates: String
  /// What is published: the site, or the folder of an export.
  package let site: String
  package let published: OutputTree
  /// Nil where only the one tree is written, as by `export`; then `noi-bo/` stays as it is.
  package let internalPages: String?
  /// The person's home folder, which is never an output; nil where the environment names none.
  package let home: String?

  package init(
    project: String, content: String, templates: String, site: String, published: OutputTree = .site,
    internalPages: String?, home: String? = nil
  ) {
    self.project = project
    self.content = content
    self.templates = templates
    self.site = site
    self.published = published
    self.internalPages = internalPages
    self.home = home
  }

  /// Says, without writing anything, whether both outputs are apart from all that they must not touch.
  ///
  /// What lies in them already is not looked at: only a build that holds the lock can trust what it sees there.
  package func prove() throws(PublishFault) { _ = try outputs() }

  /// The true places of both outputs, proved to be apart from all that they must not touch.
  func outputs() throws(PublishFault) -> (site: CanonicalPath, internalPages: CanonicalPath?) {
    let fixed = try onDisk { () throws(SystemFault) in try Fixed(self) }
    let site = try output(published, at: site, apartFrom: fixed)
    guard let given = internalPages else { return (site, nil) }
    let internalPages = try output(.internalPages, at: given, apartFrom: fixed)
    if site.holds(internalPages) || internalPages.holds(site) {
      throw .refused(folder: given, .internalPages, .overlapsOtherOutput)
    }
    return (site, internalPages)
  }

  private func output(
    _ tree: OutputTree, at given: String, apartFrom fixed: Fixed
  ) throws(PublishFault) -> CanonicalPath {
    if try isSymlink(given) { throw .refused(folder: given, tree, .isSymlink) }
    let output = try onDisk { () throws(SystemFault) in try CanonicalPath(given) }
    if let reason = fixed.refusal(of: output) { throw .refused(folder: given, tree, reason) }
    return output
  }

  /// Looks at the name itself: a slash after it would have the link followed.
  private func isSymlink(_ path: String) throws(PublishFault) -> Bool {
    let path = String(Substring(CanonicalPath.withoutTrailingSlashes(path[...].utf8)))
    var status = stat()
    let (result, code) = retrying { lstat(path, &status) }
    if result == 0 { return EntryKind(mode: status.st_mode) == .symlink }
    if code == ENOENT { return false }
    throw .disk(SystemFault(call: "lstat", path: path, code: code))
  }

  /// The folders that a build must not touch.
  private struct Fixed {
    let project: CanonicalPath
    let content: CanonicalPath
    let templates: CanonicalPath
    let home: CanonicalPath?

    init(_ places: Places) throws(SystemFault) {
      project = try CanonicalPath(places.project)
      content = try CanonicalPath(places.content)
      templates = try CanonicalPath(places.templates)
      home = if let home = places.home, !home.isEmpty { try CanonicalPath(home) } else { nil }
    }

    func refusal(of output: CanonicalPath) -> PublishFault.Refusal? {
      if output.text == "/" { return .isRoot }
      if let home, output.holds(home) { return .holdsHome }
      if output.holds(project) { return .holdsProject }
      if project.appending(BuildLock.folderName).holds(output) { return .isOurState }
      if content.holds(output) { return .insideContent }
      if output.holds(content) { return .holdsContent }
      if templates.holds(output) { return .insideTemplates }
      if output.holds(templates) { return .holdsTemplates }
      return nil
    }
  }
}
