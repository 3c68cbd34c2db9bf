import Reporting
import Workspace

/// What `check` finds: in everything, or in the files that were named.
enum Checking {
  /// Findings in their order; a named draft is told of whole.
  static func findings(in files: [String], _ request: BuildRequest) async throws -> [Finding] {
    guard !files.isEmpty else { return try await Pipeline.summarise(request).findings }
    let project = try Project.read(request.places, asOf: request.asOf)
    let named = try files.map { name throws(Failure) in try NamedFile(name, in: project, places: request.places) }
    let attachments = await project.attachments(jobs: request.jobs)
    let summary = await Pipeline.summarise(project, attachments, request)
    let wanted = Set(named.compactMap(\.path))
    let strangers = named.flatMap { $0.findings }
    let drafts = project.reports.filter { wanted.contains("\(project.contentName)/\($0.path.text)") }
      .map { CheckedFile(project.reportFile($0), knowledge: project.knowledge, attachments: attachments) }
      .filter(\.isDraft).flatMap(\.findings)
    let found = summary.findings + summary.draftFindings
    return (found.filter { wanted.contains($0.place.file) } + drafts + strangers)
      .sorted(by: Finding.precedes)
  }

  /// A file as the person named it: one of the project's, or one that lies elsewhere and is checked by itself.
  private struct NamedFile {
    /// Nil for a file that lies elsewhere.
    let path: String?
    let findings: [Finding]

    init(_ name: String, in project: Project, places: Places) throws(Failure) {
      let folder = name.contains("/") ? String(name[..<(name.lastIndex(of: "/") ?? name.startIndex)]) : "."
      let base = name.split(separator: "/").last.map(String.init) ?? name
      do throws(SystemFault) {
        if let inside = try project.folder.path(of: name) {
          path = "\(project.contentName)/\(inside.text)"
          findings = []
          return
        }
        let elsewhere = try ContentFolder(folder.isEmpty ? "/" : folder)
        let file = elsewhere.read(ContentPath(base), limit: ReadingRules.limit(for: base.utf8))
        path = nil
        findings =
          CheckedFile(ReportFile(file, named: name), knowledge: project.knowledge, attachments: .none).findings
      } catch {
        throw Failure(error)
      }
    }
  }
}
