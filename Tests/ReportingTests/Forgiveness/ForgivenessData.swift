import Reporting

/// The plan and the roster against which the spellings are read: small, but named as the real ones are.
enum ForgivenessData {
  static let knowledge: Knowledge? = {
    let data = ProjectData(
      plan: DataFile(name: "content/ke-hoach.yml", text: plan),
      roster: DataFile(name: "content/don-vi.yml", text: roster))
    guard data.isSound, let plan = data.plan, let roster = data.roster, let asOf = Day(year: 2025, month: 4, day: 20)
    else { return nil }
    return Knowledge(plan: plan, roster: roster, asOf: asOf)
  }()

  private static let roster = """
    nhóm:
      - {mã: huyen, tên: "Huyện ủy, thị ủy, thành ủy"}
      - {mã: so, tên: Sở}
    cơ quan:
      - mã: quy-nhon
        tên: Thành ủy Quy Nhơn
        tên ngắn: Quy Nhơn
        tên khác: [TP Quy Nhơn, UBND thành phố Quy Nhơn]
        nhóm: huyen
        đến: 30/06/2025
      - mã: phu-cat
        tên: Huyện ủy Phù Cát
        tên ngắn: Phù Cát
        tên khác: [Huyện Phù Cát]
        nhóm: huyen
      - mã: hoai-an
        tên: Huyện ủy Hoài Ân
        tên ngắn: Hoài Ân
        nhóm: huyen
      - mã: so-giao-duc-dao-tao
        tên: Sở Giáo dục và Đào tạo
        tên ngắn: Sở GD&ĐT
        tên khác: [Sở GD-ĐT, Sở GDĐT, Sở Giáo dục - Đào tạo]
        nhóm: so
      - {mã: so-noi-vu, tên: Sở Nội vụ, nhóm: so}
      - {mã: so-y-te, tên: Sở Y tế, nhóm: so}
      - {mã: so-tai-chinh, tên: Sở Tài chính, nhóm: so, đến: 28/02/2025}
      - {mã: so-tai-chinh-2025, tên: Sở Tài chính, nhóm: so, từ: 01/03/2025}
      - {mã: so-moi, tên: Sở Nông nghiệp và Môi trường, nhóm: so, từ: 01/03/2025}

    """

  private static let plan = """
    kế hoạch: {mã: kl62, tên: Kế hoạch thực hiện Kết luận số 62-KL/TW}
    nhiệm vụ:
      - số: 1
        mã: tuyen-truyen
        tên: Thông tin, tuyên truyền
        tên khác: [tuyên truyền]
      - {số: 2, mã: van-ban, tên: "Hoàn thiện văn bản, đẩy mạnh tự chủ", tên khác: [hoàn thiện thể chế]}
      - số: 4
        mã: sap-xep
        tên: Sắp xếp đơn vị sự nghiệp công lập
        tên khác: [sắp xếp, sắp xếp các đơn vị sự nghiệp công lập]
      - {số: 6, mã: xa-hoi-hoa, tên: Xã hội hóa dịch vụ sự nghiệp công, tên khác: [xã hội hóa]}
      - số: 7
        mã: giam-sat
        tên: Giám sát việc thực hiện
        tên khác: [giám sát]
        phải báo cáo: [{cơ quan: [hoai-an], tần suất: quý}]
    phần của báo cáo:
      - {mã: tinh-hinh, tên: Đặc điểm tình hình, vai trò: tình hình}
      - {mã: lanh-dao, tên: "Công tác lãnh đạo, chỉ đạo", vai trò: lãnh đạo}
      - {mã: ket-qua, tên: Kết quả thực hiện, tên khác: [kết quả], vai trò: kết quả}
      - {mã: danh-gia, tên: Đánh giá chung, vai trò: đánh giá}
      - {mã: kho-khan, tên: "Khó khăn, vướng mắc", tên khác: [khó khăn], vai trò: khó khăn}
      - {mã: phuong-huong, tên: "Phương hướng, nhiệm vụ kỳ tới", tên khác: [phương hướng], vai trò: phương hướng}
      - {mã: kien-nghi, tên: "Kiến nghị, đề xuất", tên khác: [kiến nghị], vai trò: kiến nghị}
      - {mã: phu-luc, tên: Phụ lục, vai trò: phụ lục}
    phần của nhiệm vụ:
      - {mã: ket-qua, tên: Kết quả, tên khác: [kết quả thực hiện], vai trò: kết quả}
      - {mã: kho-khan, tên: "Khó khăn, vướng mắc", tên khác: [khó khăn, "hạn chế, khó khăn"], vai trò: khó khăn}
      - {mã: nguyen-nhan, tên: Nguyên nhân, vai trò: nguyên nhân}
      - {mã: kien-nghi, tên: "Kiến nghị, đề xuất", tên khác: [kiến nghị], vai trò: kiến nghị}
      - {mã: phuong-huong, tên: "Phương hướng, nhiệm vụ kỳ tới", tên khác: [phương hướng], vai trò: phương hướng}
    chỉ tiêu:
      - mã: ke-hoach
        tên: Kế hoạch triển khai
        đơn vị tính: văn bản
        nhiệm vụ: 1
        loại: văn bản
      - mã: hoi-nghi
        tên: Số hội nghị, lớp quán triệt
        tên khác: [hội nghị quán triệt]
        đơn vị tính: cuộc
        đơn vị tính khác: [hội nghị, lớp]
        nhiệm vụ: 1
        loại: phát sinh
        nhỏ nhất: 0
      - {mã: da-hoc, tên: Số đảng viên đã học, đơn vị tính: người, đơn vị tính khác: [đồng chí], nhiệm vụ: 1, loại: hiện có, nhỏ nhất: 0}
      - {mã: ty-le, tên: Tỷ lệ công khai, đơn vị tính: "%", nhiệm vụ: 2, loại: hiện có, số lẻ: 1, nhỏ nhất: 0, lớn nhất: 100}
      - {mã: kinh-phi, tên: Kinh phí đặt hàng, đơn vị tính: triệu đồng, đơn vị tính khác: [tr.đ], nhiệm vụ: 2, loại: phát sinh, số lẻ: 3}
      - {mã: giai-the, tên: Số đơn vị giải thể, đơn vị tính: đơn vị, nhiệm vụ: 4, loại: phát sinh, nhỏ nhất: 0}
      - {mã: giam-sat, tên: Số cuộc giám sát, đơn vị tính: cuộc, nhiệm vụ: 7, loại: phát sinh, nhỏ nhất: 0}
    kỳ báo cáo:
      - mã: 2024-q3
        tên: Quý III năm 2024
        loại: quý
        từ: 15/06/2024
        đến: 14/09/2024
        hạn gửi: [{ngày: 20/09/2024}]
      - mã: 2024-6t-cuoi
        tên: 6 tháng cuối năm 2024
        loại: 6 tháng
        từ: 15/06/2024
        đến: 14/12/2024
        hạn gửi: [{ngày: 20/12/2024}]
      - mã: 2024-q4
        tên: Quý IV năm 2024
        loại: quý
        từ: 15/09/2024
        đến: 14/12/2024
        hạn gửi: [{ngày: 20/12/2024}]
      - mã: "2024"
        tên: Năm 2024
        loại: năm
        từ: 15/12/2023
        đến: 14/12/2024
        hạn gửi: [{ngày: 25/12/2024}]

    """
}
