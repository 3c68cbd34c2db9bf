import Foundation
import Testing

/// What pages and the terminal say of what came, what is awaited and what is not asked for, from files to pages.
@Suite struct ReceivedAndOwedTests {
  private static let roster = """
    nhóm:
      - {mã: huyen, tên: Huyện ủy}
      - {mã: hoi, tên: Hội}
    cơ quan:
      - {mã: phu-cat, tên: Huyện ủy Phù Cát, nhóm: huyen}
      - {mã: phu-my, tên: Huyện ủy Phù Mỹ, nhóm: huyen}
      - {mã: hoi-dan, tên: Hội Nông dân, nhóm: hoi}
      - {mã: hoi-nu, tên: Hội Phụ nữ, nhóm: hoi}

    """

  private static let plan = """
    kế hoạch: {mã: thu, tên: Kế hoạch thử, gọi nhiệm vụ là: chuyên đề, ô số đầu trang: [so-cuoc, bien-che]}
    nhiệm vụ:
      - {số: 1, mã: tuyen-truyen, tên: Tuyên truyền, phải báo cáo: [{nhóm: [huyen], tần suất: 6 tháng}, {nhóm: [huyen], tần suất: năm}]}
    chỉ tiêu:
      - {mã: so-cuoc, tên: Số cuộc, đơn vị tính: cuộc, nhiệm vụ: 1, loại: phát sinh, phải báo cáo: [{cơ quan: [phu-cat], tần suất: 6 tháng}]}
      - {mã: bien-che, tên: Biên chế, đơn vị tính: người, nhiệm vụ: 1, loại: hiện có, phạm vi: toàn tỉnh, phải báo cáo: [{cơ quan: [phu-cat], tần suất: 6 tháng}]}
    kỳ báo cáo:
      - {mã: 2024-6t-cuoi, tên: 6 tháng cuối năm 2024, loại: 6 tháng, từ: 15/06/2024, đến: 14/12/2024, hạn gửi: [{ngày: 20/12/2024}]}
      - {mã: 2024, tên: Năm 2024, loại: năm, từ: 15/12/2023, đến: 14/12/2024, hạn gửi: [{ngày: 10/01/2025}]}

    """

  private static let register = """
    Ngày đến,Cơ quan,Kỳ báo cáo,Số ký hiệu,Tệp,SHA-256,Ghi chú
    23/12/2024,Huyện ủy Phù Cát,6 tháng cuối năm và năm 2024,9001-BC/HU,bao-cao/phu-cat.md,,
    24/12/2024,Huyện ủy Phù Mỹ,Năm 2024,9002-BC/HU,,,

    """

  private static func report(
    _ unit: String, _ period: String, head: String = "", figures: String = ""
  ) -> String {
    "---\nĐơn vị: \(unit)\nKỳ báo cáo: \(period)\n\(head)---\n\n## 1. Tuyên truyền\n\nTình hình: Đang thực hiện\n\nĐã làm.\n\n\(figures)\n"
  }

  private let project: ScratchFolder

  init() throws {
    project = try ScratchFolder()
    try FileManager.default.copyItem(
      at: RecordedFiles.root.appending(path: "templates"), to: project.url.appending(path: "templates"))
    let both = "6 tháng cuối năm và năm 2024"
    let files = [
      "don-vi.yml": Self.roster, "ke-hoach.yml": Self.plan, "so-den.csv": Self.register,
      "bao-cao/phu-cat.md": Self.report(
        "Huyện ủy Phù Cát", both, head: "Số ký hiệu: 9001-BC/HU\nNgày ban hành: 18/12/2024\n"),
      "bao-cao/phu-cat-2.md": Self.report(
        "Huyện ủy Phù Cát", both, head: "Số ký hiệu: 9003-BC/HU\nNgày ban hành: 06/01/2025\nLần: 2\n",
        figures: "- Số cuộc: 3 cuộc\n- Biên chế: 120 người"),
      "bao-cao/phu-my.md": Self.report(
        "Huyện ủy Phù Mỹ", "6 tháng cuối năm 2024", head: "Ngày ban hành: 19/12/2024\n", figures: "- Số cuộc: 5 cuộc"),
      "bao-cao/la.md": Self.report("Chi cục lạ", "Năm 2024"),
      "bao-cao/nhap.md": Self.report("Huyện ủy Phù Mỹ", "Năm 2024", head: "Dự thảo: có\n"),
    ]
    for (path, text) in files { try project.file("content/\(path)", text) }
  }

  private func page(_ path: String) throws -> String {
    let run = try Program.run(["build", "--project", project.url.path, "--as-of", "15/01/2025"])
    #expect(run.exitCode == 0, "\(run.output)\(run.messages)")
    return try project.text(path).replacing(/<[^>]*>/, with: "").replacing(/[ \n]+/, with: " ")
  }

