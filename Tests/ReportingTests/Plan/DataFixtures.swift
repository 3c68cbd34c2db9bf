@testable import Reporting

/// A small project without a mistake, to be broken in one place by each test.
enum DataFixture {
  static let roster = """
    nhóm:
      - {mã: huyen, tên: "Huyện ủy, thị ủy, thành ủy"}
      - {mã: so, tên: Sở}
    cơ quan:
      - mã: quy-nhon
        tên: Thành ủy Quy Nhơn
        tên ngắn: Quy Nhơn
        tên khác: [TP Quy Nhơn, UBND thành phố Quy Nhơn]
        nhóm: huyen
        thẻ: [dvsn]
        từ: 01/01/2000
        đến: 30/06/2025
        liên hệ: "0123"
      - {mã: so-ke-hoach, tên: Sở Kế hoạch và Đầu tư, nhóm: so, đến: 28/02/2025}
      - {mã: so-tai-chinh, tên: Sở Tài chính, nhóm: so, đến: 2025-02-28}
      - {mã: so-tai-chinh-2025, tên: Sở Tài chính, nhóm: so, từ: 01/03/2025}
      - {mã: doan-mttq, tên: Đảng đoàn Mặt trận, nhóm: so, báo cáo chung với: so-ke-hoach}
    biến động:
      - loại: hợp nhất
        ngày: 01/03/2025
        từ: [so-ke-hoach, so-tai-chinh]
        thành: [so-tai-chinh-2025]
        văn bản: Nghị quyết số 1

    """

  static let plan = """
    kế hoạch:
      mã: kl62
      tên: Kế hoạch thực hiện Kết luận
      ngày ban hành: 21/8/2024
      cơ quan ban hành: Ban Thường vụ Tỉnh ủy
      căn cứ: Kết luận số 62-KL/TW
      ô số đầu trang: [ty-le-gui, ke-hoach-trien-khai]
    nhiệm vụ:
      - số: 1
        mã: tuyen-truyen
        tên: Thông tin, tuyên truyền
        tên khác: [tuyên truyền]
        chủ trì: [so-tai-chinh]
        phải báo cáo:
          - nhóm: [huyen, so]
            trừ: [so-ke-hoach]
            tần suất: quý
      - số: 4
        mã: sap-xep
        tên: Sắp xếp
        phải báo cáo:
          - thẻ: [dvsn]
            tần suất: 6 tháng
    đầu việc:
      - mã: ban-hanh
        nội dung: Ban hành kế hoạch
        ai: [{nhóm: [huyen]}]
        hạn: một lần
        chứng minh: ke-hoach-trien-khai
    phần của báo cáo:
      - {mã: phuong-huong, tên: Phương hướng, vai trò: phương hướng}
    phần của nhiệm vụ:
      - {mã: kho-khan, tên: Khó khăn, tên khác: [hạn chế], vai trò: khó khăn}
    chỉ tiêu:
      - mã: ke-hoach-trien-khai
        tên: Kế hoạch triển khai
        đơn vị tính: văn bản
        nhiệm vụ: 1
        loại: văn bản
      - mã: dau-ky
        tên: Số đầu kỳ
        đơn vị tính: đơn vị
        nhiệm vụ: 4
        loại: hiện có
        phải báo cáo: {thẻ: dvsn, tần suất: quý}
        nhỏ nhất: 0
        lớn nhất: 1.000
        ngưỡng đột biến: {tỷ lệ: 50, tối thiểu: 5}
      - mã: cuoi-ky
        tên: Số cuối kỳ
        đơn vị tính: đơn vị
        nhiệm vụ: 4
        loại: hiện có
      - mã: ty-le-giam
        tên: Tỷ lệ giảm
        đơn vị tính: "%"
        nhiệm vụ: 4
        loại: tỷ lệ
        công thức: (dau-ky - cuoi-ky) / dau-ky * 100
        số lẻ: 1
        chiều tốt: tăng
        mục tiêu: [{năm: 2025, giá trị: "10,5", áp dụng đến: 31/12/2025}]
    quy tắc:
      - mã: khong-tang
        biểu thức: cuoi-ky <= truoc(cuoi-ky) + dau-ky
        mức: lưu ý
        phạm vi: toàn tỉnh
        nói: Không tăng
    kỳ báo cáo:
      - mã: 2024-q4
        tên: Quý IV năm 2024
        loại: quý
        từ: 15/09/2024
        đến: 14/12/2024
        hạn gửi: [{ngày: 20/12/2024}, {cơ quan: [quy-nhon], ngày: 27/12/2024, gia hạn: Công văn số 1}]

    """

  static func data(plan: String = plan, roster: String = roster) -> ProjectData {
    ProjectData(
      plan: DataFile(name: "content/ke-hoach.yml", text: plan),
      roster: DataFile(name: "content/don-vi.yml", text: roster))
  }
}

extension Finding {
  /// "line:column rule: message", as the tests compare it.
  var line: String { "\(place.line):\(place.column) \(rule): \(message.en)" }
}

/// A text in which "▸" marks the place where a finding must stand.
struct MarkedText {
  /// Without the mark.
  let text: String
  /// "line:column", in characters.
  let place: String

  init(_ marked: String) {
    let parts = marked.split(separator: "▸", omittingEmptySubsequences: false)
    precondition(parts.count == 2, "exactly one ▸ must mark the place")
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    text = parts.joined()
    place = "\(before.count):\(before[before.count - 1].count + 1)"
  }
}

extension String {
  /// The text with one passage replaced; the passage must be in it, or the test would test nothing.
  func replacing(_ passage: String, by other: String) -> String {
    let parts = split(separator: passage, maxSplits: 1, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "not in the fixture: \(passage)")
    return parts.joined(separator: other)
  }
}
