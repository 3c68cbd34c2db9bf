import ReportSite
import Reporting
import Workspace

/// What is asked for: the folders, the day, and how.
struct BuildRequest: Sendable {
  let places: Places
  /// Whether the templates folder was named, so that it must be there.
  let templatesAreGiven: Bool
  let asOf: Day
  let language: Language
  let jobs: Int
  /// Whether errors in reports stop the build.
  let isStrict: Bool
  let progress: Progress
}

/// What came of a build.
struct BuildOutcome: Sendable {
  let summary: Summary
  let published: Publication.Outcome
}

/// The whole way, from the files in `content/` to the pages in `site/`.
///
///     files ──▶ Document ──▶ Report ──▶ Findings ──▶ Summary ──▶ Page ──▶ OutputFile ──▶ site/
enum Pipeline {
  /// Builds both folders anew and puts them in place, or leaves everything as it was and says why.
  static func run(_ request: BuildRequest) async throws -> BuildOutcome {
    var staging = try Staging(request)
    let project = try Project.read(request.places, asOf: request.asOf)
    let templates = try loadTemplates(request, taskNoun: project.knowledge.plan.taskNoun)
    let attachments = await project.attachments(jobs: request.jobs)
    let summary = await summarise(project, attachments, request)
    if request.isStrict, summary.findings.contains(where: { $0.severity == .error }) {
      throw Failure.reportsHaveErrors(summary.findings)
    }
    let site = Site(summary: summary, templates: templates)
    try await staging.add(site.reserved, to: .internalPages)
    try await staging.add(site.published, to: .site)
    try await staging.add(site.workbooks, to: .site)
    try await staging.add(site.search)
    for attachment in attachments.published(linkedFrom: summary.publishedReports) {
      try staging.add(try project.publishedCopy(of: attachment), to: .site)
    }
    return BuildOutcome(summary: summary, published: try staging.publish())
  }

  /// Writes the files of data anew, without the site, or leaves everything as it was and says why.
  static func export(_ request: BuildRequest) async throws -> BuildOutcome {
    var staging = try Staging(request)
    let project = try Project.read(request.places, asOf: request.asOf)
    let templates = try loadTemplates(request, taskNoun: project.knowledge.plan.taskNoun)
    let summary = await summarise(project, await project.attachments(jobs: request.jobs), request)
    let export = DataExport(summary: summary, templates: templates)
    try await staging.add(export.files, to: .data)
    try await staging.add(export.workbooks, to: .data)
    return BuildOutcome(summary: summary, published: try staging.publish())
  }

  /// Reads and checks everything, and works out what it comes to; writes nothing.
  static func summarise(_ request: BuildRequest) async throws -> Summary {
    let project = try Project.read(request.places, asOf: request.asOf)
    return await summarise(project, await project.attachments(jobs: request.jobs), request)
  }

  /// Checks every report of a project by the files beside it, and works out what it comes to.
  static func summarise(_ project: Project, _ attachments: Attachments, _ request: BuildRequest) async -> Summary {
    request.progress.say(Phrase(vi: "Đọc \(project.reports.count) tệp…", en: "Reading \(project.reports.count) files…"))
    let files = await project.reports.orderedMap(jobs: request.jobs) { file in
      CheckedFile(project.reportFile(file), knowledge: project.knowledge, attachments: attachments)
    }
    let unused = FileUnused.findings(among: attachments, in: files)
    return Summary(
      files: files, register: project.register, knowledge: project.knowledge,
      otherFindings: project.findings + unused, skipped: project.skipped)
  }
}
