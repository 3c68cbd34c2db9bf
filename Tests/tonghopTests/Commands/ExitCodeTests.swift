import Foundation
import Testing

@testable import Workspace

/// What a command's exit code says, and that the site which stood before stands on after any but 0.
@Suite struct ExitCodeTests {
  private static let errors = RecordedFiles.root.appending(path: "Examples/loi/section-missing").path
  private static let warnings = RecordedFiles.root.appending(path: "Examples/loi/status-missing").path

  @Test func `0 where nothing is an error`() throws {
    let run = try Program.run(["check", "--project", Self.warnings, "--as-of", "31/12/2024"])
    #expect(run.exitCode == 0)
    #expect(run.messages == "Phải sửa: 0 · Cần rà soát: 1 · Lưu ý: 0 (trong 1 tệp)\n")
  }

  @Test func `0 where a site was built although reports have errors`() throws {
    let project = try TrialBuild(copying: "section-missing")
    let run = try project.build()
    #expect(run.exitCode == 0)
    #expect(
      run.output.hasSuffix(
        "[section-missing]\n    help: thêm vào cuối tệp, sát lề, hai dòng dưới đây, thay dấu … bằng Hoàn thành, Đang thực hiện, Chưa thực hiện hoặc Không phát sinh, rồi viết nội dung ở dưới, ít nhất một câu:\n        ## 7. Giám sát\n        Tình hình: …\n"
      ))
    #expect(try project.site().keys.contains("index.html"))
  }

  @Test func `0 where a due date is counted over a year without holidays, which is asked about`() throws {
    let project = try TrialBuild(copying: "status-missing")
    let plan = try project.scratch.text("content/ke-hoach.yml")
    try project.scratch.file("content/ke-hoach.yml", plan.replacingOccurrences(of: "ngày: 20/12/2024", with: "sau: 5"))
    let run = try project.build()
    #expect(run.exitCode == 0)
    #expect(run.output.contains("[plan-holidays-unknown]"))
    #expect(try project.site().keys.contains("index.html"))
  }

  @Test func `1 where check finds an error, and nothing is written`() throws {
    let project = try TrialBuild(copying: "section-missing")
    let before = try project.scratch.contents(of: "")
    let run = try Program.run(["check", "--project", project.path, "--as-of", "31/12/2024"])
    #expect(run.exitCode == 1)
    #expect(try project.scratch.contents(of: "") == before)
  }

  @Test func `1 where a strict build finds an error, and the old site stands`() throws {
    let project = try TrialBuild(copying: "status-missing")
    #expect(try project.build().exitCode == 0)
    let before = try project.everythingBuilt()
    #expect(!before.isEmpty)
    try project.scratch.file("content/bao-cao/phu-cat.md", "# Không có phần đầu\n")
    let run = try project.build("--strict")
    #expect(run.exitCode == 1)
    #expect(run.output.contains("[front-matter-missing]"))
    #expect(run.messages == "Có báo cáo phải sửa nên không dựng trang; trang cũ giữ nguyên.\n")
    #expect(try project.everythingBuilt() == before)
  }

  @Test(arguments: [
    ("content/ke-hoach.yml", "kế hoạch: {mã: x, tem: y}\n", "[plan-key-unknown]"),
    ("content/don-vi.yml", "nhóm: [\n", "[roster-syntax]"),
    (
      "content/ke-hoach.yml",
      "kỳ báo cáo: [{mã: a, tên: A, loại: quý, từ: 1/1/2024, đến: 31/3/2024, hạn gửi: 30/3/2024}]\n",
      "[plan-due-too-early]"
    ),
    (
      "content/don-vi.yml", "cơ quan: [{mã: a, tên: A, nhóm: b, từ: 2/1/2024, đến: 1/1/2024}]\n",
      "[roster-range-reversed]"
    ),
    ("content/so-den.csv", "Ngày,Ai\n", "[register-header-invalid]"),
    ("templates/trang/ky.mustache", "{{khong-co-ten-nay}}\n", "[template-"),
  ])
  func `2 where the project itself is broken, and the old site stands`(
    file: String, text: String, rule: String
  ) throws {
    let project = try TrialBuild(copying: "status-missing")
    #expect(try project.build().exitCode == 0)
    let before = try project.everythingBuilt()
    try project.scratch.file(file, text)
    let run = try project.build()
    #expect(run.exitCode == 2)
    #expect(run.output.contains(rule), "\(run.output)")
    #expect(run.messages == "Kế hoạch, danh sách cơ quan, sổ đến hoặc mẫu trang có lỗi; trang cũ giữ nguyên.\n")
    #expect(try project.everythingBuilt() == before)
  }

  @Test func `2 where a template is a link, instead of the default in its place`() throws {
    let project = try TrialBuild(copying: "status-missing")
    #expect(try project.build().exitCode == 0)
    let before = try project.everythingBuilt()
    let script = project.scratch.url.appending(path: "templates/tai-nguyen/tim-kiem.js")
    try FileManager.default.removeItem(at: script)
    try FileManager.default.createSymbolicLink(
      at: script, withDestinationURL: RecordedFiles.root.appending(path: "templates/tai-nguyen/tim-kiem.js"))
    let run = try project.build()
    #expect(run.exitCode == 2)
    #expect(
      run.output.hasPrefix(
        "templates/tai-nguyen/tim-kiem.js:1:1: phải sửa: Không đọc được: một liên kết (symlink) [template-unreadable]\n"
      ))
    #expect(try project.everythingBuilt() == before)
  }

  @Test(arguments: [
    ["check", "--khong-co"], ["check", "--as-of", "hôm qua"], ["build", "--lang", "fr"], ["explain", "khong-co"],
    ["khong-co-lenh-nay"], ["check", "--jobs", "0"],
  ])
  func `64 for a command that cannot be understood`(arguments: [String]) throws {
    #expect(try Program.run(arguments).exitCode == 64)
  }

  @Test func `73 where the output folder holds something else, which stays`() throws {
    let project = try TrialBuild(copying: "status-missing")
    try project.scratch.file("site/luan-van.docx", "của tôi")
    let run = try project.build()
    #expect(run.exitCode == 73)
    let folder = project.scratch("site")
    #expect(
      run.messages
        == "Không ghi vào “\(folder)” vì đang chứa thứ không do tonghop ghi ra; chọn thư mục khác hoặc dọn thư mục này đi.\n"
    )
    #expect(try project.site() == ["luan-van.docx": Data("của tôi".utf8)])
  }

  @Test(arguments: [["check"], ["check", "--format", "json"], ["build"], ["status"], ["explain", "section-missing"]])
  func `74 where the results cannot be printed`(command: [String]) throws {
    let project = try TrialBuild(copying: "status-missing")
    let place = command[0] == "explain" ? [] : ["--project", project.path, "--as-of", "31/12/2024"]
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try Program.run(command + place, output: full)
    #expect(run.exitCode == 74)
    #expect(run.messages.contains("Không in được kết quả: đĩa đã đầy.\n"))
    #expect(run.messages.contains("Đã dựng ") == (command == ["build"]))
  }

  @Test func `75 while another build holds the lock, and the old site stands`() throws {
    let project = try TrialBuild(copying: "status-missing")
    #expect(try project.build().exitCode == 0)
    let before = try project.everythingBuilt()
    let lock = try BuildLock(project: project.path)
    let run = try project.build("--lang", "en")
    #expect(run.exitCode == 75)
    #expect(run.messages == "Another build is running (\(getpid())); run again when it is done.\n")
    #expect(try project.everythingBuilt() == before)
    _ = consume lock
    #expect(try project.build().exitCode == 0)
  }
}
