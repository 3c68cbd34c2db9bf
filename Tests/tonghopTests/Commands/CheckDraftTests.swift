import Foundation
import Testing

/// `check FILE` of a draft tells everything, what is owed once among it.
@Suite struct CheckDraftTests {
  @Test func `a draft that is named is told of what is owed once`() throws {
    let project = try ScratchFolder()
    let files = [
      "don-vi.yml": """
      nhóm:
        - {mã: so, tên: Sở}
      cơ quan:
        - {mã: so-bien, tên: Sở Biển, nhóm: so}

      """,
      "ke-hoach.yml": """
      kế hoạch: {mã: thu, tên: Kế hoạch thử}
      nhiệm vụ:
        - {số: 1, mã: tuyen-truyen, tên: Tuyên truyền, phải báo cáo: [{nhóm: [so], tần suất: quý}]}
        - {số: 2, mã: giam-sat, tên: Giám sát, phải báo cáo: [{nhóm: [so], tần suất: một lần}]}
      kỳ báo cáo:
        - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 15/09/2024, đến: 14/12/2024, hạn gửi: [{ngày: 20/12/2024}]}

      """,
      "bao-cao/nhap.md": """
      ---
      Đơn vị: Sở Biển
      Kỳ báo cáo: Quý IV/2024
      Dự thảo: có
      ---

      ## 1. Tuyên truyền

      Tình hình: Hoàn thành

      Đã làm.

      """,
    ]
    for (path, text) in files { try project.file("content/\(path)", text) }
    let named = "\(project.url.path)/content/bao-cao/nhap.md"
    let told = try Program.run(["check", "--project", project.url.path, "--as-of", "15/01/2025", named])
    #expect(told.output.contains("báo cáo thiếu mục về nhiệm vụ 2 “Giám sát”"), "\(told.output)\(told.messages)")
    #expect(told.exitCode == 1)
    let all = try Program.run(["check", "--project", project.url.path, "--as-of", "15/01/2025"])
    #expect(!all.output.contains("nhap.md"))
  }
}
