import Reporting
import Testing

@testable import ReportSite

/// A project's own templates over those that the tool brings along.
struct OwnTemplatesTests {
  @Test func takesWhatAProjectDoesNotBring() throws {
    let loading = try load([:])
    #expect(loading.findings == [])
    #expect(loading.templates?.assets.map(\.path) == (try TemplateFolder.load(.vi)).assets.map(\.path))
  }

  @Test func takesSingleTextsOfAProject() throws {
    let texts = try #require(load(["chuoi/vi.txt": "# riêng\nhome = Trang nhà\n"]).templates).texts
    #expect(texts.plain("home") == "Trang nhà")
    #expect(texts.plain("home-internal") == (try TemplateFolder.load(.vi)).texts.plain("home-internal"))
  }

  @Test func takesAStyleSheetOfAProject() throws {
    let loading = try load(["tai-nguyen/trang.css": "/* riêng */\r\n  h1 { color: teal }\r\n"])
    let sheet = loading.templates?.assets.first { $0.path.hasSuffix(".css") }
    #expect(sheet.map { String(decoding: $0.bytes, as: UTF8.self) } == "/* riêng */\n  h1 { color: teal }\n")
  }

  @Test func publishesPicturesUnderTheirOwnNames() throws {
    let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF]
    let defaults = TemplateSources(files: try TemplateFolder.files(), folder: "tonghop/templates")
    let own = TemplateSources(files: ["tai-nguyen/quoc-huy.png": picture], folder: "mau-rieng")
    let loading = Templates.load(own, language: .vi, over: defaults)
    #expect(loading.findings == [])
    #expect(loading.templates?.assets.first { $0.path == "tai-nguyen/quoc-huy.png" }?.bytes == picture)
  }

  @Test func neverTakesADefaultForAFileThatCannotBeRead() throws {
    let defaults = TemplateSources(files: try TemplateFolder.files(), folder: "tonghop/templates")
    let reason = Phrase(vi: "đĩa báo lỗi", en: "Input/output error")
    let own = TemplateSources(files: [:], unreadable: ["tai-nguyen/tim-kiem.js": reason], folder: "mau-rieng")
    let loading = Templates.load(own, language: .vi, over: defaults)
    #expect(loading.templates == nil)
    let finding = try #require(loading.findings.first)
    #expect("\(finding.place.file) \(finding.rule)" == "mau-rieng/tai-nguyen/tim-kiem.js template-unreadable")
    #expect(finding.message.vi == "Không đọc được: đĩa báo lỗi")
  }

  @Test func namesTheProjectsOwnFile() throws {
    let loading = try load(["manh/chan.mustache": "</main>\n{{khong-co}}\n"])
    #expect(loading.templates == nil)
    let places = Set(loading.findings.map { "\($0.place.file):\($0.place.line):\($0.place.column) \($0.rule)" })
    #expect(places == ["mau-rieng/manh/chan.mustache:2:1 template-name-unknown"])
  }

  @Test func refusesATextThatNoPageAsksFor() throws {
    let loading = try load(["chuoi/vi.txt": "home = Trang nhà\nhom = Trang nhà\n"])
    #expect(loading.templates == nil)
    let finding = try #require(loading.findings.first)
    #expect(
      "\(finding.place.file):\(finding.place.line) \(finding.rule)" == "mau-rieng/chuoi/vi.txt:2 template-text-unknown")
    #expect(finding.help?.vi.hasPrefix("Có phải là “home”? Các khóa đang có: ") == true)
  }

  @Test func refusesATemplateThatNoPageAsksFor() throws {
    let loading = try load(["trang/don-vj.mustache": "x"])
    #expect(loading.templates == nil)
    let finding = try #require(loading.findings.first)
    #expect("\(finding.place.file) \(finding.rule)" == "mau-rieng/trang/don-vj.mustache template-file-unknown")
    #expect(finding.help?.vi.contains(", trang/don-vi.mustache, ") == true)
    #expect(finding.help?.vi.contains("trang.css") == false)
  }

  @Test func takesAPartialThatAPagesOwnTemplateCalls() throws {
    let loading = try load([
      "manh/rieng.mustache": "Riêng", "manh/chan.mustache": "{{>manh/rieng}}</main></body></html>",
    ])
    #expect(loading.findings.filter { $0.severity == .error } == [])
    #expect(loading.templates != nil)
  }

  @Test func leavesADefaultThatNoPageCallsAnyMore() throws {
    let loading = try load(["trang/chua-co-ky.mustache": "{{frame.title}}"])
    #expect(loading.templates != nil)
  }

  private func load(_ own: [String: String]) throws -> TemplateLoading {
    let defaults = TemplateSources(files: try TemplateFolder.files(), folder: "tonghop/templates")
    return Templates.load(
      TemplateSources(files: own.mapValues { Array($0.utf8) }, folder: "mau-rieng"), language: .vi, over: defaults)
  }
}
