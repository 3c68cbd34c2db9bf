import Testing

@testable import Reporting

struct AddresseeReaderTests {
  private let reader = AddresseeReader(plan: ReadReports.plan(), roster: ReadReports.roster)

  @Test(arguments: [
    // A body that is known, whatever follows.
    ("Đề nghị Sở Y tế niêm yết giá dịch vụ.", "Sở Y tế"), ("Kiến nghị Sở Y Tế có ý kiến", "Sở Y Tế"),
    ("Đề nghị, kiến nghị với Ban Thường vụ Tỉnh ủy về trụ sở.", "Ban Thường vụ Tỉnh ủy"),
    ("Đề nghị các huyện ủy, thị ủy, thành ủy gửi câu hỏi.", "các huyện ủy, thị ủy, thành ủy"),
    // Any other body, up to the verb.
    ("Đề xuất Sở Giáo dục và Đào tạo hướng dẫn số cấp phó.", "Sở Giáo dục và Đào tạo"),
    ("Đề nghị Sở Giao thông vận tải sớm sửa đường.", "Sở Giao thông vận tải"),
    ("Đề nghị Bộ Văn hóa, Thể thao và Du lịch trình chính sách.", "Bộ Văn hóa, Thể thao và Du lịch"),
    ("Đề nghị các sở quản lý ngành trình định mức.", "các sở quản lý ngành"),
    ("Đề nghị cấp có thẩm quyền xem xét.", "cấp có thẩm quyền"),
    ("Đề nghị Bộ Tài chính, Sở Y tế thống nhất.", "Bộ Tài chính, Sở Y tế"),
    ("Đề nghị Sở Y tế và UBND tỉnh bố trí vốn.", "Sở Y tế và UBND tỉnh"),
    // A colon ends a name; capitals hide none.
    ("Kiến nghị Tỉnh ủy: giao thêm biên chế.", "Tỉnh ủy"), ("Đối với Tỉnh ủy: giao thêm biên chế.", "Tỉnh ủy"),
    // Mark, courtesy and "tới" before it are no part of it, nor is a verb that stands behind "và".
    ("1.2. Đề nghị Sở Y tế cử bác sĩ.", "Sở Y tế"), ("a) Kính đề nghị Tỉnh ủy giao.", "Tỉnh ủy"),
    ("Kiến nghị tới Chính phủ sửa đổi.", "Chính phủ"), ("Đề nghị tỉnh bố trí vốn.", "tỉnh"),
    ("Đề nghị Sở Kế hoạch và đầu tư hướng dẫn.", "Sở Kế hoạch và đầu tư"),
    ("Với Sở Y tế: cử bác sĩ.", "Sở Y tế"), ("ĐỀ NGHỊ TỈNH ỦY giao thêm biên chế.", "TỈNH ỦY"),
  ])
  func findsTheBodyThatASentenceIsFor(text: String, expected: String) {
    #expect(reader.addressee(inProposal: text)?.text == expected)
  }

  @Test(arguments: [
    "Sở Y tế cần hướng dẫn.", "Đề nghị sớm ban hành văn bản hướng dẫn.", "Đề nghị ban hành văn bản mới cho huyện.",
    "Đề nghị bỏ quy định cho phép.", "Đề nghị số tiền còn lại giao cho huyện.", "Đề nghị", "Đề nghị Sở", "",
    "Đề nghị Sở Lạ niêm yết giá ở nơi cho người dân.", "Đề nghị có cơ chế cho huyện.",
    "Đối với Sở Y tế việc này đã xong.", "Với tình hình này cần sớm cho vốn.", "Đề nghị mức hỗ trợ tăng thêm.",
    "Đề nghị cho Sở Y tế thêm người.", "Đề nghị tỉnh lộ 1 sớm được mở.", "Đề nghị Ban chỉ đạo sớm họp.",
    "Đề nghị Ủy ban kiểm tra việc này.", "Đề nghị các ban chỉ đạo sớm họp.", "Đề nghị huyện",
    "Kính gửi Sở Y tế: như trên.",
  ])
  func namesNobodyWhereItCannotBeTold(text: String) {
    #expect(reader.addressee(inProposal: text) == nil)
  }

  @Test(arguments: [
    ("Đối với Trung ương", "Trung ương"), ("1. Với Tỉnh ủy:", "Tỉnh ủy"), ("Kiến nghị với Chính phủ", "Chính phủ"),
    ("Đối với các bộ, ngành Trung ương", "các bộ, ngành Trung ương"), ("a) Sở Y tế", "Sở Y tế"),
    ("Đề nghị UBND tỉnh:", "UBND tỉnh"),
  ])
  func findsTheBodyThatAHeadingIsFor(text: String, expected: String) {
    #expect(reader.addressee(inHeading: text)?.text == expected)
  }

  @Test(arguments: [
    "Đối với công tác sắp xếp", "Hội nghị", "Ban hành văn bản", "Kiến nghị", "Đối với", "Sở chưa biết", "",
  ])
  func namesNobodyForOtherHeadings(text: String) {
    #expect(reader.addressee(inHeading: text) == nil)
  }

  @Test func groupsOneBodyHoweverItIsSpelled() {
    #expect(Addressee("UBND tỉnh").key == Addressee("Uỷ ban nhân dân Tỉnh").key)
    #expect(Addressee("Sở Y tế").key == "so y te")
    #expect(Addressee("Sở Y tế").key != Addressee("Bộ Y tế").key)
  }
}
