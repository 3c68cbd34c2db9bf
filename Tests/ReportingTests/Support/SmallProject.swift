@testable import Reporting

/// A small plan and roster against which the tests of rules check reports; the day is 31/12/2024.
enum SmallProject {
  static let roster = """
    nhóm:
      - {mã: huyen, tên: Huyện ủy}
      - {mã: so, tên: Sở}
    cơ quan:
      - {mã: phu-cat, tên: Huyện ủy Phù Cát, tên ngắn: Phù Cát, nhóm: huyen}
      - {mã: phu-my, tên: Huyện ủy Phù Mỹ, tên khác: [Phù Mỹ], nhóm: huyen}
      - {mã: quy-nhon, tên: Thành ủy Quy Nhơn, tên khác: [Quy Nhơn], nhóm: huyen, thẻ: [dvsn]}
      - {mã: so-y-te, tên: Sở Y tế, nhóm: so}
      - {mã: so-cu, tên: Sở Kế hoạch, nhóm: so, đến: 30/11/2024}
      - {mã: so-moi, tên: Sở Tài chính, nhóm: so, từ: 01/12/2024}
      - {mã: so-giai-the, tên: Sở Ngoại vụ, nhóm: so, đến: 30/11/2024}
    biến động:
      - {loại: sáp nhập, ngày: 01/12/2024, từ: [so-cu], thành: [so-moi]}
      - {loại: kết thúc, ngày: 01/12/2024, từ: [so-giai-the]}

    """

  static let plan = """
    kế hoạch: {mã: kl62, tên: Kế hoạch 62, số ký hiệu: 05-KH/TU}
    nhiệm vụ:
      - {số: 1, mã: tuyen-truyen, tên: "Thông tin, tuyên truyền", tên khác: [quán triệt], phải báo cáo: [{nhóm: [huyen], tần suất: quý}]}
      - {số: 4, mã: sap-xep, tên: Sắp xếp đơn vị sự nghiệp, phải báo cáo: [{thẻ: [dvsn], tần suất: quý}]}
      - {số: 5, mã: tai-chinh, tên: Đổi mới cơ chế tài chính, phải báo cáo: [{nhóm: [huyen], tần suất: năm}]}
      - {số: 7, mã: giam-sat, tên: Giám sát, phải báo cáo: [{nhóm: [so], tần suất: quý}]}
    phần của báo cáo:
      - {mã: ket-qua-chung, tên: Kết quả thực hiện, vai trò: kết quả}
      - {mã: phuong-huong, tên: "Phương hướng, nhiệm vụ kỳ tới", tên khác: [nhiệm vụ trọng tâm], vai trò: phương hướng}
    phần của nhiệm vụ:
      - {mã: kho-khan, tên: "Khó khăn, vướng mắc", tên khác: [hạn chế], vai trò: khó khăn}
    chỉ tiêu:
      - {mã: so-cuoc, tên: "Số hội nghị, lớp quán triệt", tên khác: [Số hội nghị], đơn vị tính: cuộc, đơn vị tính khác: [lớp], nhiệm vụ: 1, loại: phát sinh, nhỏ nhất: 0, lớn nhất: 5.000}
      - {mã: kinh-phi, tên: Kinh phí đặt hàng, đơn vị tính: triệu đồng, nhiệm vụ: 5, loại: phát sinh, số lẻ: 1}
      - {mã: cuoi-ky, tên: Số đơn vị cuối kỳ, đơn vị tính: đơn vị, nhiệm vụ: 4, loại: hiện có, phải báo cáo: [{thẻ: [dvsn], tần suất: quý}]}
      - {mã: ke-hoach, tên: Kế hoạch triển khai, đơn vị tính: văn bản, nhiệm vụ: 7, loại: văn bản, phải báo cáo: [{cơ quan: [so-y-te], tần suất: một lần}]}
      - {mã: ty-le, tên: Tỷ lệ tự chủ, đơn vị tính: "%", nhiệm vụ: 5, loại: phát sinh, số lẻ: 2, lớn nhất: 100}
    kỳ báo cáo:
      - {mã: 2024-q3, tên: Quý III năm 2024, loại: quý, từ: 15/06/2024, đến: 14/09/2024, hạn gửi: [{ngày: 20/09/2024}]}
      - {mã: 2024-q4, tên: Quý IV năm 2024, loại: quý, từ: 15/09/2024, đến: 14/12/2024, hạn gửi: [{ngày: 20/12/2024}]}
      - {mã: 2024, tên: Năm 2024, loại: năm, từ: 15/12/2023, đến: 14/12/2024, hạn gửi: [{ngày: 20/12/2024}]}

    """

  struct Flawed: Error, CustomStringConvertible {
    let description: String
  }

  /// What reports are checked against; the texts above must hold no mistake.
  static func knowledge() throws -> Knowledge { try read.get() }

  private static let read: Result<Knowledge, Flawed> = {
    let data = DataFixture.data(plan: plan, roster: roster)
    guard data.findings.isEmpty, let plan = data.plan, let roster = data.roster, let asOf = Day.parse("31/12/2024")
    else { return .failure(Flawed(description: data.findings.map(\.line).joined(separator: "\n"))) }
    return .success(Knowledge(plan: plan, roster: roster, asOf: asOf))
  }()
}
