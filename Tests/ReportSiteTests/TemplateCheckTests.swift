import Reporting
import Testing

@testable import ReportSite

struct TemplateCheckTests {
  struct Case: Sendable {
    let template: String
    let found: [String]
  }

  /// Line and column, rule and message of every finding in `trang/phieu.mustache`.
  @Test(arguments: [
    Case(template: "{{title}} {{#files}}{{file}}{{title}}{{/files}}", found: []),
    Case(
      template: "<p>\n  Ủy{{titel}}</p>",
      found: ["2:5 template-name-unknown Ở đây không có tên “titel”"]),
    Case(
      template: "{{#findings}}{{/findings}}",
      found: ["1:1 template-name-unknown Ở đây không có tên “findings”"]),
    Case(
      template: "{{frame.titel}} {{frame.title}}",
      found: ["1:1 template-name-unknown Ở đây không có tên “frame.titel”"]),
    Case(
      template: "{{t.khong-co}}",
      found: ["1:1 template-name-unknown Không có câu chữ “khong-co” trong thư mục chuoi/"]),
    Case(template: "{{>manh/khong-co}}", found: ["1:1 template-partial-unknown Không có mảnh “manh/khong-co”"]),
    Case(template: "{{>trang/phieu}}", found: ["1:1 template-partial-circular Mảnh “trang/phieu” gọi lại chính nó"]),
    Case(
      template: "{{#files}}\n{{title}}",
      found: ["1:1 template-section Đoạn “files” chưa đóng"]),
    Case(template: "{{/files}}", found: ["1:1 template-section Thẻ đóng {{/files}} không có thẻ mở"]),
    Case(
      template: "{{#files}}{{#arrival}}{{/files}}{{/arrival}}",
      found: [
        "1:23 template-section {{/files}} đóng nhầm đoạn “arrival” mở ở dòng 1",
        "1:33 template-section {{/arrival}} đóng nhầm đoạn “files” mở ở dòng 1",
      ]),
    Case(
      template: "{{{title}}}",
      found: ["1:1 template-unsafe “title” không phải HTML an toàn, không được in bằng {{{ }}}"]),
    Case(
      template: "{{&title}}", found: ["1:1 template-tag-refused Mẫu không dùng in không mã hóa bằng {{&}}: “title”"]),
    Case(
      template: "{{% CONTENT_TYPE: TEXT}}",
      found: ["1:1 template-tag-refused Mẫu không dùng khai báo {{%}}: “CONTENT_TYPE: TEXT”"]),
    Case(template: "{{=<% %>=}}", found: ["1:1 template-tag-refused Mẫu không dùng đổi dấu ngoặc: “<% %>=”"]),
    Case(
      template: "{{uppercased(title)}}",
      found: ["1:1 template-tag-refused Mẫu không dùng hàm hoặc tên động: “uppercased(title)”"]),
    Case(template: "{{tên}}", found: ["1:1 template-syntax Thẻ “tên” viết chưa đúng"]),
    Case(template: "a {{title", found: ["1:3 template-syntax Thẻ “{{title” viết chưa đúng"]),
    Case(template: "{{! {{% gì cũng được }}", found: []),
  ])
  func findsFlawsOfATemplate(case example: Case) throws {
    #expect(try findings(replacing: "trang/phieu.mustache", with: example.template) == example.found)
  }

  @Test func findsHTMLThatWouldShowItsTags() throws {
    let found = try findings(
      replacing: "trang/bao-cao.mustache", with: "{{opening}}{{#sections}}{{{text}}}{{/sections}}")
    #expect(found == ["1:1 template-html-escaped “opening” là HTML, in bằng {{ }} sẽ hiện cả thẻ"])
  }

  @Test func tellsTheNamesThatAreKnown() throws {
    var files = try TemplateFolder.files()
    files["trang/phieu.mustache"] = Array("{{#files}}{{x}}{{/files}}".utf8)
    let finding = try #require(
      Templates.load(TemplateSources(files: files), language: .vi).findings.first { $0.severity == .error })
    #expect(
      finding.help?.vi
        == "Các tên dùng được ở đây: file, findings, frame, title, unitName, periodTitle, arrival, counts, files, t.<khóa>."
    )
    #expect(finding.help?.en.hasPrefix("Names known here: file, findings") == true)
    #expect(finding.place.quotedLine == "{{#files}}{{x}}{{/files}}")
  }

  @Test func findsNothingWrongWithOurOwnTemplates() throws {
    for language in Language.allCases {
      let loading = Templates.load(TemplateSources(files: try TemplateFolder.files()), language: language)
      #expect(loading.findings.map(\.message.vi) == [])
      #expect(loading.templates != nil)
    }
  }

  @Test func findsMissingFiles() {
    let loading = Templates.load(TemplateSources(files: [:]), language: .vi)
    #expect(loading.templates == nil)
    let missing = loading.findings.filter { $0.rule == "template-missing" }.map(\.place.file)
    #expect(
      missing == [
        "templates/chuoi/en.txt", "templates/chuoi/vi.txt", "templates/tai-nguyen/gap-chu.js",
        "templates/tai-nguyen/tim-kiem.js", "templates/tai-nguyen/tra-cuu.js", "templates/tai-nguyen/trang.css",
        "templates/tai-nguyen/trang.js",
        "templates/trang/ban-in.mustache",
        "templates/trang/bao-cao.mustache",
        "templates/trang/cac-chi-tieu.mustache",
        "templates/trang/chi-tieu.mustache",
        "templates/trang/chua-co-ky.mustache",
        "templates/trang/don-vi.mustache",
        "templates/trang/ke-hoach.mustache",
        "templates/trang/kien-nghi.mustache",
        "templates/trang/ky.mustache",
        "templates/trang/nhiem-vu.mustache",
        "templates/trang/phieu.mustache",
        "templates/trang/ra-soat-noi-bo.mustache", "templates/trang/ra-soat.mustache",
        "templates/trang/tim-kiem.mustache",
      ])
  }

  @Test func refusesATemplateThatIsNotUTF8() throws {
    var files = try TemplateFolder.files()
    files["manh/chan.mustache"] = [0xff, 0xfe]
    let loading = Templates.load(TemplateSources(files: files, folder: "mau"), language: .vi)
    #expect(loading.templates == nil)
    #expect(loading.findings.contains { $0.rule == "template-encoding" && $0.place.file == "mau/manh/chan.mustache" })
  }

  @Test func warnsOfATemplateThatNothingUses() throws {
    var files = try TemplateFolder.files()
    files["manh/thua.mustache"] = Array("x".utf8)
    let loading = Templates.load(TemplateSources(files: files), language: .vi)
    #expect(loading.templates != nil)
    #expect(loading.findings.map(\.message.vi) == ["Không trang nào dùng tệp “templates/manh/thua.mustache”"])
  }

  /// Findings of errors in one file, after that file is replaced.
  private func findings(replacing path: String, with template: String) throws -> [String] {
    var files = try TemplateFolder.files()
    files[path] = Array(template.utf8)
    return Templates.load(TemplateSources(files: files), language: .vi).findings
      .filter { $0.severity == .error && $0.place.file == "templates/\(path)" }
      .map { "\($0.place.line):\($0.place.column) \($0.rule) \($0.message.vi)" }
  }
}
