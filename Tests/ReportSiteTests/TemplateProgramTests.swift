import Mustache
import Reporting
import Testing

@testable import ReportSite

/// Our rendering against the library's, on the same templates and values.
struct TemplateProgramTests {
  @Test(arguments: ["index.html", "bao-cao/2024-q4/so-noi-vu.html", "bao-cao/2024-q4/so-noi-vu-lan-1.html"])
  func rendersWhatTheMustacheLibraryRenders(path: String) throws {
    let templates = try TemplateFolder.load()
    let edition = Edition(summary: SmallSummary.make(spice: " <&\"'>"), templates: templates)
    let standing = edition.summary.reports[1]
    let (page, view): (PageTemplate, any ViewModel) =
      switch path {
      case "index.html": (.period, PeriodPage(path: path, period: edition.summary.periods[0]).view(in: edition))
      case let path where path.hasSuffix("-lan-1.html"):
        (.report, ReportPage(standing: standing, subject: .version(1)).view(in: edition))
      default: (.report, ReportPage(standing: standing, subject: .standing).view(in: edition))
      }
    let ours = String(decoding: render(page, view, templates), as: UTF8.self)
    var library = MustacheLibrary()
    for (name, bytes) in try TemplateFolder.files() where name.hasSuffix(".mustache") {
      try library.register(String(decoding: bytes, as: UTF8.self), named: String(name.dropLast(9)))
    }
    let texts: [String: Any] = try Dictionary(
      uniqueKeysWithValues: TextTable.read(TemplateFolder.files()["chuoi/vi.txt"] ?? [], path: "").table.entries
        .map { ($0.key, templates.texts.plain($0.key)) })
    let theirs = try #require(
      library.render(LibraryView(view: view, names: page.shape, extra: ["t": texts]), withTemplate: page.rawValue))
    #expect(lines(ours) == lines(theirs))
    #expect(ours.count > 1000)
  }

  private func render(_ page: PageTemplate, _ view: some ViewModel, _ templates: Templates) -> [UInt8] {
    templates.render(page, view)
  }

  /// Without indentation and empty lines, which we leave out.
  private func lines(_ page: String) -> [Substring] {
    page.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }

  /// A view model as the library wants it.
  private struct LibraryView: MustacheParent {
    let view: any ViewModel
    let names: Shape
    var extra: [String: Any] = [:]

    func child(named name: String) -> Any? {
      guard let index = names.index(of: name) else { return extra[name] }
      let inner: Shape =
        switch names.fields[index].kind {
        case .view(let shape), .list(let shape): shape
        case .text, .html, .flag: Shape(fields: [])
        }
      switch view.value(at: index) {
      case .text(let text): return text
      case .html(let html): return String(decoding: html.bytes, as: UTF8.self)
      case .flag(let flag): return flag
      case .view(let view): return LibraryView(view: view, names: inner)
      case .list(let views): return views.map { LibraryView(view: $0, names: inner) }
      case .absent: return false
      }
    }
  }
}
