import Markdown
import ReportSite
import Reporting
import Workspace

/// Everything that a project holds on the disk, read once: its data files, and the list of what lies beside them.
struct Project: Sendable {
  let knowledge: Knowledge
  let register: Register
  /// The register's rows that cannot be used, and files that are nobody's.
  let findings: [Finding]
  /// Listed, not yet read, in the order of their paths.
  let reports: [ContentFile]
  let others: [ContentFile]
  let skipped: Int
  let ignored: Int
  let folder: ContentFolder
  /// How the content folder is called in messages and exports: `content`.
  let contentName: String

  /// Reads plan, roster and register, and lists the rest.
  static func read(_ places: Places, asOf: Day) throws(Failure) -> Project {
    let contentName = PathText.displayName(of: places.content, in: places.project)
    let tree: ContentTree
    do throws(SystemFault) {
      tree = try ContentTree.read(folder: places.content, rules: ReadingRules.content.listingOnly)
    } catch {
      throw Failure(error)
    }
    let data = DataFiles(tree, contentName: contentName)
    let (knowledge, dataFindings) = data.knowledge(asOf: asOf)
    guard let knowledge else { throw .projectBroken(dataFindings) }
    let register = data.register(knowledge: knowledge)
    guard !register.findings.contains(where: { $0.severity == .error }) else {
      throw .projectBroken(register.findings)
    }
    let rest = tree.files.filter { ContentRole(contentPath: $0.path.text) != .projectData }
    let names = FileName.findings(
      among: tree.files.map { FileName.Listed(path: "\(contentName)/\($0.path.text)", bytes: $0.path.bytes) })
    return Project(
      knowledge: knowledge, register: register.value ?? .none, findings: dataFindings + register.findings + names,
      reports: rest.filter(\.mayBeReport), others: rest.filter { !$0.mayBeReport }, skipped: tree.skippedCount,
      ignored: tree.ignored.count, folder: tree.folder, contentName: contentName)
  }

  /// One report with its bytes, or with the reason why there are none.
  func reportFile(_ file: ContentFile) -> ReportFile {
    guard case .unread = file.state else { return ReportFile(file, named: "\(contentName)/\(file.path.text)") }
    let read = folder.read(file.path, limit: ReadingRules.limit(for: file.path.name))
    return ReportFile(read, named: "\(contentName)/\(file.path.text)")
  }
}

/// The plan, the roster and the register of a project.
private struct DataFiles {
  static let planName = "ke-hoach.yml"
  static let rosterName = "don-vi.yml"
  static let registerName = "so-den.csv"

  private let tree: ContentTree
  private let contentName: String

  init(_ tree: ContentTree, contentName: String) {
    self.tree = tree
    self.contentName = contentName
  }

  /// The plan and the roster, or every mistake in them.
  func knowledge(asOf: Day) -> (Knowledge?, [Finding]) {
    switch (text(DataFiles.planName), text(DataFiles.rosterName)) {
    case (.success(let plan), .success(let roster)):
      let data = ProjectData(plan: plan, roster: roster)
      guard data.isSound, let plan = data.plan, let roster = data.roster else { return (nil, data.findings) }
      return (
        Knowledge(plan: plan, roster: roster, asOf: asOf, planFile: "\(contentName)/\(DataFiles.planName)"),
        data.findings
      )
    case (let plan, let roster):
      return (nil, [plan, roster].compactMap { if case .failure(let fault) = $0 { fault.finding } else { nil } })
    }
  }

  func register(knowledge: Knowledge) -> Reading<Register> {
    guard tree.files.contains(where: { $0.path.text == DataFiles.registerName }) else {
      return Reading(value: Register.none, findings: [])
    }
    switch text(DataFiles.registerName) {
    case .success(let file):
      return Register.read(
        file, units: knowledge.units, periods: knowledge.periods, today: knowledge.asOf,
        files: tree.files.map(\.path.text))
    case .failure(let fault): return Reading(value: nil, findings: [fault.finding])
    }
  }

  private struct Fault: Error {
    let finding: Finding
  }

  private func text(_ name: String) -> Result<DataFile, Fault> {
    let path = "\(contentName)/\(name)"
    let read = tree.folder.read(ContentPath(name), limit: ReadingRules.limit(for: name.utf8))
    switch read.reportContent {
    case .failure where read.isMissing:
      return .failure(Fault(finding: DataFileMissing.finding(name: name, file: path)))
    case .failure(let obstacle):
      return .failure(Fault(finding: DataFileMissing.finding(name: name, file: path, obstacle: obstacle)))
    case .success(let bytes):
      do throws(DecodingFault) {
        let source = try SourceText.decode(bytes)
        return .success(DataFile(name: path, text: String(decoding: source.bytes, as: UTF8.self)))
      } catch {
        return .failure(
          Fault(finding: DataFileMissing.finding(name: name, file: path, fault: error, in: bytes)))
      }
    }
  }
}

extension ReportFile {
  /// What was read, under the name that messages give it.
  init(_ file: ContentFile, named name: String) {
    self.init(
      path: name, contentPath: file.path.text, content: file.reportContent, sha256: file.sha256?.hex ?? "")
  }
}

extension ContentFile {
  /// Whether its name is a report's; a folder so named is told of.
  fileprivate var mayBeReport: Bool {
    switch state {
    case .unreadableFolder, .tooDeep: true
    default: ContentRole(contentPath: path.text) == .report
    }
  }

  /// Whether nothing bears its name.
  fileprivate var isMissing: Bool {
    if case .unreadable(let fault) = state { fault.cause == .missing } else { false }
  }

  /// The bytes, or what stands in their way.
  var reportContent: Result<[UInt8], ReportFile.Obstacle> {
    switch state {
    case .bytes(let bytes, _): .success(bytes)
    case .tooLarge: .failure(.tooLarge(size: size))
    case .unreadable(let fault), .unreadableFolder(let fault):
      .failure(.unreadable(reason: Phrase(vi: fault.vietnameseReason, en: fault.reason)))
    case .tooDeep(let limit):
      .failure(
        .unreadable(
          reason: Phrase(
            vi: "thư mục lồng nhau quá \(limit) cấp", en: "more than \(limit) folders lie inside each other")))
    case .notRegular(let kind): .failure(.notRegular(kind: kind.phrase))
    case .unread: .failure(.unreadable(reason: Phrase(vi: "chưa được đọc", en: "was not read")))
    }
  }
}

extension EntryKind {
  fileprivate var phrase: Phrase {
    switch self {
    case .symlink: Phrase(vi: "một liên kết (symlink)", en: "a symbolic link")
    case .fifo: Phrase(vi: "một đường ống (FIFO)", en: "a pipe")
    case .socket: Phrase(vi: "một ổ cắm (socket)", en: "a socket")
    case .folder: Phrase(vi: "một thư mục", en: "a folder")
    default: Phrase(vi: "một thiết bị", en: "a device")
    }
  }
}
