import ReportSite
import Workspace

extension Pipeline {
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
}
