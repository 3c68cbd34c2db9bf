import ReportSite
import Reporting
import Workspace

extension Pipeline {
  /// The templates, checked; a mistake in them stops everything.
  static func loadTemplates(_ request: BuildRequest, taskNoun: String) throws(Failure) -> Templates {
    let own: TemplateSources
    var defaults = TemplateSources.none
    let path = request.places.templates
    do throws(SystemFault) {
      let folder: TemplateFolder
      if let standard = try TemplateFolder.defaults(), try !TemplateFolder.isSame(standard, as: path) {
        defaults = try TemplateSources(.read(folder: standard), named: "tonghop/templates")
        folder = try request.templatesAreGiven ? .read(folder: path) : .readIfPresent(folder: path)
      } else {
        folder = try .read(folder: path)
      }
      own = try TemplateSources(folder, named: PathText.displayName(of: path, in: request.places.project))
    } catch {
      throw Failure(error)
    }
    let loading = Templates.load(own, language: request.language, over: defaults, taskNoun: taskNoun)
    guard let templates = loading.templates else { throw .projectBroken(loading.findings) }
    return templates
  }
}

extension TemplateSources {
  /// What was read of a folder, under the name that messages give it; fails where the machine does, and no file is at
  /// fault.
  fileprivate init(_ folder: TemplateFolder, named name: String) throws(SystemFault) {
    var files: [String: [UInt8]] = [:]
    var unreadable: [String: Phrase] = [:]
    for file in folder.files {
      switch file.state {
      case .unreadable(let fault) where fault.cause == .brokenDisk: throw fault
      case .unreadableFolder(let fault) where fault.cause == .brokenDisk: throw fault
      default: break
      }
      switch file.reportContent {
      case .success(let bytes): files[file.path.text] = bytes
      case .failure(let obstacle): unreadable[file.path.text] = obstacle.reason
      }
    }
    self.init(files: files, unreadable: unreadable, folder: name)
  }
}

extension ReportFile.Obstacle {
  /// Why there are no bytes, in a few words.
  fileprivate var reason: Phrase {
    switch self {
    case .tooLarge: Phrase(vi: "tệp quá lớn", en: "the file is too large")
    case .unreadable(let reason): reason
    case .notRegular(let kind): kind
    }
  }
}