  @Test func `a report for two periods names both, with both arrivals`() throws {
    let page = try page("site/bao-cao/2024-6t-cuoi/phu-cat.html")
    #expect(page.contains("Báo cáo 6 tháng cuối năm 2024 và Năm 2024"))
    #expect(
      page.contains(
        "6 tháng cuối năm 2024: gửi lần đầu 23/12/2024; bản này ban hành 06/01/2025 · Trễ hạn 3 ngày Năm 2024: gửi lần đầu 23/12/2024; bản này ban hành 06/01/2025 · Đúng hạn"
      ))
  }

  @Test func `a report of one version and one period says its day alone`() throws {
    let page = try page("site/bao-cao/2024-6t-cuoi/phu-my.html")
    #expect(page.contains("Ngày đến 19/12/2024 · Đúng hạn (theo ngày ban hành)"))
    #expect(!page.contains("gửi lần đầu"))
  }

  @Test(arguments: ["site/ky/2024.html", "noi-bo/ky/2024.html", "site/don-vi/phu-my.html"])
  func `what was received without a file is said to be awaited`(path: String) throws {
    #expect(try page(path).contains("Đã gửi, chưa nhập nội dung"))
    #expect(try !page("site/ky/2024-6t-cuoi.html").contains("Đã gửi, chưa nhập nội dung"))
  }

  @Test func `a figure of the whole province names its giver, and a sum what it leaves out`() throws {
    for path in ["site/ky/2024-6t-cuoi.html", "site/nhiem-vu/1-2024-6t-cuoi.html"] {
      let page = try page(path)
      #expect(page.contains("số cả tỉnh, theo Huyện ủy Phù Cát"))
      #expect(page.contains("số của 1 nơi không thuộc diện không cộng vào"))
    }
  }

  @Test func `a group that owes nothing is one line of the matrix`() throws {
    let page = try page("site/ky/2024-6t-cuoi.html")
    #expect(page.contains("Hội 2 cơ quan không thuộc diện báo cáo kỳ này"))
    #expect(!page.contains("Hội Nông dân"))
    #expect(page.contains("Ô trống: không thuộc chuyên đề"))
  }

  @Test func `a file of an unknown body is shown in its own period alone`() throws {
    #expect(try page("site/ky/2024.html").contains("1 tệp chưa rõ của cơ quan nào"))
    #expect(try !page("site/ky/2024-6t-cuoi.html").contains("tệp chưa rõ"))
  }

  @Test func `a report without a day is said to have come on an unknown one`() throws {
    try project.file("content/bao-cao/phu-my.md", Self.report("Huyện ủy Phù Mỹ", "6 tháng cuối năm 2024"))
    #expect(try page("site/bao-cao/2024-6t-cuoi/phu-my.html").contains("Trễ hạn (chưa rõ ngày đến)"))
    #expect(try page("site/ky/2024-6t-cuoi.html").contains("chưa rõ ngày đến"))
    let run = try Program.run(
      ["status", "--project", project.url.path, "--as-of", "15/01/2025", "--period", "2024-6t-cuoi"])
    #expect(run.output.contains("Huyện ủy Phù Mỹ: trễ hạn, hạn 20/12/2024, chưa rõ ngày đến"))
  }

  @Test func `a secret report is not said to be of an unknown body`() throws {
    try project.file(
      "content/so-den.csv", Self.register + "24/12/2024,Huyện ủy Phù Mỹ,6 tháng cuối năm 2024,,bao-cao/mat.md,,\n")
    try project.file(
      "content/bao-cao/mat.md", Self.report("Huyện ủy Phù Mỹ", "6 tháng cuối năm 2024", head: "Độ mật: Mật\n"))
    #expect(try page("noi-bo/index.html").contains("Chưa rõ của cơ quan nào1 "))
    let html = try project.text("noi-bo/index.html")
    #expect(html.contains("id=\"tep-mat\"") && !html.contains("id=\"tep-chua-ro\""))
  }

  @Test func `status passes over a file of an unknown body for another period`() throws {
    let run = try Program.run(
      ["status", "--project", project.url.path, "--as-of", "15/01/2025", "--period", "2024-6t-cuoi"])
    #expect(run.exitCode == 0)
    #expect(!run.output.contains("tệp chưa rõ"))
  }

  @Test func `status tells what is awaited, unknown files and drafts`() throws {
    let run = try Program.run(
      ["status", "--project", project.url.path, "--as-of", "15/01/2025", "--period", "2024"])
    #expect(run.exitCode == 0)
    #expect(
      run.output == """
        Năm 2024: 2/2 cơ quan, địa phương đã gửi, 2 đúng hạn (tính đến 15/01/2025)

        Đã gửi (2)
          Huyện ủy Phù Cát: đúng hạn, 23/12/2024
          Huyện ủy Phù Mỹ: đúng hạn, 24/12/2024, đã gửi, chưa nhập nội dung

        1 tệp chưa rõ của cơ quan nào, không được tính (xem: tonghop check)
        1 dự thảo, không được tính

        """)
  }
}
