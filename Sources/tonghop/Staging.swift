import ReportSite
import Reporting
import Workspace

/// A publication being filled: pages, workbooks and the search index are made some at a time and written at once, so that
/// memory need not hold the whole site. Every fault becomes a reason to stop.
struct Staging: ~Copyable {
  private var publication: Publication
  private let jobs: Int
  private let progress: Progress

  /// Takes the project's lock and makes the staging folders; to be called before content is read.
  init(_ request: BuildRequest) throws(Failure) {
    publication = try stopping { () throws(PublishFault) in
      try Publication(request.places, isCancelled: { Interruption.hasArrived })
    }
    jobs = request.jobs
    progress = request.progress
  }

  /// Renders pages and writes them.
  mutating func add(_ pages: [PagePlan], to tree: OutputTree) async throws {
    let size = 512
    for start in stride(from: 0, to: pages.count, by: size) {
      progress.say(Phrase(vi: "Dựng trang \(start)/\(pages.count)…", en: "Rendering \(start)/\(pages.count)…"))
      let batch = Array(pages[start..<min(start + size, pages.count)])
      for file in await batch.orderedMap(jobs: jobs, { $0.render() }) { try add(file, to: tree) }
    }
  }

  /// Makes workbooks and writes them, as many at a time as there are jobs.
  mutating func add(_ workbooks: [WorkbookPlan], to tree: OutputTree) async throws {
    for start in stride(from: 0, to: workbooks.count, by: jobs) {
      let batch = Array(workbooks[start..<min(start + jobs, workbooks.count)])
      let made = await batch.orderedMap(jobs: jobs) { plan -> Result<ReportSite.OutputFile, Failure> in
        do throws(WorkbookFault) {
          return .success(try plan.render())
        } catch {
          return .failure(Failure(SystemFault(call: "workbook", path: plan.path, code: error.code)))
        }
      }
      for file in made { try add(try file.get(), to: tree) }
    }
  }

  /// Fills the shelves of the search index and writes them, then what lists them.
  mutating func add(_ search: SearchPlan) async throws {
    let size = jobs * 4
    var entries: [SearchShelf.Entry] = []
    for start in stride(from: 0, to: search.shelves.count, by: size) {
      progress.say(
        Phrase(
          vi: "Lập chỉ mục tìm kiếm \(start)/\(search.shelves.count)…",
          en: "Indexing for search \(start)/\(search.shelves.count)…"))
      let batch = Array(search.shelves[start..<min(start + size, search.shelves.count)])
      for shelf in await batch.orderedMap(jobs: jobs, { $0.filled() }) {
        for file in shelf.files { try add(file, to: .site) }
        entries.append(shelf.entry)
      }
    }
    for file in search.listing(entries) { try add(file, to: .site) }
  }

  /// Writes one file that was read before.
  mutating func add(_ file: Workspace.OutputFile, to tree: OutputTree) throws(Failure) {
    do throws(PublishFault) { try publication.stage(file, in: tree) } catch { throw Failure(error) }
  }

  /// Puts both trees into their places.
  consuming func publish() throws(Failure) -> Publication.Outcome {
    do throws(PublishFault) { return try publication.publish() } catch { throw Failure(error) }
  }

  private mutating func add(_ file: ReportSite.OutputFile, to tree: OutputTree) throws(Failure) {
    try add(Workspace.OutputFile(path: file.path, bytes: file.bytes), to: tree)
  }
}

/// What the work gives; a fault of publishing becomes a reason to stop.
private func stopping<Value: ~Copyable>(_ work: () throws(PublishFault) -> Value) throws(Failure) -> Value {
  do throws(PublishFault) { return try work() } catch { throw Failure(error) }
}
