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
    var publication = try publishing { () throws(PublishFault) in
      try Publication(request.places, isCancelled: { Interruption.hasArrived })
    }
    let project = try Project.read(request.places, asOf: request.asOf)
    let templates = try loadTemplates(request, taskNoun: project.knowledge.plan.taskNoun)
    let attachments = await project.attachments(jobs: request.jobs)
    let summary = await summarise(project, attachments, request)
    if request.isStrict, summary.findings.contains(where: { $0.severity == .error }) {
      throw Failure.reportsHaveErrors(summary.findings)
    }
    let site = Site(summary: summary, templates: templates)
    try await stage(site.reserved, in: .internalPages, of: &publication, request)
    try await stage(site.published, in: .site, of: &publication, request)
    try await stage(site.workbooks, in: .site, of: &publication, request)
    try await stage(site.search, of: &publication, request)
    for attachment in attachments.published(linkedFrom: summary.publishedReports) {
      let copy = try project.publishedCopy(of: attachment)
      try publishing { () throws(PublishFault) in try publication.stage(copy, in: .site) }
    }
    do throws(PublishFault) {
      return BuildOutcome(summary: summary, published: try publication.publish())
    } catch {
      throw Failure(error)
    }
  }

  /// Writes the files of data anew, without the site, or leaves everything as it was and says why.
  static func export(_ request: BuildRequest) async throws -> BuildOutcome {
    var publication = try publishing { () throws(PublishFault) in
      try Publication(request.places, isCancelled: { Interruption.hasArrived })
    }
    let project = try Project.read(request.places, asOf: request.asOf)
    let templates = try loadTemplates(request, taskNoun: project.knowledge.plan.taskNoun)
    let summary = await summarise(project, await project.attachments(jobs: request.jobs), request)
    let export = DataExport(summary: summary, templates: templates)
    try await stage(export.files, in: .data, of: &publication, request)
    try await stage(export.workbooks, in: .data, of: &publication, request)
    do throws(PublishFault) {
      return BuildOutcome(summary: summary, published: try publication.publish())
    } catch {
      throw Failure(error)
    }
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
    let unused = FileUnused.findings(among: attachments, linkedFrom: files.compactMap(\.report))
    return Summary(
      files: files, register: project.register, knowledge: project.knowledge,
      otherFindings: project.findings + unused, skipped: project.skipped)
  }

  /// The templates, checked; a mistake in them stops everything.
  static func loadTemplates(_ request: BuildRequest, taskNoun: String) throws(Failure) -> Templates {
    let own: TemplateFolder
    var defaults = TemplateSources.none
    let path = request.places.templates
    do throws(SystemFault) {
      if let standard = try TemplateFolder.defaults(), try !TemplateFolder.isSame(standard, as: path) {
        defaults = TemplateSources(
          files: files(of: try TemplateFolder.read(folder: standard)), folder: "tonghop/templates")
        own = try request.templatesAreGiven ? .read(folder: path) : .readIfPresent(folder: path)
      } else {
        own = try .read(folder: path)
      }
    } catch {
      throw Failure(error)
    }
    let loading = Templates.load(
      files: files(of: own), language: request.language,
      folder: PathText.displayName(of: path, in: request.places.project), over: defaults, taskNoun: taskNoun)
    guard let templates = loading.templates else { throw .projectBroken(loading.findings) }
    return templates
  }

  private static func files(of folder: TemplateFolder) -> [String: [UInt8]] {
    Dictionary(
      folder.files.compactMap { file in file.bytes.map { (file.path.text, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Renders pages and writes them, some at a time, so that memory need not hold the whole site.
  private static func stage(
    _ pages: [PagePlan], in tree: OutputTree, of publication: inout Publication, _ request: BuildRequest
  ) async throws {
    let size = 512
    for start in stride(from: 0, to: pages.count, by: size) {
      request.progress.say(Phrase(vi: "Dựng trang \(start)/\(pages.count)…", en: "Rendering \(start)/\(pages.count)…"))
      let batch = Array(pages[start..<min(start + size, pages.count)])
      try stage(await batch.orderedMap(jobs: request.jobs, { $0.render() }), in: tree, of: &publication)
    }
  }

  /// Fills the shelves of the search index and writes them, some at a time, then what lists them.
  private static func stage(_ search: SearchPlan, of publication: inout Publication, _ request: BuildRequest)
    async throws
  {
    let size = request.jobs * 4
    var entries: [SearchShelf.Entry] = []
    for start in stride(from: 0, to: search.shelves.count, by: size) {
      request.progress.say(
        Phrase(
          vi: "Lập chỉ mục tìm kiếm \(start)/\(search.shelves.count)…",
          en: "Indexing for search \(start)/\(search.shelves.count)…"))
      let batch = Array(search.shelves[start..<min(start + size, search.shelves.count)])
      for shelf in await batch.orderedMap(jobs: request.jobs, { $0.filled() }) {
        try stage(shelf.files, in: .site, of: &publication)
        entries.append(shelf.entry)
      }
    }
    try stage(search.listing(entries), in: .site, of: &publication)
  }

  private static func stage(
    _ files: [ReportSite.OutputFile], in tree: OutputTree, of publication: inout Publication
  ) throws {
    for file in files {
      try publishing { () throws(PublishFault) in
        try publication.stage(Workspace.OutputFile(path: file.path, bytes: file.bytes), in: tree)
      }
    }
  }

  /// Makes workbooks and writes them, as many at a time as there are jobs.
  private static func stage(
    _ workbooks: [WorkbookPlan], in tree: OutputTree, of publication: inout Publication, _ request: BuildRequest
  ) async throws {
    for start in stride(from: 0, to: workbooks.count, by: request.jobs) {
      let batch = Array(workbooks[start..<min(start + request.jobs, workbooks.count)])
      let made = await batch.orderedMap(jobs: request.jobs) { plan -> Result<ReportSite.OutputFile, WorkbookFault> in
        do throws(WorkbookFault) { return .success(try plan.render()) } catch { return .failure(error) }
      }
      for (plan, result) in zip(batch, made) {
        switch result {
        case .success(let file):
          try publishing { () throws(PublishFault) in
            try publication.stage(Workspace.OutputFile(path: file.path, bytes: file.bytes), in: tree)
          }
        case .failure(let fault):
          throw Failure(SystemFault(call: "workbook", path: plan.path, code: fault.code))
        }
      }
    }
  }

  /// What the work gives; a fault of publishing becomes a reason to stop.
  private static func publishing<Value: ~Copyable>(
    _ work: () throws(PublishFault) -> Value
  ) throws(Failure) -> Value {
    do throws(PublishFault) {
      return try work()
    } catch {
      throw Failure(error)
    }
  }
}
